package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.bench.Corpus;
import agraw.bench.Size;
import agraw.compare.across.Cross;
import agraw.compare.across.Head;
import agraw.compare.across.Measure;
import agraw.compare.across.Tally;
import agraw.model.Pick;
import agraw.model.Stance;
import agraw.model.Trait;
import agraw.store.Reader;
import agraw.store.Settings;
import agraw.store.Store;
import agraw.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts across cases, each recomputed by a plain query of its own. */
class CrossingTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    @Test
    void everyNumberOfACorpusIsWhatAPlainQueryFinds() {
        Corpus.make(Size.S, folder.resolve("corpus"));
        try (Store store = Store.open(folder.resolve("corpus"), Settings.of(new UUID(1, 1), "bench"));
                Workbench workbench = new Workbench(store, "bench")) {
            Chosen chosen = Choosing.of(workbench).choose(Scope.ALL, ENGLISH);
            Cross cross = Crossing.of(workbench)
                    .count(chosen, new Crossing.Order(Crossing.Rows.CODE, Crossing.Columns.CASE, null), ENGLISH)
                    .cross();
            assertThat(cross.columns()).hasSize(30);
            assertThat(cross.total().total()).isEqualTo(3_000);
            store.read(reader -> {
                for (int row = 0; row < cross.rows().size(); row++) {
                    for (int column = 0; column < cross.columns().size(); column++) {
                        check(reader, cross, row, column);
                    }
                }
                return cross;
            });
        }
    }

    private static void check(Reader reader, Cross cross, int row, int column) {
        Tally tally = cross.at(row, column);
        Head code = cross.rows().get(row);
        Head study = cross.columns().get(column);
        assertThat((long) tally.total()).isEqualTo(count(reader, study, code, "", null));
        for (Stance stance : Stance.values()) {
            assertThat((long) tally.of(stance))
                    .isEqualTo(count(reader, study, code, " AND stance = :value", Pick.key(stance)));
        }
        assertThat((long) tally.of((Stance) null)).isEqualTo(count(reader, study, code, " AND stance IS NULL", null));
        assertThat(cross.cases(row, column)).isEqualTo(tally.total() > 0 ? 1 : 0);
    }

    private static long count(Reader reader, Head study, Head code, String and, @Nullable String value) {
        var query = reader.handle()
                .createQuery(
                        "SELECT COUNT(*) FROM tag WHERE workbook = :workbook AND case_study = :case AND code = :code"
                                + and)
                .bind("workbook", reader.workbook())
                .bind("case", UUID.fromString(study.key()))
                .bind("code", UUID.fromString(code.key()));
        if (value != null) {
            query.bind("value", value);
        }
        return query.mapTo(Long.class).one();
    }

    @Test
    void sharesOfTheShippedCasesAreCountedByHand() {
        try (FilledBook book = new FilledBook(folder.resolve("filled")).withCases()) {
            Workbench workbench = book.workbench();
            Chosen chosen = Choosing.of(workbench).choose(Scope.ALL, ENGLISH);
            Cross cross = Crossing.of(workbench)
                    .count(
                            chosen,
                            new Crossing.Order(Crossing.Rows.PRINCIPLE, Crossing.Columns.FIELD, "association_type_now"),
                            ENGLISH)
                    .cross();
            int cases = chosen.rows().size();
            for (int column = 0; column < cross.columns().size(); column++) {
                Set<UUID> group = cross.columns().get(column).pick().cases().orElseThrow();
                for (int row = 0; row < cross.rows().size(); row++) {
                    Pick both = cross.rows()
                            .get(row)
                            .pick()
                            .and(cross.columns().get(column).pick());
                    List<Passages.Passage> behind = Passages.of(workbench).read(both);
                    assertThat(behind).hasSize(cross.at(row, column).total());
                    long with = behind.stream()
                            .map(passage -> passage.caseStudy().id())
                            .distinct()
                            .count();
                    assertThat(Measure.CASES.share(cross, row, column, cases)).isEqualTo((double) with / group.size());
                }
            }
            double sum = 0;
            for (int row = 0; row < cross.rows().size(); row++) {
                sum += Measure.OF_COLUMN.share(cross, row, 0, cases);
            }
            assertThat(sum).isBetween(0.999, 1.001);
        }
    }

    @Test
    void aScopeTakesCasesByTheFilterAndTagsByWhatTheySay() {
        try (FilledBook book = new FilledBook(folder.resolve("filled")).withCases()) {
            Workbench workbench = book.workbench();
            Scope scope = new Scope("country is Morocco", Pick.of(Trait.STANCE, Set.of("nuance", "")));
            Chosen chosen = Choosing.of(workbench).choose(scope, ENGLISH);
            assertThat(chosen.rows()).hasSizeBetween(2, 5);
            List<Passages.Passage> passages = Passages.of(workbench).read(chosen.pick());
            assertThat(passages).isNotEmpty().allSatisfy(passage -> {
                assertThat(chosen.cases()).contains(passage.caseStudy());
                assertThat(passage.tag().stance()).isIn(Stance.NUANCE, null);
            });
            assertThat(Choosing.of(workbench).tags(chosen)).isEqualTo(passages.size());
            assertThat(Choosing.of(workbench).about(chosen, ENGLISH))
                    .anyMatch(line -> line.contains("country is Morocco"))
                    .anyMatch(line -> line.contains("Nuance") && line.startsWith(passages.size() + " tag"))
                    .anyMatch(line -> line.contains("last changed"));
        }
    }

    @Test
    void aFilterThatTakesNothingGivesAnEmptyTableAndAFieldThatIsGoneIsTold() {
        try (FilledBook book = new FilledBook(folder.resolve("filled")).withCases()) {
            Workbench workbench = book.workbench();
            Chosen none = Choosing.of(workbench).choose(new Scope("country is Atlantis", Pick.ALL), ENGLISH);
            Crossing crossing = Crossing.of(workbench);
            assertThat(crossing.count(none, Crossing.Order.CASES, ENGLISH)
                            .cross()
                            .total())
                    .isEqualTo(Tally.ZERO);
            Chosen all = Choosing.of(workbench).choose(Scope.ALL, ENGLISH);
            Crossing.Order gone = new Crossing.Order(Crossing.Rows.CODE, Crossing.Columns.FIELD, "no_such_field");
            assertThat(crossing.count(all, gone, ENGLISH).removed()).isTrue();
            for (Crossing.Columns columns : Crossing.Columns.values()) {
                Crossing.Order order = new Crossing.Order(Crossing.Rows.CODE, columns, "period_start");
                Crossing.Counted counted = crossing.count(all, order, ENGLISH);
                assertThat(counted.cross().total().total()).as(columns.name()).isEqualTo(83);
                TableFile file = Crossing.document(counted, Measure.FEATURES, false, all, List.of("x"), ENGLISH);
                assertThat(file.print(TableFormat.CSV, 0)).contains("P3.06");
            }
        }
    }
}
