package agraw.desktop.codebook;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Following;
import agraw.model.Code;
import atlantafx.base.theme.Styles;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How the chosen code is called, how many tags it has, and what can be done with it. */
final class CodeHead extends VBox implements Following {
    private final CodebookController controller;
    private final Desk desk;
    private final FlowText title = new FlowText("", "title");
    private final FlowText tags = new FlowText("", "muted");
    private final Button retire;
    private Code code;

    CodeHead(CodebookController controller, CodebookAside aside, Code of) {
        super(6);
        this.controller = controller;
        this.desk = controller.desk();
        this.code = of;
        retire = button("codebook.retire", Feather.ARCHIVE, () -> controller.setRetired(code.id(), !code.retired()));
        FlowPane buttons = new FlowPane(
                8,
                8,
                button("codebook.add.below", Feather.PLUS, () -> controller.add(code.id())),
                button("codebook.merge", Feather.GIT_MERGE, () -> aside.merge(code)),
                button("codebook.split", Feather.SCISSORS, () -> aside.split(code)),
                retire,
                button("codebook.delete", Feather.TRASH_2, () -> aside.delete(code)));
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, tags, buttons);
        show();
    }

    /** The buttons stay, so that whoever pressed one by key still stands on it. */
    @Override
    public boolean follow(Node next) {
        if (!(next instanceof CodeHead other) || !other.id().equals(id())) {
            return false;
        }
        code = other.code;
        show();
        return true;
    }

    private UUID id() {
        return code.id();
    }

    private void show() {
        title.setText(
                code.key() + " " + code.labels().in(controller.model().language.get()));
        tags.setText(desk.say("codebook.tags", controller.model().counted.get().tags(code.id())));
        retire.setText(desk.say(code.retired() ? "codebook.restore" : "codebook.retire"));
        retire.setGraphic(new FontIcon(code.retired() ? Feather.ROTATE_CCW : Feather.ARCHIVE));
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(desk.messages().say(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
