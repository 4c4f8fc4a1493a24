package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.compare.CodebookChanges.Difference;
import agraw.compare.CodebookChanges.What;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodebookFilesTest {
    @TempDir
    Path folder;

    private TextFixture fixture;
    private CodebookFiles files;

    @BeforeEach
    void open() {
        fixture = new TextFixture(folder);
        files = new CodebookFiles(fixture.store, "Amina");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Path written(CodebookFormat format) {
        Path file = folder.resolve("codes." + format.ending());
        files.export(format, "en", file);
        return file;
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenIsFoundToBeTheSame(CodebookFormat format) {
        new Codebooks(fixture.store, "Amina")
                .write(fixture.code("P1.01"), Codebooks.Words.WHEN_NOT, "ar", "ليس عندما، \"يقررون\" = وحدهم");
        CodebookFiles.Preview preview = files.read(written(format), "en");
        assertThat(preview.differences()).isEmpty();
        assertThat(preview.absent()).isEmpty();
        assertThat(files.take(preview)).isEmpty();
    }

    /** An empty workbook becomes the same codebook, as far as the format has room for it. */
    @ParameterizedTest
    @EnumSource
    void anEmptyWorkbookTakesAllOfIt(CodebookFormat format) throws IOException {
        new Codebooks(fixture.store, "Amina").setRetired(fixture.code("P2.01"), true);
        Codebook before = fixture.codebook();
        Path file = written(format);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        try (agraw.store.Store store = agraw.store.Store.create(
                empty.resolve("e.agraw"), agraw.store.Settings.of(UUID.randomUUID(), "Amina"))) {
            CodebookFiles there = new CodebookFiles(store, "Amina");
            there.take(there.read(file, "en"));
            Codebook after = store.read(agraw.store.query.CodebookQuery::codes);
            assertThat(after.all()).extracting(Code::key).containsExactlyElementsOf(keys(before));
            for (Code code : before.all()) {
                Code same = after.find(code.key()).orElseThrow();
                assertThat(same.labels().in("en")).isEqualTo(code.labels().in("en"));
                assertThat(same.colour()).isEqualTo(code.colour());
                if (format != CodebookFormat.QDC) {
                    assertThat(same)
                            .usingRecursiveComparison()
                            .ignoringFields("id", "parent", "position")
                            .isEqualTo(code);
                }
            }
        }
    }

    private static List<String> keys(Codebook codebook) {
        return codebook.all().stream().map(Code::key).toList();
    }

    @Test
    void aFileChangesWhatItSaysInOneStepAndLosesNothingElse() throws IOException {
        Tag tag = fixture.coding()
                .tag(fixture.material(), fixture.passage("un puits"), fixture.code("P3.08"), null, null);
        Path file = folder.resolve("own.csv");
        Files.writeString(file, """
            key,parent,label,definition::fr,colour
            P3.08,P4,Imposed from outside,Décidé ailleurs,
            P3,,,,
            P4,,,,#0072b2
            P4.99,P4,New one,,
            """);
        Codebook before = fixture.codebook();
        CodebookFiles.Preview preview = files.read(file, "en");
        assertThat(preview.differences())
                .extracting(Difference::what)
                .contains(What.ADDED, What.MOVED, What.LABEL, What.DEFINITION, What.COLOUR);
        assertThat(preview.absent()).hasSize(before.all().size() - 3);
        files.take(preview);
        Code moved = fixture.codebook().find("P3.08").orElseThrow();
        assertThat(moved.parent()).isEqualTo(fixture.code("P4"));
        assertThat(moved.definitions().in("fr")).isEqualTo("Décidé ailleurs");
        assertThat(fixture.tag(tag.id())).isEqualTo(tag);
        fixture.store.undo("Amina");
        assertThat(fixture.codebook().all()).isEqualTo(before.all());
    }

    @Test
    void aCodebookOfAnotherProgramIsTakenWithItsNamesAndColours() throws IOException {
        Path file = folder.resolve("other.qdc");
        Files.writeString(file, """
            <?xml version="1.0" encoding="utf-8"?>
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Elsewhere">
              <Codes>
                <Code guid="{3F2504E0-4F89-11D3-9A0C-0305E82C3301}" name="Eau" isCodable="true" color="#AB1">
                  <Description>Tout ce qui touche à l’eau</Description>
                  <Code guid="3F2504E0-4F89-11D3-9A0C-0305E82C3302" name="Puits" isCodable="true"/>
                </Code>
                <Code guid="3F2504E0-4F89-11D3-9A0C-0305E82C3303" name="imposed project" isCodable="false"/>
              </Codes>
            </CodeBook>
            """);
        files.take(files.read(file, "fr"));
        Code water = fixture.codebook().all().stream()
                .filter(code -> code.labels().in("fr").equals("Eau"))
                .findFirst()
                .orElseThrow();
        assertThat(water.colour()).isEqualTo("#AABB11");
        assertThat(water.definitions().in("fr")).startsWith("Tout ce qui");
        assertThat(fixture.codebook().below(water.id()))
                .singleElement()
                .satisfies(well -> assertThat(well.labels().in("fr")).isEqualTo("Puits"));
    }
}
