package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.exchange.content.Shipped;
import agraw.model.CaseStudy;
import agraw.model.Entity;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Missing;
import agraw.model.Paragraph;
import agraw.model.Reference;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.store.Settings;
import agraw.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");

    @TempDir
    Path temporary;

    private Store store;
    private Importing importing;

    @BeforeEach
    void open() {
        store = Store.create(temporary.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "Amina"));
        new Content(store, "Amina").load();
        importing = new Importing(store, "Amina", InstantSource.fixed(NOON));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void allPublishedCasesComeIn() {
        List<Outcome> outcomes = importing.importShipped(Progress.NONE, () -> false);
        assertThat(outcomes)
                .hasSize(14)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Imported.class));
        assertThat(all(CaseStudy.class)).extracting(CaseStudy::key).containsExactlyElementsOf(Shipped.caseKeys());
        assertThat(all(Tag.class)).hasSize(83).allSatisfy(tag -> {
            assertThat(tag.coder()).isEqualTo("Amina");
            assertThat(tag.at()).isEqualTo(Instant.parse("2026-03-01T12:00:00.123456Z"));
            Paragraph paragraph = all(Paragraph.class).stream()
                    .filter(candidate -> candidate.id().equals(tag.startParagraph()))
                    .findFirst()
                    .orElseThrow();
            assertThat(paragraph.content().substring(offset(tag.startOffset()), offset(tag.endOffset())))
                    .isEqualTo(tag.quote());
        });
    }

    @Test
    void whatTheFileSaysIsInTheWorkbook() {
        importing.importShipped(Progress.NONE, () -> false);
        CaseStudy study = all(CaseStudy.class).stream()
                .filter(candidate -> candidate.key().equals("MR-MEL"))
                .findFirst()
                .orElseThrow();
        Text text = all(Text.class).stream()
                .filter(candidate -> study.id().equals(candidate.caseStudy()))
                .findFirst()
                .orElseThrow();
        assertThat(text.language()).isEqualTo("ar");
        List<Reference> references = all(Reference.class);
        assertThat(all(Fact.class))
                .filteredOn(fact -> fact.caseStudy().equals(study.id()))
                .isNotEmpty()
                .allSatisfy(
                        fact -> assertThat(references).extracting(Reference::id).containsAll(fact.cites()));
        assertThat(all(Fact.class)).anySatisfy(fact -> assertThat(fact.item()).isNotNull());
        assertThat(all(Missing.class)).isNotEmpty();
    }

    @Test
    void eachFileIsOneStepThatCanBeTakenBack() throws IOException {
        importing.importFiles(List.of(shipped("MR-MEL"), shipped("SV-GUA")), Progress.NONE, () -> false);
        store.undo("Amina");
        assertThat(all(CaseStudy.class)).extracting(CaseStudy::key).containsExactly("MR-MEL");
        store.undo("Amina");
        assertThat(all(CaseStudy.class)).isEmpty();
        assertThat(all(Fact.class)).isEmpty();
        assertThat(all(Tag.class)).isEmpty();
    }

    @Test
    void goodFilesOfAFolderAreTakenAndBadOnesAreNamed() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("in/deeper"));
        Path good = Files.write(folder.resolve("good.json"), Shipped.caseFile("MR-MEL"));
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        Files.writeString(folder.resolve(".hidden.json"), "{");
        Files.writeString(folder.resolve("notes.txt"), "{");
        Files.writeString(Files.createDirectory(folder.resolve("w.agraw")).resolve("workbook.json"), "{}");
        Path gone = temporary.resolve("gone.json");
        List<String> heard = new ArrayList<>();
        List<Outcome> outcomes = importing.importFiles(
                List.of(temporary.resolve("in"), gone), (done, total) -> heard.add(done + "/" + total), () -> false);
        assertThat(outcomes)
                .extracting(Outcome::file)
                .containsExactly(bad.toString(), good.toString(), gone.toString());
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Refused.class);
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Imported.class);
        assertThat(outcomes.get(2))
                .isEqualTo(new Outcome.Refused(gone.toString(), new Failure.FileUnreadable(gone.toString(), "gone")));
        assertThat(heard).containsExactly("0/3", "1/3", "2/3", "3/3");
    }

    @Test
    void aCaseThatIsThereAlreadyIsRefusedWhateverItsLetters() throws IOException {
        Path file = shipped("MR-MEL");
        importing.importFiles(List.of(file), Progress.NONE, () -> false);
        Path again = Files.writeString(
                temporary.resolve("again.json"), Files.readString(file).replace("\"MR-MEL\"", "\"mr-mel\""));
        assertThat(importing.importFiles(List.of(again), Progress.NONE, () -> false))
                .containsExactly(
                        new Outcome.Refused(again.toString(), new Failure.CaseExists(again.toString(), "mr-mel")));
        assertThat(all(CaseStudy.class)).hasSize(1);
    }

    @Test
    void aCancelStopsBeforeTheNextFile() {
        List<Long> done = new ArrayList<>();
        List<Outcome> outcomes = importing.importShipped((at, _) -> done.add(at), () -> done.contains(2L));
        assertThat(outcomes).hasSize(2);
        assertThat(all(CaseStudy.class)).hasSize(2);
    }

    private static int offset(@Nullable Long offset) {
        return Math.toIntExact(Objects.requireNonNull(offset));
    }

    private Path shipped(String key) throws IOException {
        return Files.write(temporary.resolve(key + ".json"), Shipped.caseFile(key));
    }

    private <E extends Entity> List<E> all(Class<E> type) {
        return store.read(reader -> reader.all(type));
    }
}
