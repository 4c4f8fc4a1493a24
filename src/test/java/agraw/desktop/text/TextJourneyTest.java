package agraw.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Choices;
import agraw.desktop.kit.Fx;
import agraw.model.Evidence;
import agraw.model.Feature;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.store.Store;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person does with a text, by keyboard alone, and what the workbook holds afterwards. */
class TextJourneyTest {
    private static final String CASE = "MR-MEL";

    @TempDir
    static Path temporary;

    private static Store store;
    private Journey journey;
    private List<Tag> shipped;

    @BeforeAll
    static void fill() {
        store = Journey.workbook(temporary, CASE);
    }

    @BeforeEach
    void open() {
        journey = new Journey(store);
        shipped = journey.tags(CASE);
        journey.open(CASE);
    }

    @AfterEach
    void close() {
        journey.close();
        Journey.reset(store);
    }

    @AfterAll
    static void leave() {
        store.close();
    }

    private List<Tag> added() {
        return journey.tags(CASE).stream().filter(tag -> !shipped.contains(tag)).toList();
    }

    private Tag theAdded() {
        assertThat(added()).hasSize(1);
        return added().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3h-", "٣h-", "308-", "٣٠٨-"})
    void threeWordsAreTaggedWithACodeAndAStance(String keys) {
        journey.selectWordsLeftwards(3);
        journey.type(keys);
        Tag tag = theAdded();
        assertThat(journey.key(tag)).isEqualTo("P3.08");
        assertThat(tag.stance()).isEqualTo(Stance.CHALLENGES);
        assertThat(tag.quote()).isEqualTo("تقع قرية ميلغي");
        assertThat(tag.coder()).isEqualTo("Amina");
    }

    @Test
    void aTagIsGivenAnotherCodeAnotherStanceAndAPresence() {
        journey.selectWordsLeftwards(3);
        journey.type("3h+");
        journey.type("r1a");
        journey.type("-ff");
        Tag tag = theAdded();
        assertThat(journey.key(tag)).isEqualTo("P1.01");
        assertThat(tag.stance()).isEqualTo(Stance.CHALLENGES);
        assertThat(tag.feature()).isEqualTo(Feature.ABSENT);
    }

    @Test
    void ofTwoTagsThatOverlapOneGoesAndTheOtherStays() {
        journey.selectWordsLeftwards(2);
        journey.type("3h");
        Tag short3 = theAdded();
        journey.selectWordsLeftwards(2);
        journey.type("4b");
        assertThat(added()).hasSize(2);
        journey.press(KeyCode.DELETE);
        assertThat(added()).containsExactly(short3);
    }

    @Test
    void allThatWasDoneIsTakenBackStepByStep() {
        journey.selectWordsLeftwards(3);
        journey.type("3h-f");
        journey.press(KeyCode.DELETE);
        for (int step = 0; step < 4; step++) {
            journey.undo();
        }
        assertThat(journey.tags(CASE)).isEqualTo(shipped);
    }

    @Test
    void theKeysGoFromTagToTagAndEnterLeadsToWhatIsSaidOfIt() {
        journey.type("n");
        journey.type("+");
        assertThat(journey.tags(CASE).getFirst().stance()).isNull();
        journey.press(KeyCode.TAB);
        journey.press(KeyCode.DELETE);
        assertThat(journey.tags(CASE)).hasSize(shipped.size() - 1).doesNotContain(shipped.get(1));
        journey.type("p");
        journey.press(KeyCode.ENTER);
        assertThat(journey.hasFocus(".tag-details")).isTrue();
        journey.press(KeyCode.ESCAPE);
        Journey.until(() -> journey.hasFocus(".passage-area"));
    }

    @Test
    void aCodeThatIsLookedForIsPutByEnter() {
        journey.selectWordsLeftwards(3);
        journey.type("/");
        assertThat(journey.hasFocus(".code-pane")).isTrue();
        journey.write("imposed");
        journey.press(KeyCode.ENTER);
        assertThat(journey.key(theAdded())).isEqualTo("P3.08");
    }

    @Test
    void aNuanceAsksForItsConditionAtOnce() {
        journey.selectWordsLeftwards(3);
        journey.type("3h~");
        Journey.until(() -> journey.hasFocus(".condition"));
        assertThat(theAdded().stance()).isNull();
        journey.write("where the commune pays");
        journey.press(KeyCode.ENTER);
        assertThat(theAdded().stance()).isEqualTo(Stance.NUANCE);
        assertThat(theAdded().condition()).isEqualTo("where the commune pays");
    }

    @Test
    void aConditionThatIsEmptiedIsRewrittenOrComesBack() {
        journey.selectWordsLeftwards(3);
        journey.type("3h~");
        Journey.until(() -> journey.hasFocus(".condition"));
        journey.write("where the commune pays");
        journey.press(KeyCode.ENTER);
        Fx.run(() -> field(".condition").clear());
        journey.press(KeyCode.ESCAPE);
        journey.seen(".passage-area", Node::isFocusWithin);
        assertThat(theAdded().condition()).isEqualTo("where the commune pays");
        assertThat(field(".condition").getText()).isEqualTo("where the commune pays");
        Fx.run(() -> {
            field(".condition").requestFocus();
            field(".condition").clear();
        });
        journey.write("elsewhere");
        journey.press(KeyCode.ENTER);
        assertThat(theAdded().condition()).isEqualTo("elsewhere");
    }

    private TextField field(String selector) {
        return (TextField) journey.root().lookup(selector);
    }

    @Test
    void theButtonForAnotherCodeLeadsToWhereKeysAreHeard() {
        journey.selectWordsLeftwards(3);
        journey.type("3h");
        journey.press(KeyCode.ENTER);
        journey.seen(".tag-details", Node::isFocusWithin);
        Fx.run(() -> ((Button) journey.root().lookup(".tag-details .recode")).fire());
        journey.seen(".passage-area", Node::isFocusWithin);
        journey.type("1a");
        assertThat(journey.key(theAdded())).isEqualTo("P1.01");
    }

    @Test
    void aListActsWhenItClosesAndNotAtEachArrow() {
        journey.selectWordsLeftwards(3);
        journey.type("3h");
        journey.press(KeyCode.ENTER);
        journey.seen(".tag-details", Node::isFocusWithin);
        Choices<?> list = Fx.call(() -> (Choices<?>) journey.root().lookup(".tag-details .combo-box"));
        Fx.run(list::requestFocus);
        journey.press(KeyCode.DOWN);
        assertThat(Fx.call(list::isShowing)).isTrue();
        Fx.run(() -> list.getSelectionModel().select(1));
        Fx.run(() -> list.getSelectionModel().select(2));
        journey.type("");
        assertThat(theAdded().evidence()).isNull();
        Fx.run(list::hide);
        journey.type("");
        assertThat(theAdded().evidence()).isEqualTo(Evidence.INTERVIEW);
        Fx.run(() -> {
            list.show();
            list.getSelectionModel().select(1);
        });
        journey.press(KeyCode.ESCAPE);
        assertThat(theAdded().evidence()).isEqualTo(Evidence.INTERVIEW);
    }

    @Test
    void aTagIsMovedToOtherWords() {
        journey.selectWordsLeftwards(2);
        journey.type("3hm");
        journey.selectWordsLeftwards(1);
        journey.press(KeyCode.ENTER);
        assertThat(theAdded().quote()).isEqualTo("تقع قرية ميلغي");
    }

    @Test
    void thePaneKeyGoesRoundWithoutAMouse() {
        journey.type("n");
        journey.press(KeyCode.F6);
        assertThat(journey.hasFocus(".tag-list")).isTrue();
        journey.press(KeyCode.F6);
        assertThat(journey.hasFocus(".code-pane")).isTrue();
        journey.press(KeyCode.F6);
        assertThat(journey.hasFocus(".passage-area")).isTrue();
    }

    @Test
    void nothingIsTaggedWithoutWords() {
        journey.type("3h");
        assertThat(added()).isEmpty();
    }

    @Test
    void aParagraphIsEditedInPlace() {
        journey.press(KeyCode.F2);
        Journey.until(() -> journey.hasFocus(".paragraph-editor"));
        journey.write("١٢ ");
        journey.press(KeyCode.ESCAPE);
        assertThat(journey.material(CASE).paragraphs().getFirst().content()).startsWith("١٢ تقع");
    }
}
