package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.workbench.DateSaying;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A date as exactly as it is known, in words or numbers; while it is typed it says beside the line how it is understood. */
final class DateEditor extends AroundLine {
    private final Desk desk;
    private final TextField field;
    private final FlowText understood = new FlowText("", "muted", "understood");
    private final Pane node;

    /** Part: a part of an item has no room beside. */
    DateEditor(
            CaseController controller,
            Form.Entry entry,
            boolean part,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal) {
        super(LineEditor.narrow(
                controller,
                entry,
                save,
                refusal,
                value -> DateSaying.words(controller.desk().messages(), value)));
        this.desk = controller.desk();
        this.field = (TextField) line.node();
        this.node = part ? new VBox(2, field) : new HBox(10, field);
        HBox.setHgrow(understood, Priority.ALWAYS);
        field.setPrefColumnCount(16);
        field.textProperty().subscribe(_ -> say());
        field.focusedProperty().subscribe(_ -> say());
    }

    private void say() {
        String typed = field.getText();
        String words = DateSaying.understood(desk.messages(), typed);
        boolean shown = field.isFocused() && !typed.isBlank();
        understood.setText(
                words.isEmpty() ? desk.say("casestudy.date.notYet") : desk.say("casestudy.date.understood", words));
        node.getChildren().remove(understood);
        if (shown) {
            node.getChildren().add(understood);
        }
    }

    @Override
    public Node node() {
        return node;
    }
}
