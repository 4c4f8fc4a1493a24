package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Naming;
import agraw.workbench.Saying;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One of the words of the design, such as how a fact is known, or none; with its name above. */
final class ConstantBox<E extends Enum<E>> extends VBox {
    private final ComboBox<String> box = new ComboBox<>();
    private final Class<E> type;
    private boolean showing;

    ConstantBox(Desk desk, String name, Class<E> type, Consumer<@Nullable E> save) {
        super(2);
        this.type = type;
        Label label = new Label(name);
        label.getStyleClass().add("caption-small");
        label.setLabelFor(box);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems()
                .setAll(Stream.concat(
                                Stream.of(""),
                                Arrays.stream(type.getEnumConstants()).map(Enum::name))
                        .toList());
        box.setConverter(
                Naming.of(key -> key.isEmpty() ? "" : Saying.constant(desk.messages(), Enum.valueOf(type, key))));
        box.valueProperty().addListener((_, _, chosen) -> {
            if (!showing) {
                save.accept(chosen == null || chosen.isEmpty() ? null : Enum.valueOf(type, chosen));
            }
        });
        getChildren().addAll(label, box);
    }

    void show(@Nullable E constant) {
        showing = true;
        try {
            box.setValue(constant == null ? "" : type.cast(constant).name());
        } finally {
            showing = false;
        }
    }
}
