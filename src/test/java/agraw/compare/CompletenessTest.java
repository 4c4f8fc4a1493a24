package agraw.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Labels;
import agraw.model.Missing;
import agraw.model.Section;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is missing, on a form of two sections. */
class CompletenessTest {
    private static final Section IDENTITY = Material.section("identity");
    private static final Section RESULTS = Material.section("results");
    private static final Field NAME = asked(Material.field(IDENTITY, "name", FieldType.TEXT, false), "Who is it?");
    private static final Field TYPE = Material.field(IDENTITY, "type", FieldType.CHOICE, false);
    private static final Field YEARS = Material.field(IDENTITY, "years", FieldType.COMPUTED, false);
    private static final Field HINT = Material.field(IDENTITY, "hint", FieldType.NOTE, false);
    private static final Field OLD = retired(Material.field(IDENTITY, "old", FieldType.TEXT, false));
    private static final Field OUTCOMES = Material.field(RESULTS, "outcomes", FieldType.GROUP, true);
    private static final Field WHO = Material.part(OUTCOMES, "who", FieldType.TEXT);
    private static final Form FORM =
            new Form(List.of(IDENTITY, RESULTS), List.of(NAME, TYPE, YEARS, HINT, OLD, OUTCOMES, WHO), List.of());
    private static final CaseStudy ONE = Material.study("ONE");
    private static final CaseStudy TWO = Material.study("TWO");

    private static Field asked(Field field, String help) {
        return Field.of(
                field.id(),
                field.section(),
                null,
                field.key(),
                field.labels(),
                Labels.english(help),
                field.type(),
                false,
                null,
                field.position());
    }

    private static Field retired(Field field) {
        return new Field(
                field.id(),
                field.section(),
                null,
                field.key(),
                field.labels(),
                field.help(),
                field.type(),
                false,
                null,
                field.position(),
                true,
                null,
                null,
                Labels.NONE,
                null,
                Labels.NONE,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private static CaseGaps gaps(CaseStudy study, List<Missing> missing, Fact... facts) {
        CaseMaterial material = new CaseMaterial(study, List.of(facts), List.of(), missing, List.of(), List.of());
        return CaseGaps.of(study, FORM, Completeness.answered(material), missing, Completeness.ALL);
    }

    private static Missing missing(Field field, String words) {
        return new Missing(UUID.randomUUID(), ONE.id(), field.id(), words, "a");
    }

    @Test
    void onlyQuestionsThatAreStillAskedCount() {
        CaseGaps empty = gaps(ONE, List.of());
        assertThat(empty.completeness()).as("name, type, outcomes").isEqualTo(new Completeness(0, 3));
        assertThat(empty.open()).isEqualTo(3);
    }

    @Test
    void unknownIsAnAnswerAndNotAskedIsNone() {
        assertThat(gaps(ONE, List.of(), Material.fact(ONE, TYPE, "unknown")).completeness())
                .isEqualTo(new Completeness(1, 3));
        assertThat(gaps(ONE, List.of(), Material.fact(ONE, TYPE, "not_asked")).completeness())
                .isEqualTo(new Completeness(0, 3));
        assertThat(gaps(ONE, List.of(), Material.fact(ONE, NAME, "  ")).completeness())
                .isEqualTo(new Completeness(0, 3));
        CaseGaps both =
                gaps(ONE, List.of(), Material.fact(ONE, TYPE, "not_asked"), Material.fact(ONE, TYPE, "unknown"));
        assertThat(both.completeness()).as("one source knows").isEqualTo(new Completeness(1, 3));
    }

    @Test
    void whatIsNotAskedOfACaseIsNotMissing() {
        CaseGaps gaps = CaseGaps.of(
                ONE, FORM, Set.of(), List.of(), entry -> !entry.field().equals(TYPE));
        assertThat(gaps.completeness().asked()).isEqualTo(2);
        assertThat(gaps.parts().getFirst().gaps())
                .extracting(gap -> gap.entry().field())
                .containsExactly(NAME);
    }

    @Test
    void theQuestionIsWhatWasNotedElseTheHelpElseTheName() {
        CaseGaps gaps = gaps(ONE, List.of(missing(OUTCOMES, "Ask the women"), missing(WHO, "Ask who paid")));
        assertThat(gaps.parts().get(0).gaps())
                .extracting(gap -> gap.questions("en"))
                .containsExactly(List.of("Who is it?"), List.of("type"));
        assertThat(gaps.parts().get(1).gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.questions("en"))
                    .as("also what is missing of a part of it")
                    .containsExactly("Ask the women", "Ask who paid");
            assertThat(gap.answered()).isFalse();
        });
    }

    @Test
    void whatIsNotedStaysOpenThoughSomethingIsKnown() {
        CaseGaps gaps =
                gaps(ONE, List.of(missing(OUTCOMES, "And since 2010?")), Material.fact(ONE, OUTCOMES, "A school"));
        assertThat(gaps.parts().get(1).gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.answered()).isTrue());
        assertThat(gaps.parts().get(1).completeness()).isEqualTo(new Completeness(1, 1));
    }

    @Test
    void whatIsNotedOfNoFieldIsKept() {
        Missing note = new Missing(UUID.randomUUID(), ONE.id(), null, "Visit again", "a");
        Missing gone = new Missing(UUID.randomUUID(), ONE.id(), UUID.randomUUID(), "Of a field that is gone", "b");
        assertThat(gaps(ONE, List.of(note, gone)).general()).containsExactly(note, gone);
    }

    @Test
    void overAllCasesEachFieldNamesTheCasesThatLackIt() {
        FieldGaps all = FieldGaps.of(List.of(
                gaps(ONE, List.of(), Material.fact(ONE, NAME, "M&D")),
                gaps(TWO, List.of(), Material.fact(TWO, TYPE, "unknown"), Material.fact(TWO, OUTCOMES, "Light"))));
        assertThat(all.completeness()).isEqualTo(new Completeness(3, 6));
        assertThat(all.completeness().percent()).isEqualTo(50);
        FieldGaps.Part identity = all.parts().getFirst();
        assertThat(identity.completeness()).isEqualTo(new Completeness(2, 4));
        assertThat(identity.lacks())
                .extracting(
                        lack -> lack.entry().field(),
                        lack -> lack.open().getFirst().caseStudy())
                .containsExactlyInAnyOrder(tuple(NAME, TWO), tuple(TYPE, ONE));
        assertThat(all.parts().getLast().lacks())
                .singleElement()
                .satisfies(lack -> assertThat(lack.unanswered()).isEqualTo(1));
    }

    @Test
    void onlyWhatIsCompleteHasAHundredPercent() {
        assertThat(new Completeness(999, 1000).percent()).isEqualTo(99);
        assertThat(new Completeness(3, 3).percent()).isEqualTo(100);
        assertThat(Completeness.NONE.percent()).as("nothing is asked").isEqualTo(100);
    }
}
