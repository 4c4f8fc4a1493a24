package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.compare.across.Nearness;
import agraw.model.CaseStudy;
import agraw.model.Evidence;
import agraw.model.Pole;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gaps, tensions, configurations and codes together over the shipped cases, recounted from the passages themselves. */
class OverviewsTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private FilledBook book;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Workbench workbench;

    @BeforeEach
    void open() {
        book = new FilledBook(folder).withCases();
        workbench = book.workbench();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Chosen all() {
        return Choosing.of(workbench).choose(Scope.ALL, ENGLISH);
    }

    private List<Passages.Passage> passages() {
        return Passages.of(workbench).read(agraw.model.Pick.ALL);
    }

    private static int row(Overview overview, String name) {
        return overview.rows().stream().map(head -> head.words()).toList().indexOf(name);
    }

    private static int column(Overview overview, String name) {
        return overview.columns().stream().map(head -> head.words()).toList().indexOf(name);
    }

    private long count(String study, Predicate<Passages.Passage> meant) {
        return passages().stream()
                .filter(passage -> passage.caseStudy().key().equals(study))
                .filter(meant)
                .count();
    }

    @Test
    void gapsSayWhatEachCaseLacks() {
        Overview gaps = Balance.of(workbench).read(all(), ENGLISH);
        int balance = column(gaps, "For : against");
        int kinds = column(gaps, "Evidence");
        int warned = 0;
        for (CaseStudy study : book.cases()) {
            int row = row(gaps, study.key());
            long supports = count(study.key(), one -> one.tag().stance() == Stance.SUPPORTS);
            long challenges = count(study.key(), one -> one.tag().stance() == Stance.CHALLENGES);
            long nuances = count(study.key(), one -> one.tag().stance() == Stance.NUANCE);
            Overview.Box box = gaps.at(row, balance);
            assertThat(box.words()).startsWith(supports + " : " + challenges);
            boolean good = supports >= 3 && challenges == 0 && nuances == 0;
            assertThat(box.tone() == Overview.Tone.WARNING).as(study.key()).isEqualTo(good);
            warned += good ? 1 : 0;
            assertThat(gaps.at(row, kinds).words())
                    .endsWith("/ " + count(study.key(), one -> one.tag().evidence() == Evidence.PUBLISHED));
        }
        assertThat(warned).isPositive();
        Overview.Box first = gaps.at(row(gaps, "KM-ICO"), column(gaps, "P1"));
        assertThat(first.tone()).isEqualTo(Overview.Tone.GAP);
        String questions = NextQuestions.of(workbench)
                .document(all(), List.of("about"), ENGLISH)
                .print(TableFormat.CSV, 0);
        assertThat(questions).contains("KM-ICO", "Whom to hear", "?");
    }

    /** Also numbers of the last row, of how many cases have something, lead to all that these have. */
    @Test
    void everyNumberOfTheGapsLeadsToItsEvidence() {
        SomeVoices.add(workbench.store(), book.cases().getFirst());
        Overview gaps = Balance.of(workbench).read(all(), ENGLISH);
        for (int row = 0; row < gaps.rows().size(); row++) {
            for (int column = 0; column < gaps.columns().size(); column++) {
                Overview.Box box = gaps.at(row, column);
                int voices = box.behind()
                        .heard()
                        .map(heard -> Voices.of(workbench)
                                .read(heard.caseStudy(), heard.side(), ENGLISH)
                                .size())
                        .orElse(0);
                String where = gaps.rows().get(row).words() + " "
                        + gaps.columns().get(column).words();
                if (box.tone() != Overview.Tone.GAP) {
                    assertThat(Passages.of(workbench).read(box.behind().pick().orElseThrow()))
                            .as(where)
                            .hasSize((int) box.tags());
                }
                if (box.behind().heard().isPresent()) {
                    assertThat(box.tags() + voices).as(where).isEqualTo(Long.parseLong(box.words()));
                }
            }
        }
        assertThat(gaps.at(gaps.rows().size() - 1, column(gaps, "P1")).tags()).isPositive();
    }

    @Test
    void whoIsHeardInATagLeadsToItsPassages() {
        Overview gaps = Balance.of(workbench).read(all(), ENGLISH);
        for (Side side : Side.values()) {
            int column = column(gaps, Saying.constant(ENGLISH, side));
            for (CaseStudy study : book.cases()) {
                Overview.Box box = gaps.at(row(gaps, study.key()), column);
                assertThat(box.tags())
                        .isEqualTo(count(study.key(), one -> one.tag().side() == side));
            }
        }
    }

    @Test
    void tensionsSayWhereEachCaseStands() {
        new TaggedPole(workbench).tag("MA-ELEC", "TN03", Pole.A, Pole.A, Pole.B);
        Overview tensions = Tensions.of(workbench).read(all(), ENGLISH);
        assertThat(tensions.rows()).hasSize(17);
        Overview.Box box = tensions.at(row(tensions, "TN03"), column(tensions, "MA-ELEC"));
        assertThat(box.words()).isEqualTo("A2  B1");
        assertThat(box.position()).hasValue(-1 / 3.0);
        assertThat(Passages.of(workbench).read(box.behind().pick().orElseThrow()))
                .hasSize(3);
        Overview.Box sum = tensions.at(row(tensions, "TN03"), tensions.columns().size() - 1);
        assertThat(sum.tags())
                .isEqualTo(passages().stream()
                        .filter(one -> Objects.equals(
                                one.tag().tension() == null
                                        ? null
                                        : one.tag().tension().toString(),
                                tensions.rows().get(row(tensions, "TN03")).key()))
                        .count());
    }

    @Test
    void codesThatStandNearEachOtherLeadToTheirPassages() {
        Overview near = CoOccurring.of(workbench).read(all(), Crossing.Rows.PRINCIPLE, Nearness.NEAR, ENGLISH);
        Overview.Box box = near.at(row(near, "P1"), column(near, "P5"));
        assertThat(box.tags()).isPositive();
        assertThat(box.words())
                .isEqualTo(near.at(row(near, "P5"), column(near, "P1")).words());
        assertThat(Passages.of(workbench).read(box.behind().tags().get()))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(one -> assertThat(one.code().orElseThrow().key()).containsAnyOf("P1", "P5"));
        assertThat(near.at(row(near, "P1"), column(near, "P1")).tags()).isZero();
    }

    @Test
    void aRowOfConfigurationsHoldsTheCasesThatAreSo() {
        Configurations.Asked asked =
                new Configurations.Asked(List.of("P2 has supports", "", "P3 has supports"), "P5 has supports");
        Configurations.Found found = Configurations.of(workbench).compare(all(), asked, ENGLISH);
        assertThat(found.problems()).isEmpty();
        int cases = 0;
        for (var row : found.table().rows()) {
            for (var id : row.with()) {
                assertThat(supports(found, id, "P5")).isTrue();
                assertThat(supports(found, id, "P2")).isEqualTo((row.combination() & 1) != 0);
                assertThat(supports(found, id, "P3")).isEqualTo((row.combination() & 2) != 0);
            }
            for (var id : row.without()) {
                assertThat(supports(found, id, "P5")).isFalse();
            }
            cases += row.with().size() + row.without().size();
        }
        assertThat(cases).isEqualTo(14);
        String words = String.join("\n", Configurations.overview(found, ENGLISH).notes());
        assertThat(words).contains("does not show what causes what", "14 cases");
    }

    private boolean supports(Configurations.Found found, java.util.UUID id, String principle) {
        return count(
                        Objects.requireNonNull(found.cases().get(id)).key(),
                        one -> one.tag().stance() == Stance.SUPPORTS
                                && (one.code().orElseThrow().key().equals(principle)
                                        || one.code().orElseThrow().key().startsWith(principle + ".")))
                > 0;
    }

    @Test
    void aConditionThatIsNotUnderstoodIsToldAndNothingIsReckoned() {
        Configurations.Found found = Configurations.of(workbench)
                .compare(all(), new Configurations.Asked(List.of("country is"), "P5 has supports"), ENGLISH);
        assertThat(found.problems()).containsOnlyKeys("country is");
        assertThat(found.table().rows()).isEmpty();
    }

    @Test
    void aCaseOfWhichNothingIsKnownInAConditionIsLeftOutAndNamed() {
        Configurations.Found found = Configurations.of(workbench)
                .compare(
                        all(),
                        new Configurations.Asked(List.of("period_start after 1990"), "P5 has supports"),
                        ENGLISH);
        int rows = found.table().rows().stream()
                .mapToInt(row -> row.with().size() + row.without().size())
                .sum();
        assertThat(rows + found.left().size()).isEqualTo(14);
        assertThat(found.problems()).isEmpty();
    }
}
