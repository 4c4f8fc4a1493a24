package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.compare.Answer;
import agraw.compare.Cell;
import agraw.compare.Difference;
import agraw.compare.Quote;
import agraw.compare.Row;
import agraw.compare.SideBySide;
import agraw.compare.Stances;
import agraw.compare.Subject;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.model.Tag;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped cases, compared and counted. */
class ComparingTest {
    private static final List<TableFormat> WORDS =
            Stream.of(TableFormat.values()).filter(TableFormat::isWords).toList();

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @TempDir
    static Path temporary;

    private static Store store;

    @BeforeAll
    static void open() {
        store = Store.create(temporary.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "Amina"));
        new Content(store, "Amina").load();
        new Importing(store, "Amina").importShipped((done, all) -> {}, () -> false);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void casesStandInTheOrderInWhichTheyWereChosen() {
        assertThat(compared("MX-3X1", "MA-ELEC").cases())
                .extracting(CaseStudy::key)
                .containsExactly("MX-3X1", "MA-ELEC");
    }

    @Test
    void oneCaseIsNoComparison() {
        assertThatThrownBy(() -> compared("MA-ELEC"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.failure()).isEqualTo(new Failure.TooFewCases(1)));
        UUID same = id("MA-ELEC");
        assertThatThrownBy(() -> new Comparing(store).read(List.of(same, same))).isInstanceOf(Refusal.class);
    }

    @Test
    void rowsAreThoseOfTheTemplateAndTheCodebook() {
        SideBySide comparison = compared("MA-ELEC", "MX-3X1");
        assertThat(count(comparison, Subject.OfSection.class)).isEqualTo(8);
        assertThat(count(comparison, Subject.OfField.class)).isEqualTo(51);
        assertThat(count(comparison, Subject.OfPrinciple.class)).isEqualTo(6);
        assertThat(count(comparison, Subject.OfCode.class)).isEqualTo(74);
    }

    @Test
    void everyEighteenDisagreementsOfTheShippedCasesAreMarked() {
        List<UUID> all =
                new Comparing(store).cases().stream().map(CaseStudy::id).toList();
        List<String> disputed = new Comparing(store)
                .read(all).rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell instanceof Cell.Facts(List<Answer> answers, var _)
                                ? answers.stream()
                                : Stream.empty())
                        .filter(Answer::disputed)
                        .map(answer ->
                                answer.fact().caseStudy() + " " + answer.fact().topic())
                        .distinct()
                        .toList();
        assertThat(disputed).hasSize(18);
    }

    @Test
    void figuresOfTwoCasesDifferAndTheirSourcesDisagree() {
        Row figures = field(compared("MA-ELEC", "MX-3X1"), "figures");
        assertThat(figures.differences()).containsExactlyInAnyOrder(Difference.VALUES, Difference.SOURCES);
        assertThat(field(compared("MA-ELEC", "SV-GUA"), "figures").differences())
                .contains(Difference.MISSING);
    }

    @Test
    void whereInASourceAFactStandsIsInEveryExport() {
        UUID study = id("MR-MEL");
        Fact fact = store.read(reader -> reader.where(Fact.class, "caseStudy", study)).stream()
                .filter(one -> one.item() == null && one.cites().size() == 1)
                .findFirst()
                .orElseThrow();
        new Sources(store, "Amina", Locale.ENGLISH)
                .locate(fact.id(), fact.cites().getFirst(), "pp. 12-14");
        SideBySide comparison = compared("MA-ELEC", "MR-MEL");
        for (TableFormat format : WORDS) {
            assertThat(Comparing.document(comparison, Comparing.Rows.FULL, ENGLISH)
                            .print(format, 400))
                    .as(format.name())
                    .contains("pp. 12-14");
        }
        store.undo("Amina");
    }

    @Test
    void theArabicEvidenceIsQuotedInItsLanguageWithItsReferences() {
        Row row = compared("MA-ELEC", "MR-MEL").rows().stream()
                .filter(one -> one.subject() instanceof Subject.OfCode(Code _, Code code, int _)
                        && code.key().equals("P3.06"))
                .findFirst()
                .orElseThrow();
        assertThat(row.cells().getLast())
                .isInstanceOfSatisfying(
                        Cell.Quotes.class,
                        quotes -> assertThat(quotes.quotes()).singleElement().satisfies(quote -> {
                            assertThat(quote.language()).isEqualTo("ar");
                            assertThat(quote.tag().quote()).startsWith("حُدّدت");
                            assertThat(quote.references()).containsExactly(1L, 2L);
                        }));
    }

    @Test
    void everyTagOfACaseIsQuotedOnce() {
        for (CaseStudy study : new Comparing(store).cases()) {
            SideBySide comparison = compared(study.key(), study.key().equals("MA-ELEC") ? "MR-MEL" : "MA-ELEC");
            List<UUID> quoted = comparison.rows().stream()
                    .filter(row -> !row.cells().isEmpty())
                    .flatMap(row -> quotes(row.cells().getFirst()))
                    .map(quote -> quote.tag().id())
                    .toList();
            assertThat(quoted)
                    .containsExactlyInAnyOrderElementsOf(
                            store.read(reader -> reader.where(Tag.class, "caseStudy", study.id())).stream()
                                    .map(Tag::id)
                                    .toList());
        }
    }

    @Test
    void onlyRowsThatDifferLeaveOutTheOthersAndTheirHeadings() {
        SideBySide comparison = compared("MA-ELEC", "MX-3X1");
        List<Row> differing = Comparing.rows(comparison, new Comparing.Rows(true, false));
        assertThat(differing)
                .isNotEmpty()
                .filteredOn(row -> !row.subject().isHeading())
                .allMatch(Row::differs)
                .hasSizeLessThan(Comparing.rows(comparison, Comparing.Rows.FULL).size());
        assertThat(Comparing.rows(comparison, new Comparing.Rows(false, true))).isEqualTo(comparison.rows());
    }

    @Test
    void everyFormatHasEveryCaseAndTheFactsAndQuotes() {
        SideBySide comparison = compared("MA-ELEC", "MR-MEL");
        for (TableFormat format : WORDS) {
            String document =
                    Comparing.document(comparison, Comparing.Rows.FULL, ENGLISH).print(format, 100);
            assertThat(document.replaceAll("\\s+", " "))
                    .as(format.name())
                    .contains("MA-ELEC", "MR-MEL", "about 100", "حُدّدت", "P3.06");
        }
    }

    @Test
    void anExportedFileIsThePrintedDocument() throws IOException {
        SideBySide comparison = compared("MA-ELEC", "MR-MEL");
        Path file = temporary.resolve("both.html");
        Comparing.document(comparison, Comparing.Rows.FULL, ENGLISH).write(TableFormat.HTML, file);
        assertThat(Files.readString(file))
                .isEqualTo(Comparing.document(comparison, Comparing.Rows.FULL, ENGLISH)
                        .print(TableFormat.HTML, 100));
        Path nowhere = temporary.resolve("no").resolve("such.html");
        assertThatThrownBy(() -> Comparing.document(comparison, Comparing.Rows.FULL, ENGLISH)
                        .write(TableFormat.HTML, nowhere))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isInstanceOf(Failure.NotWritable.class));
    }

    private static Stream<Quote> quotes(Cell cell) {
        return switch (cell) {
            case Cell.Quotes(List<Quote> quotes) -> quotes.stream();
            case Cell.Tally(Stances _, List<Quote> own) -> own.stream();
            case Cell.Empty _, Cell.Facts _ -> Stream.empty();
        };
    }

    private static long count(SideBySide comparison, Class<? extends Subject> kind) {
        return comparison.rows().stream()
                .filter(row -> kind.isInstance(row.subject()))
                .count();
    }

    private static Row field(SideBySide comparison, String key) {
        return comparison.rows().stream()
                .filter(row -> row.subject() instanceof Subject.OfField(var _, var entry)
                        && entry.field().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static SideBySide compared(String... keys) {
        return new Comparing(store).read(Stream.of(keys).map(ComparingTest::id).toList());
    }

    private static UUID id(String key) {
        return store.read(reader -> reader.where(CaseStudy.class, "key", key))
                .getFirst()
                .id();
    }
}
