package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.model.Failure;
import agraw.model.FieldValue;
import agraw.model.Form;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Yes, no, unknown, or not asked; none of them pressed is no answer. */
final class AnswerEditor implements ValueEditor {
    private static final List<String> KEYS = List.of("yes", "no", FieldValue.UNKNOWN, FieldValue.NOT_ASKED);
    private static final List<String> SHAPES =
            List.of(Styles.LEFT_PILL, Styles.CENTER_PILL, Styles.CENTER_PILL, Styles.RIGHT_PILL);

    private final HBox buttons = new HBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Choosing choosing;

    AnswerEditor(
            CaseController controller,
            Form.Entry entry,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal) {
        this.choosing = new Choosing(save, refusal, this::press);
        String label = entry.field().labels().in(controller.desk().language());
        for (int index = 0; index < KEYS.size(); index++) {
            String words = controller.desk().messages().say("answer." + KEYS.get(index));
            ToggleButton button = new ToggleButton(words);
            button.getStyleClass().addAll(SHAPES.get(index), Styles.SMALL);
            button.setUserData(KEYS.get(index));
            button.setToggleGroup(group);
            if (Standing.is(KEYS.get(index))) {
                button.setGraphic(Icons.of(Standing.icon(KEYS.get(index))));
                Standing.mark(button, KEYS.get(index));
            }
            button.setAccessibleText(controller.desk().say("shell.step", label, words));
            button.setMinWidth(USE_PREFERRED);
            buttons.getChildren().add(button);
        }
        buttons.setMaxWidth(USE_PREFERRED);
        group.selectedToggleProperty()
                .addListener((_, _, chosen) -> choosing.chosen(chosen == null ? "" : key(chosen)));
    }

    private static final double USE_PREFERRED = javafx.scene.layout.Region.USE_PREF_SIZE;

    private static String key(Toggle toggle) {
        return String.valueOf(toggle.getUserData());
    }

    @Override
    public Node node() {
        return buttons;
    }

    @Override
    public void show(String value) {
        choosing.show(value);
    }

    private void press(String value) {
        group.selectToggle(group.getToggles().stream()
                .filter(toggle -> key(toggle).equals(value))
                .findFirst()
                .orElse(null));
    }

    @Override
    public boolean isBlank() {
        return group.getSelectedToggle() == null;
    }

    @Override
    public void focus() {
        Toggle chosen = group.getSelectedToggle();
        (chosen instanceof ToggleButton button ? button : buttons.getChildren().getFirst()).requestFocus();
    }
}
