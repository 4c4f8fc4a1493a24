package agraw.desktop.template;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Screen;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The template editor: the outline, what the chosen field is, and the form to be tried. */
public final class TemplateScreen implements Screen<Destination.Templates> {
    private final TemplateController controller;
    private final StackPane node;

    public TemplateScreen(Desk desk) {
        TemplateModel model = new TemplateModel(desk.language());
        controller = new TemplateController(desk, model);
        TemplateFiles files = new TemplateFiles(controller);
        FlowText said = new FlowText("", "muted");
        Aside aside = new Aside(desk, files, said::setText);
        Bar bar = new Bar(controller, files, aside::show, () -> files.versions(aside::show), said::setText);
        Outline outline = new Outline(controller);
        VBox.setVgrow(outline, Priority.ALWAYS);
        MenuButton add = Bar.adding(controller);
        Button remove = new Button("", new FontIcon("fth-trash-2"));
        remove.setAccessibleText(desk.say("template.row.remove"));
        remove.setTooltip(new Tooltip(desk.say("template.row.remove")));
        remove.setOnAction(_ -> {
            Row row = outline.getSelectionModel().getSelectedItem();
            if (row != null) {
                outline.remove(row);
            }
        });
        HBox tools = new HBox(8, add, remove);
        tools.getStyleClass().add("tools");
        VBox left = new VBox(outline, tools);
        left.setMinWidth(220);
        SplitPane panes = new SplitPane(left, new Describing(controller), new PreviewPane(controller));
        panes.setDividerPositions(0.30, 0.66);
        SplitPane.setResizableWithParent(left, false);
        BorderPane page = new BorderPane(panes);
        page.setTop(new VBox(bar, said));
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        said.getStyleClass().add("said");
        node = new StackPane(page, aside);
        node.getStyleClass().add("template-screen");
        node.getStylesheets()
                .add(Objects.requireNonNull(TemplateScreen.class.getResource("template.css"))
                        .toExternalForm());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Destination.Templates destination) {
        controller.read(destination.template());
    }

    @Override
    public void changed(Change change) {
        controller.changed(change);
    }

    @Override
    public void leave() {
        node.requestFocus(); // what is being typed is taken
    }
}
