package agraw.desktop.casestudy;

import agraw.desktop.kit.OwnDirection;
import agraw.words.Folding;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * What could be meant, in a list below a line that is typed into. The keys stay in the line: Down opens the list and goes through it,
 * Enter takes what is chosen, Escape closes it.
 */
final class Suggestions {
    private static final double LINE = 28;
    private static final int MOST_SHOWN = 8;
    private static final int MOST = 300;

    private final TextField field;
    private final Function<String, List<Suggestion>> source;
    private final Consumer<Suggestion> take;
    private final ListView<Suggestion> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean taking;

    /**
     * Words to put into the line.
     *
     * @param about what they mean, in the language of the person; may be empty
     */
    record Suggestion(String words, String about) {
        boolean fits(String folded) {
            return Folding.fold(words).contains(folded) || Folding.fold(about).contains(folded);
        }

        private boolean begins(String folded) {
            return Folding.fold(words).startsWith(folded) || Folding.fold(about).startsWith(folded);
        }
    }

    /** Source finds what fits what is typed, all for empty words. */
    private Suggestions(TextField field, Function<String, List<Suggestion>> source, Consumer<Suggestion> take) {
        this.field = field;
        this.source = source;
        this.take = take;
        list.getStyleClass().add("suggestions");
        list.setFixedCellSize(LINE);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> takeChosen());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false); // the line hears it
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().addListener((_, _, _) -> {
            if (field.isFocused() && !taking) {
                show();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    static Suggestions below(TextField field, Function<String, List<Suggestion>> source, Consumer<Suggestion> take) {
        return new Suggestions(field, source, take);
    }

    /** Those of some that fit what is typed, those that begin so first. */
    static List<Suggestion> fitting(Stream<Suggestion> all, String typed) {
        String folded = Folding.fold(typed).strip();
        List<Suggestion> fitting =
                all.distinct().filter(one -> one.fits(folded)).toList();
        return Stream.concat(
                        fitting.stream().filter(one -> one.begins(folded)),
                        fitting.stream().filter(one -> !one.begins(folded)))
                .limit(MOST)
                .toList();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    List<Suggestion> shown() {
        return list.getItems();
    }

    /** Shows what fits; nothing where the only thing that does is there already. */
    void show() {
        List<Suggestion> found = source.apply(field.getText());
        boolean same = found.size() == 1 && found.getFirst().words().equals(field.getText());
        Scene scene = field.getScene();
        if (found.isEmpty() || same || scene == null || scene.getWindow() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        list.setPrefSize(Math.max(240, field.getWidth()), Math.min(found.size(), MOST_SHOWN) * LINE + 4);
        Bounds place = field.localToScreen(field.getLayoutBounds());
        if (!popup.isShowing() && place != null) {
            popup.getScene().getStylesheets().setAll(scene.getStylesheets());
            if (!scene.getRoot().getStylesheets().isEmpty()) {
                popup.getScene().getStylesheets().addAll(scene.getRoot().getStylesheets());
            }
            popup.getScene()
                    .getStylesheets()
                    .add(CaseView.class.getResource("casestudy.css").toExternalForm());
            list.setNodeOrientation(field.getEffectiveNodeOrientation());
            popup.show(field, place.getMinX(), place.getMaxY() + 2);
        }
    }

    private void pressed(KeyEvent press) {
        boolean plain = !press.isAltDown() && !press.isShortcutDown();
        if (plain && (press.getCode() == KeyCode.DOWN || press.getCode() == KeyCode.UP)) {
            if (!popup.isShowing()) {
                show();
            } else {
                step(press.getCode() == KeyCode.DOWN ? 1 : -1);
            }
            press.consume();
        } else if (popup.isShowing() && press.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            press.consume();
        } else if (popup.isShowing()
                && press.getCode() == KeyCode.ENTER
                && !list.getSelectionModel().isEmpty()) {
            takeChosen();
            press.consume();
        }
    }

    private void step(int by) {
        int next = Math.clamp(
                list.getSelectionModel().getSelectedIndex() + (long) by,
                0,
                list.getItems().size() - 1);
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(Math.max(0, next - MOST_SHOWN + 2));
    }

    private void takeChosen() {
        Suggestion chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            taking = true;
            field.setText(chosen.words());
            field.end();
            taking = false;
            popup.hide();
            take.accept(chosen);
        }
    }

    private static final class Cell extends ListCell<Suggestion> {
        private final Label words = new Label();
        private final Label about = new Label();
        private final HBox line;

        Cell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            about.getStyleClass().add("about");
            words.setMinWidth(USE_PREF_SIZE);
            about.setMinWidth(0);
            line = new HBox(12, words, gap, about);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Suggestion item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            OwnDirection.say(words, item.words());
            OwnDirection.say(about, item.about());
            setGraphic(line);
            setAccessibleText(item.about().isEmpty() ? item.words() : item.words() + ", " + item.about());
        }
    }
}
