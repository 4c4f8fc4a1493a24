package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.exchange.media.PhotoFiles;
import agraw.model.Attachment;
import agraw.model.CaseStudy;
import agraw.model.Consent;
import agraw.model.ConsentForm;
import agraw.model.Criterion;
import agraw.model.Entity;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Match;
import agraw.model.Region;
import agraw.model.Score;
import agraw.model.Stance;
import agraw.model.Strength;
import agraw.model.Tag;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case files with judgements, photos and files: what goes out comes in elsewhere, and nothing that nobody agreed to goes out. */
class CaseParcelTest {
    private static final byte[] PHOTO = PhotoFiles.jpeg(80, 60, 6);
    private static final byte[] PDF = "%PDF-1.7 statutes".getBytes(StandardCharsets.UTF_8);
    private static final Instant THEN = Instant.parse("2026-03-01T09:30:00.123456Z");

    @TempDir
    Path temporary;

    private Store store;
    private CaseStudy study;
    private UUID photo;

    @BeforeEach
    void fill() {
        store = made("w.agraw");
        study = new CaseStudy(Ids.next(), "XX-1", "Well", "fr", null, null);
        put(study);
        UUID need = item("needs", "Water");
        UUID capacity = item("capacities", "A digger");
        Criterion criterion = new Criterion(Ids.next(), Labels.english("Lasting"), Labels.NONE, 2, 0, 5, "m1i");
        put(
                new Match(Ids.next(), study.id(), need, capacity, Strength.PARTIAL, "half of it", "Amina", THEN),
                criterion,
                new Score(Ids.next(), criterion.id(), study.id(), 4, "seen", List.of(), "Binta", THEN));
        Attaching attaching = new Attaching(store, "Amina");
        List<Incoming> files = List.of(Incoming.of("well.jpg", PHOTO), Incoming.of("statutes.pdf", PDF));
        photo = attaching
                .add(
                        study.id(),
                        attaching.bring(files, Progress.NONE, () -> false).orElseThrow())
                .attachments()
                .getFirst()
                .id();
        attaching.set(photo, "caption", "The well");
        UUID code =
                store.read(CodebookQuery::codebook).find("P3.08").orElseThrow().id();
        new Coding(store, "Amina").tagPhoto(photo, new Region(0.1, 0.2, 0.3, 0.4), code, Stance.SUPPORTS, null);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCaseWithAllThatBelongsToItIsEqualInAnEmptyWorkbook() throws IOException {
        consent(true);
        Path out = temporary.resolve("out");
        assertThat(export(store, out, Giving.CAREFUL).getFirst().withheld()).isEmpty();
        try (Store other = made("other.agraw")) {
            assertThat(told(other, out)).isEmpty();
            assertThat(all(other, Match.class).getFirst())
                    .extracting(Match::strength, Match::reason, Match::author, Match::at)
                    .containsExactly(Strength.PARTIAL, "half of it", "Amina", THEN);
            assertThat(all(other, Score.class).getFirst())
                    .extracting(Score::points, Score::evidence, Score::scorer, Score::at)
                    .containsExactly(4L, "seen", "Binta", THEN);
            Tag tag = all(other, Tag.class).getFirst();
            assertThat(tag.region()).isEqualTo("0.1 0.2 0.3 0.4");
            List<Filed> files = new Attaching(other, "Amina")
                    .list(all(other, CaseStudy.class).getFirst().id());
            assertThat(files.getFirst().attachment().id()).isEqualTo(tag.attachment());
            assertThat(files.getFirst().attachment())
                    .extracting(Attachment::caption, Attachment::taken, Attachment::turn)
                    .containsExactly("The well", "2026-05-10T09:41:07", 6L);
            assertThat(files.getFirst().consent().map(Consent::person)).contains("Treasurer");
            assertThat(other.check()).isEmpty();
            Path again = temporary.resolve("again");
            export(other, again, Giving.CAREFUL);
            assertThat(again.resolve("XX-1.json")).hasSameTextualContentAs(out.resolve("XX-1.json"));
            assertThat(again.resolve("XX-1.files").resolve("well.jpg")).hasBinaryContent(PHOTO);
        }
    }

    @Test
    void withoutANotedConsentNeitherThePhotoNorItsNameNorItsTagsGoOut() throws IOException {
        Path out = temporary.resolve("out");
        Exporting.Exported written = export(store, out, Giving.CAREFUL).getFirst();
        assertThat(written.withheld()).containsExactly(new Failure.ConsentNotNoted("well.jpg"));
        assertThat(written.leftOut()).isZero();
        assertThat(out.resolve("XX-1.json")).content().contains("statutes.pdf").doesNotContain("well.jpg", "P3.08");
        assertThat(out.resolve("XX-1.files").resolve("well.jpg")).doesNotExist();
    }

    @Test
    void whatIsWithdrawnGoesFromTheFolderWithTheNextExport() {
        Consent consent = consent(true);
        Path out = temporary.resolve("out");
        export(store, out, Giving.CAREFUL);
        assertThat(out.resolve("XX-1.files").resolve("well.jpg")).exists();
        new Consenting(store, "Amina").withdraw(consent.id(), java.time.LocalDate.of(2026, 3, 2), "");
        assertThat(export(store, out, new Giving(false, true)).getFirst().withheld())
                .containsExactly(new Failure.NotConsented("well.jpg", "Treasurer"));
        assertThat(out.resolve("XX-1.files").resolve("well.jpg")).doesNotExist();
        assertThat(out.resolve("XX-1.files").resolve("statutes.pdf")).exists();
    }

    @Test
    void withoutPlaceNeitherTheFileNorThePhotoSaysIt() throws IOException {
        consent(true);
        Path out = temporary.resolve("out");
        export(store, out, new Giving(true, false));
        assertThat(out.resolve("XX-1.json")).content().doesNotContain("\"place\"");
        byte[] copy = Files.readAllBytes(out.resolve("XX-1.files").resolve("well.jpg"));
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("GPSLatitude");
        try (Store other = made("other.agraw")) {
            assertThat(told(other, out)).isEmpty();
        }
    }

    @Test
    void contentThatIsNotThereIsToldAndAPathThatGoesUpIsNotFollowed() throws IOException {
        consent(true);
        Path out = temporary.resolve("out");
        export(store, out, Giving.CAREFUL);
        Files.writeString(out.resolve("XX-1.files").resolve("well.jpg"), "another");
        Files.write(temporary.resolve("statutes.pdf"), PDF);
        Path file = out.resolve("XX-1.json");
        Files.writeString(file, Files.readString(file).replace("XX-1.files/statutes.pdf", "../statutes.pdf"));
        try (Store other = made("other.agraw")) {
            assertThat(told(other, out))
                    .containsExactly(
                            new Failure.ContentMissing(file.toString(), "well.jpg"),
                            new Failure.ContentMissing(file.toString(), "statutes.pdf"));
        }
    }

    private Consent consent(boolean shown) {
        return new Consenting(store, "Amina")
                .note(study.id(), new Consenting.Said("Treasurer", shown, false, ConsentForm.ORAL), photo);
    }

    private UUID item(String field, String value) {
        Casework casework = new Casework(store, "Amina");
        var entry = casework.sheet(study.id()).orElseThrow().form().find(field).orElseThrow();
        UUID id = Ids.next();
        store.commit(reader -> java.util.Optional.of(new Draft(
                Label.of("change.importCase", "XX-1"),
                "Amina",
                List.of(Edit.Create.of(Casework.fact(reader, FactPlace.of(id, study.id(), entry), value))))));
        return id;
    }

    private Store made(String name) {
        Store made = Store.create(temporary.resolve(name), Settings.of(UUID.randomUUID(), "Amina"));
        new Content(made, "Amina").load();
        return made;
    }

    private void put(Entity... entities) {
        List<Edit> edits = new ArrayList<>();
        for (Entity entity : entities) {
            edits.add(Edit.Create.of(entity));
        }
        store.commit(new Draft(Label.of("change.importCase", "XX-1"), "Amina", edits));
    }

    @Test
    void beforeItIsWrittenItIsSaidHowManyHaveNoConsentNotedAndThenHowManyBytesAre() {
        assertThat(new Exporting(store).notNoted(List.of(study.id()))).isEqualTo(1);
        List<Long> heard = new ArrayList<>();
        new Exporting(store)
                .export(
                        List.of(study.id()),
                        temporary.resolve("bytes"),
                        true,
                        new Giving(false, true),
                        (done, total) -> {
                            assertThat(total).isEqualTo(PHOTO.length + PDF.length);
                            heard.add(done);
                        },
                        () -> false);
        assertThat(heard).isSorted().startsWith(0L).endsWith((long) PHOTO.length + PDF.length);
        Consenting consenting = new Consenting(store, "Amina");
        consenting.note(study.id(), new Consenting.Said("Treasurer", false, true, agraw.model.ConsentForm.ORAL), photo);
        assertThat(new Exporting(store).notNoted(List.of(study.id()))).isZero();
    }

    private static List<Exporting.Exported> export(Store from, Path folder, Giving giving) {
        List<UUID> cases =
                all(from, CaseStudy.class).stream().map(CaseStudy::id).toList();
        return new Exporting(from).export(cases, folder, true, giving, Progress.NONE, () -> false);
    }

    private static List<Failure> told(Store into, Path folder) {
        List<Outcome> outcomes = new Importing(into, "Binta").importFiles(List.of(folder), Progress.NONE, () -> false);
        assertThat(outcomes).hasSize(1).allMatch(Outcome.Imported.class::isInstance);
        return ((Outcome.Imported) outcomes.getFirst()).told();
    }

    private static <E extends Entity> List<E> all(Store from, Class<E> type) {
        return from.read(reader -> reader.all(type));
    }
}
