package agraw.desktop.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.Snapshot;
import agraw.form.Role;
import agraw.model.Field;
import agraw.model.Form;
import agraw.workbench.Designing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of a case, as its maker's expressions have it. */
class ThinkingFormTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Bench bench;

    @SuppressWarnings("NullAway.Init")
    private Designing designing;

    @BeforeEach
    void open() {
        bench = new Bench(folder, Locale.ENGLISH, "MA-ELEC");
        designing = Designing.of(bench.workbench, Locale.ENGLISH);
        Fx.show(bench.root(), 966, 620);
        bench.open("MA-ELEC");
    }

    @AfterEach
    void close() {
        try {
            assertThat(bench.told).isEmpty();
        } finally {
            bench.close();
        }
    }

    private UUID field(String key) {
        return entry(key).field().id();
    }

    private Form.Entry entry(String key) {
        return bench.workbench.form().find(key).orElseThrow();
    }

    private FieldPane pane(String key) {
        bench.settle();
        Fx.run(bench.view.fields()::buildAll);
        return Fx.call(() -> bench.view.fields().field(field(key)).orElseThrow());
    }

    private List<String> words(Node node) {
        return Fx.call(() -> node.lookupAll(".flow-text").stream()
                .map(FlowText.class::cast)
                .map(FlowText::getText)
                .toList());
    }

    @Test
    void aQuestionThatIsNotAskedIsHiddenUnlessItHasAnAnswer() {
        assertThat(pane("age_profile").isVisible()).isTrue();
        designing.setExpression(field("age_profile"), Role.RELEVANT, "${case_unit} = 'project'");
        assertThat(pane("age_profile").isVisible()).isFalse();
        designing.setExpression(field("period_start"), Role.RELEVANT, "${case_unit} = 'project'");
        FieldPane start = pane("period_start");
        assertThat(start.isVisible()).isTrue();
        assertThat(words(start)).anyMatch(said -> said.startsWith("Not asked here"));
    }

    @Test
    void anAnswerThatTheFormDoesNotExpectIsKeptAndMarked() {
        designing.setExpression(field("period_end"), Role.CONSTRAINT, ". > date('2010-01-01')");
        designing.setLabel(Field.class, field("period_end"), "constraintMessage", "Ended after our visit of 2010");
        assertThat(words(pane("period_end"))).contains("Ended after our visit of 2010");
        assertThat(bench.material("MA-ELEC").facts(field("period_end"))).isNotEmpty();
    }

    @Test
    void whatIsNoLongerAskedIsShownLastWithItsFacts() {
        agraw.workbench.Arranging.of(bench.workbench, Locale.ENGLISH).remove(Field.class, field("association"));
        bench.settle();
        SectionList sections = (SectionList) Fx.call(() -> bench.root().lookup(".sections"));
        assertThat(sections.getItems().getLast().name()).isEqualTo("No longer asked");
        assertThat(words(pane("association"))).anyMatch(said -> said.startsWith("No longer asked"));
        picture("case-no-longer-asked");
    }

    @Test
    void aCalculationIsWorkedOutFromTheOtherAnswers() {
        UUID section = entry("period_start").field().section();
        UUID made = designing.addField(section, null, agraw.model.FieldType.COMPUTED, "Began in");
        designing.setExpression(made, Role.CALCULATION, "format-date(${period_start}, '%Y') + 0");
        bench.settle();
        Fx.run(bench.view.fields()::buildAll);
        FieldPane pane = Fx.call(() -> bench.view.fields().field(made).orElseThrow());
        assertThat(words(pane)).anyMatch(said -> said.replaceAll("[^0-9]", "").equals("1986"));
        designing.setExpression(field("type_reason"), Role.REQUIRED, "true()");
        designing.setExpression(field("parent_organisation"), Role.CONSTRAINT, "string-length(.) < 5");
        picture("case-thinking");
    }

    @Test
    void aReferenceIsPickedFromThoseOfTheCaseAndCited() {
        UUID made = designing.addField(
                entry("period_start").field().section(), null, agraw.model.FieldType.REFERENCE, "Main source");
        bench.settle();
        agraw.model.Reference source = bench.material("MA-ELEC").references().getFirst();
        Form.Entry entry = bench.workbench.form().find(made).orElseThrow();
        agraw.workbench.FactPlace place = agraw.workbench.FactPlace.of(
                agraw.model.Ids.next(), bench.caseStudy("MA-ELEC").id(), entry);
        CaseController controller = Fx.call(bench.view::controller);
        Fx.run(() -> new ReferenceEditor(
                        controller, place, (words, heard) -> controller.setValue(place, words, heard), _ -> {})
                .take(source));
        bench.settle();
        assertThat(bench.material("MA-ELEC").facts(made)).singleElement().satisfies(fact -> {
            assertThat(fact.value()).isEqualTo(source.title());
            assertThat(fact.cites()).containsExactly(source.id());
        });
    }

    /** For people to look at. */
    private void picture(String name) {
        bench.settle();
        Fx.run(() -> {
            try {
                Snapshot.write(Snapshot.of(bench.root().getScene()), Fx.PICTURES.resolve(name + ".png"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
