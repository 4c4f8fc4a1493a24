package agraw.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A list that drops down, with a first line for "none". What is chosen is heard when the list closes, not of each line passed by.
 *
 * @param <T> what is chosen from
 */
public final class Choices<T> extends ComboBox<Optional<T>> {
    private final Consumer<Optional<T>> chosen;
    private Optional<T> held = Optional.empty();
    private boolean filling;

    /**
     * @param none the words of the first line
     * @param chosen hears what was decided for, where that is something else than before
     */
    public Choices(Function<T, String> label, String none, Consumer<Optional<T>> chosen) {
        Function<Optional<T>, String> words = value -> value.map(label).orElse(none);
        setButtonCell(new Cell<>(words));
        setCellFactory(_ -> new Cell<>(words));
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        this.chosen = chosen;
        setOnAction(_ -> {
            if (!isShowing()) {
                decide();
            }
        });
        setOnHidden(_ -> decide());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        skinProperty().subscribe(skin -> {
            if (skin instanceof ComboBoxListViewSkin<?> list) {
                list.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
            }
        });
    }

    /** Arrows open the list, in which one looks round before anything is decided; Escape there decides nothing. */
    private void pressed(KeyEvent event) {
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (isShowing()) {
            pressedInList(event);
        } else if (arrow && !event.isShortcutDown() && !event.isAltDown()) {
            show();
            event.consume();
        }
    }

    private void pressedInList(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isShowing()) {
            setValue(held);
            hide();
            event.consume();
        }
    }

    private void decide() {
        Optional<T> value = getValue();
        if (!filling && value != null && !value.equals(held)) {
            held = value;
            chosen.accept(value);
        }
    }

    /** What was decided for. */
    public Optional<T> chosen() {
        return held;
    }

    /** Offers values, of which one or none holds. */
    public void show(List<T> values, Optional<T> holds) {
        filling = true;
        try {
            List<Optional<T>> all = new ArrayList<>();
            all.add(Optional.empty());
            values.forEach(value -> all.add(Optional.of(value)));
            if (!all.equals(getItems())) {
                getItems().setAll(all);
            }
            held = holds;
            setValue(holds);
        } finally {
            filling = false;
        }
    }

    private static final class Cell<T> extends ListCell<Optional<T>> {
        private final Function<Optional<T>, String> words;

        Cell(Function<Optional<T>, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(Optional<T> item, boolean empty) {
            super.updateItem(item, empty);
            String text = empty || item == null ? "" : words.apply(item);
            setText(text);
            setTooltip(text.isEmpty() ? null : new Tooltip(text));
        }
    }
}
