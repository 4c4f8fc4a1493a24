package agraw.desktop.across;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.Naming;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the controls of views. They stand as a person left them, also when the program is started again. */
final class Options {
    private final Desk desk;
    private final Memory memory;

    Options(Desk desk, Memory memory) {
        this.desk = desk;
        this.memory = memory;
    }

    /** How something was left. */
    Optional<String> left(String id) {
        return Optional.ofNullable(memory.now().choices().get(id));
    }

    void keep(String id, String value) {
        if (!left(id).equals(Optional.of(value))) {
            memory.change(now -> now.withChoice(id, value));
        }
    }

    /**
     * A choice among constants.
     *
     * @param name what is chosen: the key of its words, without the last dot
     * @param first what stands there before anybody chose
     */
    <E extends Enum<E>> ComboBox<E> choice(String id, String name, List<E> values, E first) {
        ComboBox<E> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().setAll(values);
        choice.setConverter(Naming.of(
                one -> desk.messages().say(name + "." + one.name().toLowerCase(Locale.ROOT))));
        choice.setAccessibleText(desk.messages().say(name));
        choice.setValue(left(id).flatMap(left ->
                        values.stream().filter(one -> one.name().equals(left)).findFirst())
                .orElse(first));
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.valueProperty().subscribe((_, now) -> keep(id, now.name()));
        return choice;
    }

    /** Whether rows and columns are exchanged. */
    ToggleButton turn(String id) {
        ToggleButton turned = new ToggleButton("", new FontIcon(Feather.ROTATE_CW));
        turned.setId(id);
        turned.setTooltip(new Tooltip(desk.say("across.turn")));
        turned.setAccessibleText(desk.say("across.turn"));
        turned.setSelected(left(id).equals(Optional.of("true")));
        turned.setMinWidth(Region.USE_PREF_SIZE);
        turned.selectedProperty().subscribe((_, now) -> keep(id, now.toString()));
        return turned;
    }
}
