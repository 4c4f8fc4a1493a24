package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.desktop.casestudy.Suggestions.Suggestion;
import agraw.desktop.kit.FlowText;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.workbench.Known;
import agraw.workbench.Names;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A person by role: the roles that the workbook has already are suggested; where a name is typed, it says beside that roles are kept. */
final class PersonEditor extends AroundLine {
    private final CaseController controller;
    private final TextField field;
    private final FlowText notice;
    private final VBox node;

    PersonEditor(
            CaseController controller,
            Form.Entry entry,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal) {
        super(LineEditor.wide(controller, entry, save, refusal));
        this.controller = controller;
        this.field = (TextField) line.node();
        this.notice = new FlowText(controller.desk().say("casestudy.person.name"), "notice");
        this.node = new VBox(3, field);
        Suggestions.below(field, this::suggestions, _ -> {});
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                controller.answers().learn();
            }
        });
        field.textProperty().subscribe(_ -> warn());
        controller.answers().known.subscribe(this::warn);
    }

    /** Roles of the workbook, and who said something in this case. */
    private List<Suggestion> suggestions(String typed) {
        Known known = controller.answers().known.get();
        Stream<String> speakers = controller.model().sheet.get().stream()
                .flatMap(sheet -> sheet.material().facts().stream())
                .map(Fact::saidBy)
                .flatMap(Stream::ofNullable)
                .filter(words -> !Names.looksLike(words) && !known.isName(words));
        return Suggestions.fitting(
                Stream.concat(known.roles().stream(), speakers).distinct().map(role -> new Suggestion(role, "")),
                typed);
    }

    private void warn() {
        boolean name = controller.answers().known.get().isName(field.getText());
        node.getChildren().remove(notice);
        if (name) {
            node.getChildren().add(notice);
        }
    }

    @Override
    public Node node() {
        return node;
    }
}
