package agraw.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Fx;
import agraw.desktop.kit.WordsArea;
import agraw.model.Paragraph;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of words that are written over a text, whatever the person does next. */
class TextFormJourneyTest {
    private static final String CASE = "MR-MEL";
    private static final String WORDS = "First thing said.\nSecond thing said.";

    @TempDir
    static Path temporary;

    private static Store store;
    private Journey journey;

    @BeforeAll
    static void fill() {
        store = Journey.workbook(temporary, CASE);
    }

    @BeforeEach
    void open() {
        journey = new Journey(store);
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

    private void write(String words) {
        askNew();
        Fx.run(() -> area(".new-text").requestFocus());
        journey.write(words);
    }

    private void askNew() {
        journey.press(KeyCode.N, false, true);
        journey.seen(".new-text", Node::isFocusWithin);
    }

    private WordsArea area(String form) {
        return (WordsArea) journey.root().lookup(form).lookup(".words-area");
    }

    private List<String> paragraphs(Text text) {
        return journey.material(text.id()).paragraphs().stream()
                .map(Paragraph::content)
                .toList();
    }

    @Test
    void wordsOfANewTextOutliveEscape() {
        write(WORDS);
        journey.press(KeyCode.ESCAPE);
        journey.seen(".passage-area", Node::isFocusWithin);
        askNew();
        assertThat(area(".new-text").getText()).isEqualTo(WORDS);
        askNew();
        assertThat(area(".new-text").getText()).isEqualTo(WORDS);
    }

    @Test
    void wordsOfANewTextAreInTheWorkbookWhenTheScreenIsLeft() {
        write(WORDS);
        journey.leave();
        Text added = journey.texts(CASE).getLast();
        assertThat(added.title()).isEqualTo("First thing said.");
        assertThat(paragraphs(added)).containsExactly("First thing said.", "Second thing said.");
        journey.leave();
        assertThat(journey.texts(CASE)).hasSize(2);
    }

    @Test
    void wordsOfANewTextAreInTheWorkbookWhileTheyAreTyped() {
        write("First thing");
        Journey.until(() -> journey.texts(CASE).size() == 2);
        Text added = journey.texts(CASE).getLast();
        assertThat(paragraphs(added)).containsExactly("First thing");
        Fx.run(() -> area(".new-text").textProperty().set("First thing said.\nSecond"));
        Journey.until(() -> paragraphs(added).equals(List.of("First thing said.", "Second")));
        assertThat(journey.texts(CASE)).hasSize(2);
        Fx.run(() -> ((Button) journey.root().lookup("#text-discard")).fire());
        Journey.until(() -> journey.texts(CASE).size() == 1);
        journey.undo();
        assertThat(paragraphs(added)).containsExactly("First thing said.", "Second");
        askNew();
        assertThat(area(".new-text").getText()).isEmpty();
    }

    @Test
    void aNewTextThatIsSavedIsShownAndItsFormIsEmptyAgain() {
        askNew();
        Fx.run(() -> ((TextField) journey.root().lookup(".new-text").lookup(".text-field")).setText("Plenary"));
        Fx.run(() -> area(".new-text").requestFocus());
        journey.write(WORDS);
        journey.press(KeyCode.ENTER, false, true);
        journey.seen(".passage-area", Node::isFocusWithin);
        assertThat(journey.texts(CASE)).extracting(Text::title).contains("Plenary");
        askNew();
        assertThat(area(".new-text").getText()).isEmpty();
    }

    @Test
    void aLongTextLeavesTheButtonsInTheWindow() {
        write(String.join("\n", Collections.nCopies(10_000, "A line of what was said.")));
        Fx.layout(journey.root());
        Node form = journey.root().lookup(".new-text");
        for (Node button : Fx.call(() -> form.lookupAll(".button"))) {
            double bottom =
                    Fx.call(() -> button.localToScene(button.getLayoutBounds()).getMaxY());
            assertThat(bottom).isLessThan(journey.root().getScene().getHeight());
        }
        assertThat(Fx.call(() -> form.lookupAll(".paragraph").size())).isLessThan(200);
    }

    @Test
    void anEditorDoesNotOutliveTheTextItBelongsTo() {
        Text other = journey.editing().add(journey.caseId(CASE), TextKind.NOTE, "Other", "en", "Other words");
        journey.press(KeyCode.F2);
        journey.seen(".paragraph-editor", Node::isFocusWithin);
        journey.write("١٢ ");
        journey.go(other);
        journey.seen(".passage-area", Node::isFocusWithin);
        assertThat(Fx.call(() -> journey.root().lookup(".paragraph-editor").isVisible()))
                .isFalse();
        assertThat(journey.material(CASE).paragraphs().getFirst().content()).startsWith("١٢ تقع");
    }

    @Test
    void aChangeWhileATextIsOpenedDoesNotLeadBackToTheOtherOne() {
        Text other = journey.editing().add(journey.caseId(CASE), TextKind.NOTE, "Other", "en", "Other words");
        journey.openDuringAChange(other);
        assertThat(Fx.call(() -> ((FlowText) journey.root().lookup(".text-title")).getText()))
                .isEqualTo("Other");
    }

    @Test
    void aDescriptionGoesToTheTextItWasAskedFor() {
        Text first = journey.texts(CASE).getFirst();
        Text other = journey.editing().add(journey.caseId(CASE), TextKind.NOTE, "Other", "en", "Other words");
        Fx.run(() -> journey.root().lookupAll(".more").stream()
                .map(MenuButton.class::cast)
                .findFirst()
                .orElseThrow()
                .getItems()
                .get(1)
                .fire());
        journey.seen(".description", Node::isFocusWithin);
        Fx.run(() -> ((TextField) journey.root().lookup(".description .text-field")).setText("Renamed"));
        journey.go(other);
        assertThat(journey.texts(CASE)).extracting(Text::title).containsExactly("Renamed", "Other");
        assertThat(journey.texts(CASE).getFirst().id()).isEqualTo(first.id());
        assertThat(Fx.call(() -> journey.root().lookup(".description").isVisible()))
                .isFalse();
    }

    @Test
    void anUndoUnderTheOpenEditorStays() {
        Paragraph before = journey.material(CASE).paragraphs().getFirst();
        journey.press(KeyCode.F2);
        journey.seen(".paragraph-editor", Node::isFocusWithin);
        journey.write("١٢ ");
        journey.leave();
        journey.undo();
        journey.seen(
                ".paragraph-editor", _ -> area(".paragraph-editor").getText().equals(before.content()));
        journey.press(KeyCode.ESCAPE);
        assertThat(journey.material(CASE).paragraphs().getFirst()).isEqualTo(before);
    }

    @Test
    void documentsBecomeTextsOfTheChosenCase() throws IOException {
        journey.chosen = List.of(
                Files.writeString(temporary.resolve("report.md"), "# Wells\n\nTwo were dug.\n"),
                Files.writeString(temporary.resolve("empty.pdf"), ""));
        askNew();
        Fx.run(((Button) journey.root().lookup("#text-documents"))::fire);
        Journey.until(() -> store.read(reader -> reader.all(Text.class)).stream()
                .anyMatch(text -> paragraphs(text).equals(List.of("Wells", "Two were dug."))));
        Journey.until(() -> "report".equals(journey.title()) || "Wells".equals(journey.title()));
        Journey.until(() -> !journey.problems().isEmpty());
        assertThat(journey.problems()).as("the empty one is told").hasSize(1);
        journey.problems().clear();
    }

    @Test
    void copiedFilesArePastedAsTextsOfTheSameCase() throws IOException {
        Path file = Files.writeString(temporary.resolve("minutes.txt"), "We met under the tree.\n");
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        journey.press(KeyCode.V, false, true);
        Journey.until(() -> "minutes".equals(journey.title()));
        assertThat(journey.texts(CASE))
                .filteredOn(text -> text.title().equals("minutes"))
                .singleElement()
                .satisfies(text -> assertThat(paragraphs(text)).containsExactly("We met under the tree."));
    }
}
