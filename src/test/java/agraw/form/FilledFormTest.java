package agraw.form;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Choice;
import agraw.model.FieldType;
import agraw.model.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilledFormTest {
    private final SomeForm form = new SomeForm();

    @Test
    void whatIsNotRelevantIsNotAskedAndCountsAsEmpty() {
        form.field("moved", FieldType.YES_NO);
        form.field("when_moved", FieldType.INTEGER).relevant = "${moved} = 'yes'";
        form.field("twice", FieldType.COMPUTED).calculation = "${when_moved} * 2";
        form.answer("when_moved", "1986");
        form.answer("moved", "yes");
        assertThat(form.filled().isAsked(form.entry("when_moved"), null)).isTrue();
        assertThat(form.filled().calculated(form.entry("twice"), null)).contains("3972");
        form.answer("moved", "no");
        assertThat(form.filled().isAsked(form.entry("when_moved"), null)).isFalse();
        assertThat(form.filled().calculated(form.entry("twice"), null)).contains("");
    }

    @Test
    void aConstraintLooksAtTheAnswerThatIsProposed() {
        form.field("from", FieldType.DATE);
        form.field("to", FieldType.DATE).constraint = ". >= ${from}";
        form.answer("from", "1986~");
        assertThat(form.filled().holds(form.entry("to"), null, "1990")).isTrue();
        assertThat(form.filled().holds(form.entry("to"), null, "1985-12-31")).isFalse();
        assertThat(form.filled().holds(form.entry("to"), null, "")).isTrue();
    }

    @Test
    void anAnswerThatNobodyCouldGiveMeetsEveryConstraint() {
        form.field("water", FieldType.CHOICE).constraint = ". = 'well'";
        assertThat(form.filled().holds(form.entry("water"), null, "tap")).isFalse();
        assertThat(form.filled().holds(form.entry("water"), null, "unknown")).isTrue();
        assertThat(form.filled().holds(form.entry("water"), null, "not_asked")).isTrue();
    }

    @Test
    void partsSpeakOfTheirOwnItem() {
        form.group("members", true);
        form.part("members", "age", FieldType.INTEGER);
        form.part("members", "school", FieldType.TEXT).relevant = "${age} < 18";
        form.field("total", FieldType.COMPUTED).calculation = "sum(${age}) + count(${members})";
        var child = form.item("members");
        var parent = form.item("members");
        form.answer("members", child, "age", "7");
        form.answer("members", parent, "age", "41");
        assertThat(form.filled().isAsked(form.part("members", "school"), child)).isTrue();
        assertThat(form.filled().isAsked(form.part("members", "school"), parent))
                .isFalse();
        assertThat(form.filled().calculated(form.entry("total"), null)).contains("50");
    }

    @Test
    void choicesAreFilteredByTheirColumns() {
        form.field("country", FieldType.CHOICE).choices("ml", "sn");
        SomeForm.Made region = form.field("region", FieldType.CHOICE);
        region.choiceFilter = "country = ${country}";
        region.choice("kayes", "country=ml").choice("gao", "country=ml").choice("dakar", "country=sn");
        form.answer("country", "ml");
        assertThat(form.filled().choices(form.entry("region"), null))
                .extracting(Choice::key)
                .containsExactly("kayes", "gao");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        if(${age} > 17, 'adult', 'child') | adult
        count-selected(${needs}) | 2
        selected(${needs}, 'water') | true
        selected(${needs}, 'road') | false
        selected-at(${needs}, 1) | school
        regex(${name}, '^T[a-z]+$') | true
        concat(${name}, ' ', ${age}) | Taliouine 18
        format-date(${since}, '%Y') | 1986
        int((decimal-date-time(date('2006-01-01')) - decimal-date-time(${since})) div 365.25) | 20
        coalesce(${nothing}, 'none') | none
        round(7 div 3, 2) | 2.33
        string-length(${name}) | 9
        jr:choice-name('water', '${needs}') | Label of water
        max(3, ${age}, 7) | 18
        not(${age} = 18 or ${nothing} != '') | false
        7 mod 4 | 3
        """)
    void functionsGiveWhatTheirDocumentationSays(String expression, String expected) {
        form.field("age", FieldType.INTEGER);
        form.field("name", FieldType.TEXT);
        form.field("since", FieldType.DATE);
        form.field("nothing", FieldType.TEXT);
        form.field("needs", FieldType.CHOICES).choices("water", "school", "road");
        form.field("said", FieldType.COMPUTED).calculation = expression;
        form.answer("age", "18");
        form.answer("name", "Taliouine");
        form.answer("since", "1986");
        form.answer("needs", "water|school");
        assertThat(form.rules().broken()).isEmpty();
        assertThat(form.filled().calculated(form.entry("said"), null)).contains(expected);
    }

    @Test
    void aDefaultIsWordsOrAnExpression() {
        form.field("country", FieldType.CHOICE).choices("ml").initial = "ml";
        form.field("languages", FieldType.CHOICES).choices("fr", "ar").initial = "fr ar";
        form.field("year", FieldType.INTEGER).initial = "1980 + 6";
        form.field("again", FieldType.TEXT).initial = "concat(${country}, '!')";
        form.answer("country", "ml");
        assertThat(form.filled().initial(form.entry("country"), null)).contains("ml");
        assertThat(form.filled().initial(form.entry("languages"), null)).contains("fr|ar");
        assertThat(form.filled().initial(form.entry("year"), null)).contains("1980 + 6");
        assertThat(form.filled().initial(form.entry("again"), null)).contains("ml!");
    }

    @Test
    void aPreferredFactIsTheAnswerElseTheFirst() {
        form.field("size", FieldType.INTEGER);
        form.field("double", FieldType.COMPUTED).calculation = "${size} * 2";
        form.answers("size", "100", "120");
        assertThat(form.filled().calculated(form.entry("double"), null)).contains("200");
        form.prefer("120");
        assertThat(form.filled().calculated(form.entry("double"), null)).contains("240");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ${nobody} = 1 | NAME | nobody
        ${age} = | SYNTAX | ${age} =
        frobnicate(${age}) | FUNCTION | frobnicate
        /data/elsewhere > 2 | NAME | /data/elsewhere
        """)
    void whatIsBrokenIsToldAndTheQuestionIsAsked(String expression, Problem.Kind kind, String detail) {
        form.field("age", FieldType.INTEGER);
        form.field("school", FieldType.TEXT).relevant = expression;
        assertThat(form.rules().broken()).singleElement().satisfies(broken -> {
            assertThat(broken.owner()).isEqualTo(form.entry("school").field().id());
            assertThat(broken.role()).isEqualTo(Role.RELEVANT);
            assertThat(broken.problem().kind()).isEqualTo(kind);
            assertThat(broken.problem().detail()).contains(kind == Problem.Kind.SYNTAX ? "=" : detail);
        });
        assertThat(form.filled().isAsked(form.entry("school"), null)).isTrue();
    }

    @Test
    void aCycleIsToldOnceWithItsNamesAndTheRestIsWorkedOut() {
        form.field("a", FieldType.COMPUTED).calculation = "${b} + 1";
        form.field("b", FieldType.COMPUTED).calculation = "${c} + 1";
        form.field("c", FieldType.COMPUTED).calculation = "${a} + 1";
        form.field("d", FieldType.COMPUTED).calculation = "2 + 2";
        assertThat(form.rules().broken())
                .extracting(Rules.Broken::problem)
                .containsExactly(new Problem(Problem.Kind.CYCLE, "a b c"));
        assertThat(form.filled().calculated(form.entry("d"), null)).contains("4");
    }

    @Test
    void hostileExpressionsAreRefusedNotFollowed() {
        form.field("deep", FieldType.TEXT).relevant = "(".repeat(100_000) + "1" + ")".repeat(100_000);
        form.field("nested", FieldType.TEXT).relevant = "not(".repeat(3_000) + "1" + ")".repeat(3_000);
        assertThat(form.rules().broken())
                .extracting(broken -> broken.problem().kind())
                .containsOnly(Problem.Kind.TOO_LONG)
                .hasSize(2);
    }

    @Test
    void oneNameInSeveralGroupsMeansTheNearest() {
        form.group("needs", true);
        form.part("needs", "kind", FieldType.TEXT);
        form.group("means", true);
        form.part("means", "kind", FieldType.TEXT);
        form.part("means", "amount", FieldType.INTEGER).relevant = "${kind} = 'money'";
        form.field("outside", FieldType.TEXT).relevant = "${kind} = 'money'";
        assertThat(form.rules().broken())
                .extracting(Rules.Broken::problem)
                .containsExactly(new Problem(Problem.Kind.AMBIGUOUS, "kind"));
        var item = form.item("means");
        form.answer("means", item, "kind", "money");
        assertThat(form.filled().isAsked(form.part("means", "amount"), item)).isTrue();
    }

    @Test
    void theShippedFormHasNothingBroken() {
        Form shipped = SomeForm.shipped();
        assertThat(Rules.of(shipped).broken()).isEqualTo(List.of());
    }
}
