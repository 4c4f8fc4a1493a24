package agraw.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agraw.model.CaseStudy;
import agraw.model.Criterion;
import agraw.model.Labels;
import agraw.model.Score;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two criteria, of which one weighs three times the other and has another scale; two cases; two scorers. */
class ScoringTest {
    private static final Criterion OWNERSHIP = criterion("Ownership", 3, 1, 5);
    private static final Criterion COST = criterion("Cost", 1, 0, 10);
    private static final CaseStudy ONE = Material.study("ONE");
    private static final CaseStudy TWO = Material.study("TWO");

    private static Criterion criterion(String name, long weight, long lowest, long highest) {
        return new Criterion(UUID.randomUUID(), Labels.english(name), Labels.NONE, weight, lowest, highest, "a");
    }

    private static Score score(Criterion criterion, CaseStudy study, String scorer, long points, long second) {
        return new Score(
                UUID.randomUUID(),
                criterion.id(),
                study.id(),
                points,
                null,
                List.of(),
                scorer,
                Instant.ofEpochSecond(second));
    }

    private static Scoring of(Score... scores) {
        return new Scoring(List.of(OWNERSHIP, COST), List.of(ONE, TWO), List.of(scores));
    }

    @Test
    void aCellHasTheMeanOfItsScorersAndHowFarTheyLieApart() {
        Scoring.Cell cell = of(score(OWNERSHIP, ONE, "Idir", 2, 1), score(OWNERSHIP, ONE, "Amina", 5, 1))
                .at(OWNERSHIP, ONE);
        assertThat(cell.mean()).hasValue(3.5);
        assertThat(cell.spread()).isEqualTo(3);
        assertThat(cell.scores()).extracting(Score::scorer).containsExactly("Amina", "Idir");
    }

    @Test
    void whatNobodyScoredIsAGapAndNoZero() {
        Scoring sheet = of(score(OWNERSHIP, ONE, "Amina", 5, 1));
        assertThat(sheet.at(COST, ONE).isGap()).isTrue();
        assertThat(sheet.at(COST, ONE).mean()).isEmpty();
        assertThat(sheet.of(ONE).share()).as("of what was scored").hasValue(1.0);
        assertThat(sheet.of(ONE).gaps()).isEqualTo(1);
        assertThat(sheet.of(TWO).share()).isEmpty();
        assertThat(sheet.isScored(TWO)).isFalse();
    }

    @Test
    void scalesWeighAlikeAndCriteriaByTheirWeight() {
        Scoring sheet = of(score(OWNERSHIP, ONE, "Amina", 3, 1), score(COST, ONE, "Amina", 10, 1));
        // (3 × 0.5 + 1 × 1.0) / 4
        assertThat(sheet.of(ONE).share().orElseThrow()).isCloseTo(0.625, within(1e-9));
    }

    @Test
    void eachScorerCanBeSeenAlone() {
        Scoring sheet = of(
                score(OWNERSHIP, ONE, "Amina", 5, 1),
                score(OWNERSHIP, ONE, "Idir", 1, 1),
                score(COST, ONE, "Idir", 10, 1));
        assertThat(sheet.scorers()).containsExactly("Amina", "Idir");
        assertThat(sheet.of(ONE, "Amina").share()).hasValue(1.0);
        assertThat(sheet.of(ONE, "Amina").scored()).isEqualTo(1);
        assertThat(sheet.of(ONE, "Idir").share().orElseThrow()).isCloseTo(0.25, within(1e-9));
        assertThat(sheet.of(ONE, "Nobody").share()).isEmpty();
    }

    @Test
    void ofTwoScoresOfOnePersonTheLaterCounts() {
        Score late = score(OWNERSHIP, ONE, "Amina", 4, 20);
        Scoring.Cell cell = of(late, score(OWNERSHIP, ONE, "Amina", 2, 10)).at(OWNERSHIP, ONE);
        assertThat(cell.scores()).containsExactly(late);
        assertThat(cell.spread()).isZero();
    }

    @Test
    void whatWeighsNothingMakesNoShare() {
        Criterion light = criterion("Light", 0, 1, 5);
        Scoring sheet = new Scoring(List.of(light), List.of(ONE), List.of(score(light, ONE, "Amina", 5, 1)));
        assertThat(sheet.of(ONE).share()).isEmpty();
        assertThat(sheet.of(ONE).scored()).isEqualTo(1);
    }
}
