package agraw.desktop.kit;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A few values of which one or none holds, side by side. Pressing the one that holds takes it back. */
final class Segments<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    Segments(List<T> values, Function<T, String> label, Consumer<Optional<T>> chosen) {
        getStyleClass().add("segments");
        for (T value : values) {
            ToggleButton button = new ToggleButton(label.apply(value));
            button.setTooltip(new Tooltip(label.apply(value)));
            button.setMinWidth(0);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.getStyleClass().add(shape(values, value));
            button.setOnAction(_ -> chosen.accept(button.isSelected() ? Optional.of(value) : Optional.empty()));
            buttons.put(value, button);
        }
        getChildren().addAll(buttons.values());
    }

    private static <T> String shape(List<T> values, T value) {
        return value.equals(values.getFirst())
                ? Styles.LEFT_PILL
                : value.equals(values.getLast()) ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
    }

    void show(Optional<T> holds) {
        buttons.forEach((value, button) ->
                button.setSelected(holds.isPresent() && holds.get().equals(value)));
    }

    @Override
    public void requestFocus() {
        buttons.values().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .or(() -> buttons.values().stream().findFirst())
                .ifPresent(ToggleButton::requestFocus);
    }
}
