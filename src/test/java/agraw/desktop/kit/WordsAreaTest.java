package agraw.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.words.Direction;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsAreaTest {
    private final WordsArea area = Fx.call(WordsArea::new);
    private final List<String> settled = new ArrayList<>();

    @BeforeEach
    void show() {
        Fx.show(area, 300, 200);
        Fx.run(() -> area.setOnSettled(settled::add));
    }

    @AfterEach
    void hide() {
        Fx.hide(area);
    }

    @Test
    void lettersComeInTheOrderInWhichTheyAreTyped() {
        type("من 12 Imgoun");
        assertThat(area.getText()).isEqualTo("من 12 Imgoun");
    }

    @Test
    void aParagraphThatTurnsRoundWhileOneTypesKeepsTheCaret() {
        type("1. مرحبا");
        press(KeyCode.HOME);
        type("a");
        type("b");
        assertThat(area.getText()).isEqualTo("ab1. مرحبا");
        press(KeyCode.BACK_SPACE);
        press(KeyCode.BACK_SPACE);
        type("٣");
        assertThat(area.getText()).isEqualTo("٣1. مرحبا");
    }

    @Test
    void linesArePartedAndJoined() {
        type("نعم");
        press(KeyCode.ENTER);
        type("oui");
        assertThat(area.getText()).isEqualTo("نعم\noui");
        press(KeyCode.HOME);
        press(KeyCode.BACK_SPACE);
        assertThat(area.getText()).isEqualTo("نعمoui");
        type("+");
        assertThat(area.getText()).isEqualTo("نعم+oui");
        press(KeyCode.ENTER);
        press(KeyCode.UP);
        press(KeyCode.END);
        press(KeyCode.DELETE);
        assertThat(area.getText()).isEqualTo("نعم+oui");
    }

    @Test
    void typingCanBeUndoneAndRedone() {
        type("نعم oui");
        command(KeyCode.A);
        press(KeyCode.DELETE);
        assertThat(area.getText()).isEmpty();
        command(KeyCode.Z);
        assertThat(area.getText()).isEqualTo("نعم oui");
    }

    @Test
    void whatIsCopiedHasOnlyTheWords() {
        Fx.run(() -> area.setText("نعم\noui"));
        command(KeyCode.A);
        command(KeyCode.C);
        assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("نعم\noui");
        command(KeyCode.X);
        assertThat(area.getText()).isEmpty();
        command(KeyCode.V);
        assertThat(area.getText()).isEqualTo("نعم\noui");
    }

    @Test
    void onlyWhatThePersonHasWrittenIsReportedAndOnlyOnce() {
        Fx.run(() -> area.setText("was there"));
        Fx.run(area::settle);
        assertThat(settled).isEmpty();
        type("It ");
        Fx.run(area::settle);
        Fx.run(area::settle);
        assertThat(settled).containsExactly("It was there");
    }

    @Test
    void leavingTheFieldReports() {
        VBox box = Fx.call(() -> {
            VBox both = new VBox();
            area.getScene().setRoot(both);
            both.getChildren().addAll(area, new Button("next"));
            area.requestFocus();
            return both;
        });
        type("done");
        press(KeyCode.TAB);
        assertThat(Fx.call(() -> box.getChildren().get(1).isFocused())).isTrue();
        assertThat(settled).containsExactly("done");
    }

    @Test
    void aBoundPropertyIsShown() {
        Fx.run(() -> area.textProperty().set("one\ntwo"));
        Fx.layout(area);
        assertThat(Fx.call(
                        () -> area.lookup(".words-text").lookupAll(".paragraph").size()))
                .isEqualTo(2);
    }

    @Test
    void aFieldForLongTextsKeepsItsHeightAndLaysOutWhatIsSeen() {
        Fx.run(() -> area.setScrolling(4));
        Fx.layout(area);
        double before = Fx.call(() -> area.minHeight(300));
        Fx.run(() -> area.setText("a line\n".repeat(10_000)));
        Fx.layout(area);
        assertThat(Fx.call(() -> area.minHeight(300))).isEqualTo(before);
        assertThat(Fx.call(() -> area.lookupAll(".paragraph").size())).isBetween(4, 100);
    }

    @Test
    void aScreenReaderHearsTheNameOfTheFieldThatHasTheFocus() {
        Fx.run(() -> area.setAccessibleText("Memo"));
        assertThat(Fx.call(() -> area.lookup(".words-text").getAccessibleText()))
                .isEqualTo("Memo");
    }

    @ParameterizedTest
    @EnumSource
    void growsWithItsText(Theme theme) {
        for (int width : new int[] {600, 200}) {
            VBox form = Fx.call(() -> {
                WordsArea empty = new WordsArea();
                empty.setPromptText("Notez ce qui a été dit…");
                WordsArea arabic = new WordsArea();
                arabic.setSurroundings(Direction.RIGHT_TO_LEFT);
                arabic.setPromptText("اكتب هنا…");
                WordsArea full = new WordsArea();
                full.setText(Samples.FRENCH + "\n" + Samples.MIXED + "\n" + Samples.ARABIC);
                VBox box = new VBox(8, empty, arabic, full);
                box.setPadding(new Insets(12));
                return box;
            });
            Fx.picture("words-area-" + theme + "-" + width, form, width, 500, theme);
            double empty = ((WordsArea) form.getChildren().get(0)).getHeight();
            double full = ((WordsArea) form.getChildren().get(2)).getHeight();
            assertThat(full).isGreaterThan(3 * empty);
        }
    }

    private void type(String words) {
        words.codePoints()
                .forEach(letter -> fire(new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        Character.toString(letter),
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false)));
    }

    private void press(KeyCode key) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void command(KeyCode key) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
    }

    private void fire(KeyEvent event) {
        Fx.run(() -> Event.fireEvent(area.lookup(".words-text"), event));
        Fx.layout(area);
    }
}
