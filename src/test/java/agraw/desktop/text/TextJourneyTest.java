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
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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
        assertThat(theAdded().evidence()).isEqualTo(Evidence.PUBLISHED);
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
        journey.edit("١٢ ");
        assertThat(journey.material(CASE).paragraphs().getFirst().content()).startsWith("١٢ تقع");
    }

    @Test
    void wordsThatWereThereBeforeArePutBackFromThePassagesHistory() {
        String before = journey.material(CASE).paragraphs().getFirst().content();
        journey.edit("١٢ ");
        journey.type("h");
        journey.seen(".put-back", Node::isVisible);
        assertThat(journey.hasFocus(".history-pane")).isTrue();
        journey.press(KeyCode.ENTER);
        assertThat(journey.material(CASE).paragraphs().getFirst().content()).isEqualTo(before);
        journey.press(KeyCode.ESCAPE);
        assertThat(journey.hasFocus(".passage-area")).isTrue();
    }

    @Test
    void theCodesThatWerePutLastArePutAgainByOneKey() {
        journey.selectWordsLeftwards(2);
        journey.type("3h");
        journey.press(KeyCode.LEFT);
        journey.type("b.");
        assertThat(added()).extracting(journey::key).containsExactly("P3.08", "P3.08");
        assertThat(added().getFirst().quote()).isNotEqualTo(added().getLast().quote());
    }

    @Test
    void severalCodesAreFoundInAnyLanguageAndPutAtOnce() {
        journey.type("s");
        journey.press(KeyCode.K, false, true);
        Journey.until(() -> journey.hasFocus(".palette"));
        journey.write("P3.08");
        journey.press(KeyCode.ENTER, false, true);
        clear();
        journey.write("P4.02");
        journey.press(KeyCode.ENTER, false, true);
        journey.press(KeyCode.ENTER);
        assertThat(added()).extracting(journey::key).containsExactlyInAnyOrder("P3.08", "P4.02");
        journey.undo();
        assertThat(added()).isEmpty();
    }

    private void clear() {
        Fx.run(() -> field(".palette .text-field").clear());
    }

    @Test
    void aCodeThatIsNotThereIsMadeFromWhatIsTypedOrFromTheWordsThemselves() {
        journey.type("w");
        journey.press(KeyCode.K, false, true);
        Journey.until(() -> journey.hasFocus(".palette"));
        journey.write("Sacks of cement");
        journey.press(KeyCode.ENTER);
        Tag named = theAdded();
        assertThat(journey.key(named)).isEqualTo("V.01");
        Journey.until(() -> journey.hasFocus(".passage-area"));
        journey.type("i");
        assertThat(added()).extracting(journey::key).containsExactlyInAnyOrder("V.01", "V.02");
    }

    @Test
    void aTagGrowsAndShrinksByKeyAndEscapeLeavesItAsItWas() {
        journey.selectWordsLeftwards(2);
        journey.type("3h");
        assertThat(theAdded().quote()).isEqualTo("تقع قرية");
        journey.type("e");
        journey.press(KeyCode.LEFT);
        journey.press(KeyCode.ENTER);
        assertThat(theAdded().quote()).isEqualTo("تقع قرية ميلغي");
        journey.type("e");
        journey.press(KeyCode.LEFT, true, false);
        journey.press(KeyCode.ENTER);
        assertThat(theAdded().quote()).isEqualTo("قرية ميلغي");
        journey.type("e");
        journey.press(KeyCode.RIGHT);
        journey.press(KeyCode.ESCAPE);
        assertThat(theAdded().quote()).isEqualTo("قرية ميلغي");
    }

    @Test
    void aPrincipleIsPutByOneKeyAndWaitsForItsCode() {
        journey.selectWordsLeftwards(2);
        journey.pressAlt(KeyCode.DIGIT3);
        assertThat(journey.key(theAdded())).isEqualTo("P3");
        journey.seen("#text-refine", node -> ((ToggleButton) node).getText().contains("1"));
        journey.press(KeyCode.HOME, false, true);
        journey.type("g");
        journey.type("rh");
        assertThat(journey.key(theAdded())).isEqualTo("P3.08");
    }

    @Test
    void keyQuotesAndExamplesAreMarkedAndTakenBack() {
        journey.selectWordsLeftwards(2);
        journey.type("3h*x");
        assertThat(theAdded().starred()).isTrue();
        assertThat(theAdded().example()).isTrue();
        journey.type("*");
        assertThat(theAdded().starred()).isFalse();
        journey.type("c");
        Journey.until(() -> journey.hasFocus(".tag-details .words-area"));
    }

    @Test
    void aFilterHidesTagsFromTheTextTheCountsAndTheKeys() {
        int all = shipped.size();
        journey.selectWordsLeftwards(2);
        journey.type("3h-");
        journey.type("v");
        journey.seen(".filter-line", Node::isVisible);
        MenuButton stances = (MenuButton) journey.root().lookup(".filter-line .facet-stance");
        Fx.run(() -> {
            stances.show();
            stances.getItems().get(1).fire();
            stances.hide();
        });
        long challenging = journey.tags(CASE).stream()
                .filter(tag -> tag.stance() == Stance.CHALLENGES)
                .count();
        assertThat(challenging).isLessThan(all);
        assertThat(said(".filter-line > .text-muted")).startsWith(challenging + " of " + (all + 1));
        for (long step = 0; step < challenging; step++) {
            journey.type("n");
            journey.type("x"); // only what is shown is gone to
        }
        assertThat(journey.tags(CASE))
                .filteredOn(Tag::example)
                .isNotEmpty()
                .allMatch(tag -> tag.stance() == Stance.CHALLENGES);
        Fx.run(() -> ((Button) journey.root().lookup(".filter-line .clear")).fire());
        assertThat(said(".filter-line > .text-muted")).startsWith((all + 1) + " of ");
    }

    private String said(String selector) {
        return Fx.call(() -> ((Label) journey.root().lookup(selector)).getText());
    }

    @Test
    void allKeysAreShownAndPutAwayByTheSameKey() {
        journey.press(KeyCode.F1);
        journey.seen(".key-card", Node::isVisible);
        journey.press(KeyCode.F1);
        journey.seen(".passage-area", Node::isFocusWithin);
        assertThat(Fx.call(() -> journey.root().lookup(".key-card").isVisible()))
                .isFalse();
    }
}
