package agraw.exchange.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import agraw.exchange.content.Shipped;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class CaseReaderTest {
    private static final String GOOD = """
        {
          "format": "agraw-case/1",
          "key": "XX-WELL",
          "title": "A village well",
          "language": "en",
          "template": "site-visit",
          "references": [
            { "number": 1, "title": "Report" }
          ],
          "facts": [
            { "id": "f1", "field": "period_start", "value": "1998~", "references": [1] }
          ],
          "missing": [],
          "texts": [
            { "id": "brief", "kind": "brief", "title": "Well", "language": "en",
              "paragraphs": [ { "content": "Residents chose the site of the well." } ] }
          ],
          "tags": [
            { "code": "P3.02", "feature": "present", "stance": "supports", "evidence": "published",
              "anchor": { "text": "brief", "paragraph": 1, "quote": "Residents chose" } }
          ]
        }
        """;

    @TempDir
    Path temporary;

    private final CaseReader reader = new CaseReader();

    @Test
    void aFileLargerThanIsTakenIsRefusedUnread() throws IOException {
        Path file = temporary.resolve("huge.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200_000_000);
        }
        assertThat(failure(file)).isEqualTo(new Failure.FileTooLarge(file.toString(), 200_000_000, 64_000_000));
    }

    @Test
    void aHundredThousandLevelsAreRefused() throws IOException {
        Path file = temporary.resolve("deep.json");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int level = 0; level < 100_000; level++) {
                out.write('[');
            }
        }
        assertThat(failure(file)).isInstanceOfSatisfying(Failure.NotJson.class, failure -> {
            assertThat(failure.problem()).isEqualTo("deep");
            assertThat(failure.line()).isEqualTo(1);
            assertThat(failure.column()).isBetween(100L, 103L);
        });
    }

    @Test
    void aFolderAndAMissingFileAreNamedAsSuch() {
        Path gone = temporary.resolve("gone.json");
        assertThat(failure(temporary)).isEqualTo(new Failure.FileUnreadable(temporary.toString(), "folder"));
        assertThat(failure(gone)).isEqualTo(new Failure.FileUnreadable(gone.toString(), "gone"));
    }

    @Test
    void bytesThatAreNoUtf8AreFoundByTheirLine() {
        byte[] latin = "{\n\"title\": \"Yélimané\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(failure(latin)).isEqualTo(new Failure.NotUtf8("case.json", 2));
        assertThat(failure("{}".getBytes(StandardCharsets.UTF_16))).isInstanceOf(Failure.NotUtf8.class);
        assertThat(failure("{}".getBytes(StandardCharsets.UTF_16LE))).isInstanceOf(Failure.NotJson.class);
    }

    static Stream<Arguments> notJson() {
        return Stream.of(
                arguments("", "empty", 1),
                arguments(" \n ", "empty", 1),
                arguments(GOOD.substring(0, 200), "cut", 9),
                arguments("{\n  key: 1 }", "syntax", 2),
                arguments("{} {}", "syntax", 1),
                arguments("# A report\n", "syntax", 1),
                arguments("{\"a\": 1,\n \"a\": 2}", "twice", 2),
                arguments("{\"a\": " + "1".repeat(200) + "}", "long", 1),
                arguments("{\"a\": \"" + "x".repeat(2 << 20) + "\"}", "long", 1));
    }

    @ParameterizedTest
    @MethodSource
    void notJson(String words, String problem, long line) {
        assertThat(failure(words.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Failure.NotJson.class, failure -> {
                    assertThat(failure.problem()).isEqualTo(problem);
                    if (!problem.equals("empty") && !problem.equals("cut")) {
                        assertThat(failure.line()).isEqualTo(line);
                    }
                });
    }

    static Stream<Arguments> breaksFormat() {
        return Stream.of(
                arguments("agraw-case/1", "agraw-case/9", 2, "/format", "format", "agraw-case/1"),
                arguments("\"key\": \"XX-WELL\",", "", 1, "/key", "required", "key"),
                arguments("\"key\": \"XX-WELL\"", "\"key\": \"\"", 3, "/key", "minLength", "1"),
                arguments(
                        "\"language\": \"en\",\n  \"t", "\"language\": \"?\",\n  \"t", 5, "/language", "pattern", null),
                arguments("\"missing\": []", "\"missing\": {}", 13, "/missing", "type", "array"),
                arguments(
                        "\"title\": \"Report\"",
                        "\"titel\": \"Report\"",
                        8,
                        "/references/0/titel",
                        "additionalProperties",
                        "titel"),
                arguments(
                        "\"title\": \"Report\"",
                        "\"title\": \"Report\", \"who\": \"?\"",
                        8,
                        "/references/0/who",
                        "additionalProperties",
                        "who"),
                arguments("\"number\": 1", "\"number\": 0", 8, "/references/0/number", "minimum", "1"),
                arguments("[1]", "[]", 11, "/facts/0/references", "minItems", "1"),
                arguments("[1]", "[1, 1]", 11, "/facts/0/references", "uniqueItems", null),
                arguments("\"kind\": \"brief\"", "\"kind\": \"poem\"", 15, "/texts/0/kind", "enum", null),
                arguments("\"supports\"", "\"nuance\"", 19, "/tags/0/condition", "required", "condition"),
                arguments(
                        "\"stance\": \"supports\"",
                        "\"stance\": \"supports\", \"pole\": \"a\"",
                        19,
                        "/tags/0/tension",
                        "dependentRequired",
                        "tension"),
                arguments(", \"quote\": \"Residents chose\"", "", 20, "/tags/0/anchor", "anchor", ""),
                arguments("\"text\": \"brief\", ", "\"fact\": \"f1\", ", 20, "/tags/0/anchor", "anchor", ""),
                arguments("A village well", "A \\u0000", 4, "/title", "character", "U+0000"),
                arguments(
                        "Residents chose the",
                        "\\ud83d chose the",
                        16,
                        "/texts/0/paragraphs/0/content",
                        "character",
                        "U+D83D"));
    }

    @ParameterizedTest
    @MethodSource
    void breaksFormat(String from, String to, long line, String pointer, String rule, @Nullable String expected) {
        assertThat(GOOD).contains(from);
        assertThat(failure(GOOD.replace(from, to).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Failure.BreaksFormat.class, failure -> {
                    assertThat(failure.rule()).isEqualTo(rule);
                    assertThat(failure.pointer()).isEqualTo(pointer);
                    assertThat(failure.line()).isEqualTo(line);
                    if (expected != null) {
                        assertThat(failure.expected()).isEqualTo(expected);
                    }
                });
    }

    @Test
    void otherJsonIsNoCaseFile() {
        for (String words : new String[] {"[]", "1", "null", "\"x\"", "{}", "{\"name\": \"package\"}"}) {
            assertThat(failure(words.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(new Failure.BreaksFormat("case.json", 1, "/format", "format", "agraw-case/1"));
        }
    }

    @Test
    void everyStartOfAFileIsRefusedAsCutOrEmpty() {
        byte[] whole = GOOD.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            assertThat(failure(Arrays.copyOf(whole, length)))
                    .isInstanceOfSatisfying(
                            Failure.NotJson.class,
                            failure -> assertThat(failure.problem()).isIn("empty", "cut", "syntax"));
        }
    }

    @Test
    void wordsComeInComposedWithOneKindOfLineEndAndWithoutAMark() {
        String words = "\uFEFF" + GOOD.replace("A village well", "Ye\u0301limane\\r\\nwell");
        CaseFile file =
                reader.read("case.json", words.getBytes(StandardCharsets.UTF_8)).caseFile();
        assertThat(file.title()).isEqualTo("Y\u00e9limane\nwell");
    }

    @Test
    void whatIsReadIsWrittenTheSame() {
        JsonMapper json = JsonMapper.shared();
        for (String key : Shipped.caseKeys()) {
            byte[] bytes = Shipped.caseFile(key);
            CaseFile file = reader.read(key, bytes).caseFile();
            assertThat(new String(new CaseFileWriter().bytes(file), StandardCharsets.UTF_8))
                    .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
            assertThat(json.readTree(new CaseFileWriter().bytes(file))).isEqualTo(json.readTree(bytes));
        }
    }

    private Failure failure(Path file) {
        return catchThrowableOfType(Refusal.class, () -> reader.read(file)).failure();
    }

    private Failure failure(byte[] bytes) {
        return catchThrowableOfType(Refusal.class, () -> reader.read("case.json", bytes))
                .failure();
    }
}
