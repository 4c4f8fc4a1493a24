package agraw.compare;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Fact;
import agraw.model.Feature;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Missing;
import agraw.model.Rank;
import agraw.model.Reference;
import agraw.model.Section;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.Text;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final Section IDENTITY = Material.section("identity");
    private static final Field START = Material.field(IDENTITY, "start", FieldType.DATE, false);
    private static final Field NEEDS = Material.field(IDENTITY, "needs", FieldType.GROUP, true);
    private static final Field SECTOR = Material.part(NEEDS, "sector", FieldType.CHOICES);
    private static final Form FORM = new Form(List.of(IDENTITY), List.of(START, NEEDS, SECTOR), List.of());
    private static final Code P1 = Material.code(null, "P1");
    private static final Code TRUST = Material.code(P1, "P1.01");
    private static final Code TRUST_LOST = Material.code(TRUST, "P1.01a");
    private static final Codebook CODEBOOK = new Codebook(List.of(P1, TRUST, TRUST_LOST), List.of());
    private static final CaseStudy ONE = Material.study("ONE");
    private static final CaseStudy TWO = Material.study("TWO");

    @Test
    void rowsAreTheSectionsWithTheirFieldsAndThenThePrinciplesWithTheirCodes() {
        SideBySide both = compared(facts(ONE), facts(TWO));
        assertThat(both.cases()).containsExactly(ONE, TWO);
        assertThat(both.rows())
                .extracting(row -> row.subject().id())
                .containsExactly(IDENTITY.id(), START.id(), NEEDS.id(), P1.id(), TRUST.id(), TRUST_LOST.id());
        assertThat(both.rows().getLast().subject()).isEqualTo(new Subject.OfCode(P1, TRUST_LOST, 2));
        assertThat(both.rows()).allMatch(Row::isEmpty).noneMatch(Row::differs);
    }

    @Test
    void otherValuesDifferAndTheSameInOtherSpellingDoNot() {
        assertThat(start(List.of("1987"), List.of("1989"))).containsExactly(Difference.VALUES);
        assertThat(start(List.of("1987"), List.of(" 1987 "))).isEmpty();
    }

    @Test
    void aCaseWithNothingDiffersFromOneWithSomething() {
        assertThat(start(List.of("1987"), List.of())).containsExactly(Difference.MISSING);
    }

    @Test
    void sourcesThatDisagreeWithinACaseAreToldApartFromCasesThatDiffer() {
        assertThat(start(List.of("1987", "1989"), List.of("1987", "1989"))).containsExactly(Difference.SOURCES);
        Row row = row(compared(facts(ONE, fact(ONE, "1987"), fact(ONE, "1989")), facts(TWO)), START.id());
        assertThat(row.differences()).containsExactlyInAnyOrder(Difference.SOURCES, Difference.MISSING);
        assertThat(row.cells().getFirst())
                .isInstanceOfSatisfying(
                        Cell.Facts.class,
                        facts -> assertThat(facts.answers()).hasSize(2).allMatch(Answer::disputed));
    }

    @Test
    void anItemIsComparedWithItsParts() {
        Fact water = Material.fact(ONE, NEEDS, "Safe water");
        Fact same = Material.fact(TWO, NEEDS, "safe water");
        Fact sector = Material.fact(ONE.id(), SECTOR.id(), water.id(), null, "water|health", null, null, List.of());
        Fact turned = Material.fact(TWO.id(), SECTOR.id(), same.id(), null, "health|water", null, null, List.of());
        Fact less = Material.fact(TWO.id(), SECTOR.id(), same.id(), null, "water", null, null, List.of());
        assertThat(row(compared(facts(ONE, water, sector), facts(TWO, same, turned)), NEEDS.id())
                        .differences())
                .isEmpty();
        Row row = row(compared(facts(ONE, water, sector), facts(TWO, same, less)), NEEDS.id());
        assertThat(row.differences()).containsExactly(Difference.VALUES);
        assertThat(row.cells().getFirst())
                .isInstanceOfSatisfying(
                        Cell.Facts.class,
                        facts -> assertThat(facts.answers()).singleElement().satisfies(answer -> {
                            assertThat(answer.fact()).isEqualTo(water);
                            assertThat(answer.parts()).extracting(Answer::fact).containsExactly(sector);
                        }));
    }

    @Test
    void aFactShowsTheNumbersOfItsReferences() {
        Reference two = Material.reference(ONE, 2);
        Reference one = Material.reference(ONE, 1);
        CaseMaterial cited = Material.material(
                ONE,
                List.of(Material.fact(ONE, START, "1987", two.id(), one.id(), UUID.randomUUID())),
                List.of(one, two),
                List.of(),
                List.of());
        assertThat(row(compared(cited, facts(TWO)), START.id()).cells().getFirst())
                .isInstanceOfSatisfying(
                        Cell.Facts.class,
                        facts -> assertThat(facts.answers().getFirst().references())
                                .containsExactly(1L, 2L));
    }

    @Test
    void whatIsNotedAsMissingIsSaidInTheGap() {
        Missing missing = new Missing(UUID.randomUUID(), ONE.id(), START.id(), "The year", Rank.of(1));
        CaseMaterial material = new CaseMaterial(ONE, List.of(), List.of(), List.of(missing), List.of(), List.of());
        assertThat(row(compared(material, facts(TWO)), START.id()).cells())
                .containsExactly(new Cell.Empty(List.of(missing)), Cell.Empty.GAP);
    }

    @Test
    void evidenceThatDiffersInStanceOrFeatureDiffersAndInWordsDoesNot() {
        assertThat(trust(List.of(tag(ONE, Stance.SUPPORTS)), List.of(tag(TWO, Stance.SUPPORTS))))
                .isEmpty();
        assertThat(trust(List.of(tag(ONE, Stance.SUPPORTS)), List.of(tag(TWO, Stance.CHALLENGES))))
                .containsExactly(Difference.VALUES);
        assertThat(trust(
                        List.of(Material.tag(ONE, TRUST, null, null, Feature.PRESENT, "a")),
                        List.of(Material.tag(TWO, TRUST, null, null, Feature.ABSENT, "b"))))
                .containsExactly(Difference.VALUES);
        assertThat(trust(List.of(tag(ONE, Stance.SUPPORTS)), List.of())).containsExactly(Difference.MISSING);
    }

    @Test
    void evidenceThatPointsBothWaysWithinACaseIsADisagreement() {
        List<Tag> both = List.of(tag(ONE, Stance.SUPPORTS), tag(ONE, Stance.CHALLENGES));
        assertThat(trust(both, List.of(tag(TWO, Stance.SUPPORTS))))
                .containsExactlyInAnyOrder(Difference.VALUES, Difference.SOURCES);
    }

    @Test
    void aPrincipleSumsUpItsCodesAndQuotesOnlyWhatIsTaggedWithItself() {
        Tag own = Material.tag(ONE, P1, null, null, null, "the principle");
        Tag deep = Material.tag(ONE, TRUST_LOST, null, Stance.CHALLENGES, null, "deep");
        CaseMaterial one =
                Material.material(ONE, List.of(), List.of(), List.of(), List.of(own, tag(ONE, Stance.SUPPORTS), deep));
        Row row = row(compared(one, facts(TWO)), P1.id());
        assertThat(row.differences()).containsExactly(Difference.MISSING);
        assertThat(row.cells().getFirst()).isInstanceOfSatisfying(Cell.Tally.class, tally -> {
            assertThat(tally.stances()).isEqualTo(new Stances(1, 1, 0, 1));
            assertThat(tally.own()).extracting(Quote::tag).containsExactly(own);
        });
        assertThat(row.cells().getLast()).isEqualTo(Cell.Empty.GAP);
    }

    @Test
    void aQuoteKnowsItsTextAndTheLanguageOfItsWords() {
        Text arabic = Material.text(ONE, "ar");
        Tag passage = Material.tag(ONE, TRUST, arabic, Stance.NUANCE, null, "الماء");
        CaseMaterial one = Material.material(ONE, List.of(), List.of(), List.of(arabic), List.of(passage));
        assertThat(row(compared(one, facts(TWO)), TRUST.id()).cells().getFirst())
                .isEqualTo(new Cell.Quotes(List.of(new Quote(passage, arabic, "ar", List.of()))));
    }

    private static Set<Difference> start(List<String> one, List<String> two) {
        return row(
                        compared(
                                facts(
                                        ONE,
                                        one.stream()
                                                .map(value -> fact(ONE, value))
                                                .toArray(Fact[]::new)),
                                facts(
                                        TWO,
                                        two.stream()
                                                .map(value -> fact(TWO, value))
                                                .toArray(Fact[]::new))),
                        START.id())
                .differences();
    }

    private static Set<Difference> trust(List<Tag> one, List<Tag> two) {
        return row(
                        compared(
                                Material.material(ONE, List.of(), List.of(), List.of(), one),
                                Material.material(TWO, List.of(), List.of(), List.of(), two)),
                        TRUST.id())
                .differences();
    }

    private static Tag tag(CaseStudy study, Stance stance) {
        return Material.tag(study, TRUST, null, stance, Feature.PRESENT, "words of " + study.key());
    }

    private static Fact fact(CaseStudy study, String value) {
        return Material.fact(study, START, value);
    }

    private static CaseMaterial facts(CaseStudy study, Fact... facts) {
        return Material.material(study, List.of(facts), List.of(), List.of(), List.of());
    }

    private static SideBySide compared(CaseMaterial... materials) {
        return SideBySide.of(FORM, CODEBOOK, List.of(materials));
    }

    private static Row row(SideBySide comparison, UUID subject) {
        return comparison.rows().stream()
                .filter(row -> row.subject().id().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
