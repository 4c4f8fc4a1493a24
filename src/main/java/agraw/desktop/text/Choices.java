package agraw.desktop.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** A list that drops down, with a first line for "none". */
final class Choices<T> extends ComboBox<Optional<T>> {
    private boolean showing;

    Choices(Function<T, String> label, String none, Consumer<Optional<T>> chosen) {
        Function<Optional<T>, String> words = value -> value.map(label).orElse(none);
        setButtonCell(new Cell<>(words));
        setCellFactory(_ -> new Cell<>(words));
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setOnAction(_ -> {
            if (!showing && getValue() != null) {
                chosen.accept(getValue());
            }
        });
    }

    /** Offers values, of which one or none holds. */
    void show(List<T> values, Optional<T> holds) {
        showing = true;
        try {
            List<Optional<T>> all = new ArrayList<>();
            all.add(Optional.empty());
            values.forEach(value -> all.add(Optional.of(value)));
            if (!all.equals(getItems())) {
                getItems().setAll(all);
            }
            setValue(holds);
        } finally {
            showing = false;
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
