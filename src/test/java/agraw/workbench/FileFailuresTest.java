package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Failure;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FileFailuresTest {
    private static final String FILE = "MR-MEL.json";

    @Test
    void everythingWrongWithAFileIsOneSentenceWithFileAndPlaceInEachLanguage() {
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = Messages.in(language);
            assertThat(failures())
                    .extracting(failure -> Saying.failure(messages, failure))
                    .doesNotHaveDuplicates()
                    .allSatisfy(sentence ->
                            assertThat(sentence).contains(FILE).endsWith(".").doesNotContain("{", "}", "null"));
        }
    }

    @Test
    void aWordOfAFileIsNeverTakenForAReason() {
        Failure missing = new Failure.BreaksFormat(FILE, 3, "/missing/0/content", "required", "content");
        assertThat(Saying.failure(Messages.in(Locale.ENGLISH), missing))
                .isEqualTo(
                        "The file “MR-MEL.json” is not as its format says, at line 3, /missing/0/content: “content” is"
                                + " missing; add it.");
    }

    @Test
    void sizesAreSaidInMegabytes() {
        Failure large = new Failure.FileTooLarge(FILE, 200_000_000, 64_000_000);
        assertThat(Saying.failure(Messages.in(Locale.ENGLISH), large)).contains("200 MB", "64 MB");
        assertThat(Saying.failure(Messages.in(Locale.FRENCH), large)).contains("200 Mo", "64 Mo");
    }

    private static List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        failures.add(new Failure.FileTooLarge(FILE, 200_000_000, 64_000_000));
        failures.add(new Failure.NotUtf8(FILE, 4));
        failures.add(new Failure.CaseExists(FILE, "MR-MEL"));
        for (String reason : List.of("gone", "folder", "notAFile", "denied", "failed")) {
            failures.add(new Failure.FileUnreadable(FILE, reason));
        }
        for (String problem : List.of("empty", "cut", "deep", "twice", "long", "syntax")) {
            failures.add(new Failure.NotJson(FILE, 4, 7, problem));
        }
        for (String rule : List.of(
                "format",
                "required",
                "dependentRequired",
                "additionalProperties",
                "type",
                "enum",
                "const",
                "minLength",
                "maxLength",
                "minimum",
                "maximum",
                "minItems",
                "uniqueItems",
                "anchor",
                "character",
                "pattern")) {
            failures.add(new Failure.BreaksFormat(FILE, 4, "/facts/3", rule, "integer"));
        }
        for (String what : List.of(
                "template", "field", "part", "choice", "code", "tension", "reference", "text", "paragraph", "fact")) {
            failures.add(new Failure.UnknownInFile(FILE, 4, "/facts/3", what, "x"));
        }
        for (String what : List.of("fact", "text", "reference", "choice")) {
            failures.add(new Failure.TwiceInFile(FILE, 4, "/facts/3", what, "x"));
        }
        for (String type : List.of("integer", "decimal", "date", "instant", "yes_no", "choice", "place", "computed")) {
            failures.add(new Failure.ValueInFile(FILE, 4, "/facts/3", "figures", "x", type));
        }
        failures.add(new Failure.QuoteInFile(FILE, 4, "/tags/3/anchor/quote", "the well", 0));
        failures.add(new Failure.QuoteInFile(FILE, 4, "/tags/3/anchor/quote", "the well", 2));
        return failures;
    }
}
