package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.compare.Scoring;
import agraw.model.CaseStudy;
import agraw.model.Criterion;
import agraw.model.Entity;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Refusal;
import agraw.model.Score;
import agraw.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgingTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    private TextFixture fixture;
    private Criteria criteria;
    private Judging judging;
    private Workbench workbench;
    private final UUID ownership = Ids.next();
    private final UUID cost = Ids.next();

    @BeforeEach
    void twoCriteria() {
        fixture = new TextFixture(folder);
        workbench = new Workbench(fixture.store, "Amina");
        criteria = Criteria.of(workbench, ENGLISH);
        judging = Judging.of(workbench, ENGLISH);
        criteria.add(ownership, " Rooted in the village ");
        criteria.add(cost, "Cost");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private CaseStudy study() {
        return fixture.caseStudy;
    }

    private Criterion criterion(UUID id) {
        return fixture.read(Criterion.class, id);
    }

    private Scoring.Cell cell(UUID criterion) {
        return judging.sheet().at(criterion(criterion), study());
    }

    private static void refused(ThrowingCallable job, Failure why) {
        assertThatThrownBy(job)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.failure()).isEqualTo(why));
    }

    @Test
    void criteriaAreWrittenDownWithWeightAndScale() {
        assertThat(judging.sheet().criteria())
                .extracting(one -> one.labels().in("en"))
                .containsExactly("Rooted in the village", "Cost");
        criteria.define(ownership, "The village itself decided.");
        criteria.weigh(ownership, 3);
        criteria.scale(ownership, 0, 10);
        assertThat(criterion(ownership)).satisfies(one -> {
            assertThat(one.definitions().in("en")).isEqualTo("The village itself decided.");
            assertThat(one.weight()).isEqualTo(3);
            assertThat(one.lowest()).isZero();
            assertThat(one.highest()).isEqualTo(10);
        });
        new Criteria(fixture.store, "Amina", "fr").rename(ownership, "Enraciné au village");
        assertThat(criterion(ownership).labels().in("en")).isEqualTo("Rooted in the village");
        assertThat(criterion(ownership).labels().in("fr")).isEqualTo("Enraciné au village");
    }

    @Test
    void theirOrderIsThePersons() {
        criteria.move(cost, -1);
        assertThat(judging.sheet().criteria()).extracting(Criterion::id).containsExactly(cost, ownership);
        assertThat(criteria.move(cost, -1)).as("it is the first").isEmpty();
        criteria.move(cost, 1);
        assertThat(judging.sheet().criteria()).extracting(Criterion::id).containsExactly(ownership, cost);
    }

    @Test
    void aScoreIsOneStepAndIsChangedByItsScorerOnly() {
        judging.score(ownership, study().id(), "Amina", 4);
        judging.score(ownership, study().id(), "Idir", 1);
        judging.score(ownership, study().id(), "Amina", 5);
        assertThat(cell(ownership).scores()).extracting(Score::points).containsExactly(5L, 1L);
        assertThat(cell(ownership).spread()).isEqualTo(4);
        assertThat(cell(cost).isGap()).isTrue();
        assertThat(judging.score(ownership, study().id(), "Amina", 5))
                .as("nothing is different")
                .isEmpty();
        workbench.undo();
        assertThat(cell(ownership).scores()).extracting(Score::points).containsExactly(4L, 1L);
    }

    @Test
    void aScoreSaysWhatItRestsOn() {
        judging.score(ownership, study().id(), "Amina", 4);
        Score score = cell(ownership).scores().getFirst();
        judging.setEvidence(score.id(), " Minutes of 2009 ");
        judging.setCites(score.id(), List.of(fixture.reference.id()));
        assertThat(cell(ownership).scores().getFirst()).satisfies(now -> {
            assertThat(now.evidence()).isEqualTo("Minutes of 2009");
            assertThat(now.cites()).containsExactly(fixture.reference.id());
        });
        assertThat(judging.references(study().id())).containsExactly(fixture.reference);
        judging.unscore(score.id());
        assertThat(cell(ownership).isGap()).isTrue();
    }

    @Test
    void whatDoesNotFitIsRefusedAndSaid() {
        refused(() -> criteria.add(Ids.next(), "  "), new Failure.CriterionUnnamed());
        refused(() -> criteria.rename(cost, ""), new Failure.CriterionUnnamed());
        refused(() -> criteria.weigh(cost, -1), new Failure.WeightRefused(-1));
        refused(() -> criteria.weigh(cost, 101), new Failure.WeightRefused(101));
        refused(() -> criteria.scale(cost, 5, 5), new Failure.ScaleRefused(5, 5));
        refused(() -> criteria.scale(cost, 0, Long.MAX_VALUE), new Failure.ScaleRefused(0, Long.MAX_VALUE));
        refused(() -> judging.score(cost, study().id(), "Amina", 6), new Failure.PointsOffScale("Cost", 6, 1, 5));
        refused(() -> judging.score(cost, study().id(), " ", 3), new Failure.ScorerUnnamed());
        judging.score(cost, study().id(), "Amina", 5);
        refused(() -> criteria.scale(cost, 1, 4), new Failure.ScaleInUse("Cost", 5));
        assertThat(Saying.failure(ENGLISH, new Failure.PointsOffScale("Cost", 6, 1, 5)))
                .isEqualTo("“Cost” takes points from 1 to 5; 6 is not taken.");
    }

    @Test
    void scoresGoWithTheirCriterionAndTheirCase() {
        judging.score(ownership, study().id(), "Amina", 4);
        judging.score(cost, study().id(), "Amina", 2);
        criteria.remove(cost);
        assertThat(all(Score.class)).hasSize(1);
        workbench.undo();
        assertThat(cell(cost).scores()).hasSize(1);
        new Library(fixture.store, "Amina").delete(List.of(study().id()));
        assertThat(all(Score.class)).isEmpty();
    }

    @Test
    void aDoubledCaseWasScoredByNobody() {
        judging.score(ownership, study().id(), "Amina", 4);
        CaseStudy twin = new Library(fixture.store, "Amina").duplicate(study().id(), "Twin");
        assertThat(judging.sheet().isScored(twin)).isFalse();
    }

    @Test
    void theSheetShowsScoresSpreadAndGapsAndOrdersNothing() {
        fixture.commit(new CaseStudy(Ids.next(), "A-LATER", "Another", "en", null, null));
        judging.score(ownership, study().id(), "Amina", 5);
        judging.score(ownership, study().id(), "Idir", 2);
        judging.setEvidence(cell(ownership).scores().getFirst().id(), "Minutes of 2009");
        TableFile document = Judging.document(judging.sheet(), ENGLISH);
        assertThat(document.print(TableFormat.HTML, 120))
                .contains(
                        "weight 1, scale 1 to 5",
                        "mean 3.5, spread 3",
                        "Amina: 5",
                        "Minutes of 2009",
                        "1 of 2 criteria scored",
                        "This sheet puts no case before another",
                        "1 case study has no score")
                .doesNotContain("A-LATER");
        assertThat(document.print(TableFormat.CSV, 120))
                .contains("MR-MEL,Rooted in the village,1,1,5,Amina,5,Minutes of 2009", "MR-MEL,Cost,1,1,5,,,");
        assertThat(document.print(TableFormat.JSON, 120)).contains("\"agraw-scores/1\"", "[ ]");
    }

    private <E extends Entity> List<E> all(Class<E> type) {
        return fixture.store.read(reader -> reader.all(type));
    }
}
