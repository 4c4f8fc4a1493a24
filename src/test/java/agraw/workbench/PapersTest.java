package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Field;
import agraw.model.Ids;
import agraw.model.Reference;
import agraw.model.Refusal;
import agraw.report.paper.Pages;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @TempDir
    static Path temporary = Path.of(".");

    private static @Nullable Store opened;

    @TempDir
    Path folder;

    @BeforeAll
    static void theShippedWorkbook() {
        Store store = Store.create(temporary.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "Amina"));
        new Content(store, "Amina").load();
        new Importing(store, "Amina").importShipped(Progress.NONE, () -> false);
        opened = store;
    }

    private static Store store() {
        return Objects.requireNonNull(opened);
    }

    private static Papers papers() {
        return new Papers(store());
    }

    @AfterAll
    static void close() {
        store().close();
    }

    private static List<CaseStudy> cases() {
        return store().read(reader -> reader.all(CaseStudy.class));
    }

    private static CaseStudy study(String key) {
        return cases().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    private Pages written(Papers.Order order) throws IOException {
        Path file = folder.resolve("paper.pdf");
        assertThat(papers().write(order, file, Progress.NONE, () -> false)).isTrue();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        return new Pages(file);
    }

    /** Without spaces, as lines break anywhere, and with one kind of each letter. */
    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    @Test
    void aFilledFormHoldsEveryFactOfEveryPublishedCaseAndItsReferences() throws IOException {
        for (String key : List.of("MR-MEL", "MA-ELEC", "MD-HTA")) {
            CaseStudy study = study(key);
            List<Fact> facts = store().read(reader -> reader.where(Fact.class, "caseStudy", study.id()));
            List<Reference> references = store().read(reader -> reader.where(Reference.class, "caseStudy", study.id()));
            Messages french = Messages.in(Locale.FRENCH);
            try (Pages pages = written(Papers.Order.of(Paper.FILLED, List.of(study.id()), french))) {
                String words = bare(pages.words());
                assertThat(pages.scanned(1))
                        .isEqualTo(papers().code(study, Paper.FILLED).scanned());
                assertThat(words)
                        .contains(bare(papers().code(study, Paper.FILLED).typed()), bare(study.title()));
                for (Fact fact : facts) {
                    Field field = store().read(reader -> reader.get(Field.class, fact.field()));
                    if (Wording.isWritten(field.type()) && !fact.value().contains(">")) {
                        assertThat(words).as(fact.value()).contains(bare(fact.value()));
                    }
                }
                for (Reference reference : references) {
                    assertThat(words).contains(bare(reference.title()), "[" + reference.number() + "]");
                }
            }
        }
    }

    @Test
    void aPackHasEveryCaseOnce() throws IOException {
        List<UUID> three = cases().stream().map(CaseStudy::id).limit(3).toList();
        List<Long> heard = new ArrayList<>();
        Path file = folder.resolve("pack.pdf");
        papers().write(
                        Papers.Order.of(Paper.CONSENT, three, ENGLISH),
                        file,
                        (done, total) -> heard.add(done * 10 + total),
                        () -> false);
        assertThat(heard).containsExactly(13L, 23L, 33L);
        try (Pages pages = new Pages(file)) {
            assertThat(pages.count()).isEqualTo(6);
            assertThat(pages.scanned(5)).contains(":" + cases().get(2).key() + ":");
        }
    }

    @Test
    void aPaperThatIsStoppedLeavesTheOldFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("old.pdf"), "old");
        List<UUID> two = cases().stream().map(CaseStudy::id).limit(2).toList();
        assertThat(papers().write(Papers.Order.of(Paper.GUIDE, two, ENGLISH), file, Progress.NONE, () -> true))
                .isFalse();
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aBlankFormAndAGuideCanBeOfNoCase() throws IOException {
        try (Pages pages = written(Papers.Order.of(Paper.FORM, List.of(), ENGLISH))) {
            assertThat(pages.words()).contains("Association or scheme", "Resources", "Not asked");
        }
        try (Pages pages = written(Papers.Order.of(Paper.GUIDE, List.of(), ENGLISH))) {
            assertThat(pages.words()).contains("Parent organisation", "Who decides here, who does the work");
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        Path nowhere = folder.resolve("nowhere").resolve("paper.pdf");
        assertThatThrownBy(() -> papers().write(
                                Papers.Order.of(Paper.FORM, List.of(), ENGLISH), nowhere, Progress.NONE, () -> false))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isInstanceOf(Failure.NotWritable.class));
        assertThatThrownBy(() -> papers().write(
                                Papers.Order.of(Paper.FILLED, List.of(UUID.randomUUID()), ENGLISH),
                                folder.resolve("gone.pdf"),
                                Progress.NONE,
                                () -> false))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isInstanceOf(Failure.ChangedMeanwhile.class));
    }

    @Test
    void aCodeFindsItsCase() {
        PaperCode code = papers().code(study("MR-MEL"), Paper.GUIDE);
        for (String typed : List.of(code.scanned(), code.typed(), code.typed().toLowerCase(Locale.ROOT))) {
            assertThat(papers().isCode(typed)).isTrue();
            assertThat(papers().resolve(typed)).isEqualTo(new Papers.Found(study("MR-MEL"), Paper.GUIDE));
        }
        assertThat(List.of("MR-MEL", "drinking water", "P3.08", "1986/2006", "and/or", "agraw"))
                .noneMatch(typed -> papers().isCode(typed));
    }

    @Test
    void twoKeysThatDifferInTheirDashesAloneAreToldApart() {
        CaseStudy twin = new CaseStudy(Ids.next(), "MRMEL", "A twin", "en", null, null);
        store().commit(new Draft(Label.of("change.createCase", "MRMEL"), "Amina", List.of(Edit.Create.of(twin))));
        try {
            assertThat(papers().resolve(papers().code(twin, Paper.FORM).typed()).caseStudy())
                    .isEqualTo(twin);
            assertThat(papers().resolve(
                                    papers().code(study("MR-MEL"), Paper.FORM).scanned())
                            .caseStudy()
                            .key())
                    .isEqualTo("MR-MEL");
        } finally {
            store().commit(new Draft(Label.of("change.deleteCase", "MRMEL"), "Amina", List.of(Edit.Delete.of(twin))));
        }
    }

    @Test
    void aPaperLeadsToItsCaseAlsoWhenTheKeyWasChangedSince() {
        CaseStudy before = study("KM-ICO");
        PaperCode code = papers().code(before, Paper.FORM);
        Casework casework = new Casework(store(), "Amina");
        casework.setCase(before.id(), "key", "KM-NEW");
        try {
            assertThat(papers().resolve(code.typed()).caseStudy().key()).isEqualTo("KM-NEW");
        } finally {
            casework.setCase(before.id(), "key", "KM-ICO");
        }
    }

    @Test
    void aWrongSignAnUnknownCaseAndAnotherWorkbookAreToldApart() {
        PaperCode code = papers().code(study("MR-MEL"), Paper.FORM);
        String other = PaperCode.shortName(UUID.fromString("01900000-0000-7000-8000-00000000abcd"));
        assertThat(failure(code.typed().replace("MEL", "MEI"))).isInstanceOf(Failure.PaperCodeMistyped.class);
        assertThat(failure(new PaperCode("XX-YY", code.workbook(), Paper.FORM).typed()))
                .isEqualTo(new Failure.UnknownCase("XXYY"));
        assertThat(failure(new PaperCode("XX-YY", code.workbook(), Paper.FORM).scanned()))
                .isEqualTo(new Failure.UnknownCase("XX-YY"));
        assertThat(failure(new PaperCode("MR-MEL", other, Paper.FORM).typed()))
                .isInstanceOf(Failure.PaperOfOtherWorkbook.class);
        assertThat(failure("agraw:MR-MEL")).isInstanceOf(Failure.NotAPaperCode.class);
        assertThat(failure("hm")).isInstanceOf(Failure.NotAPaperCode.class);
    }

    private static Failure failure(String typed) {
        try {
            return new Failure.UnknownText(
                    "found", papers().resolve(typed).caseStudy().key());
        } catch (Refusal refusal) {
            return refusal.failure();
        }
    }

    @Test
    void namesOfFilesSayWhichPaperOfWhichCase() {
        assertThat(Papers.fileName(ENGLISH, Paper.FILLED, List.of(study("MR-MEL")), "en"))
                .isEqualTo("MR-MEL Filled form.pdf");
        assertThat(Papers.fileName(ENGLISH, Paper.FORM, List.of(), "en")).isEqualTo("Form.pdf");
    }
}
