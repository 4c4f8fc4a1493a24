package agraw.desktop.template;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.workbench.Saying;
import agraw.workbench.TemplateVersions;
import agraw.workbench.Templates;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What lies over the editor for a moment: a file before it is taken, or the versions of the template. */
final class Aside extends VBox {
    private final TemplateFiles files;
    private final Desk desk;
    private final Consumer<String> said;

    Aside(Desk desk, TemplateFiles files, Consumer<String> said) {
        super(12);
        this.files = files;
        this.desk = desk;
        this.said = said;
        getStyleClass().add("aside");
        close();
    }

    private void open(Node... nodes) {
        getChildren().setAll(nodes);
        setVisible(true);
        getChildren().getLast().requestFocus();
    }

    /** Goes away; the editor is there again. */
    void close() {
        setVisible(false);
        getChildren().clear();
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(desk.messages().say(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A file that was read: what it brings, and what of it is not taken. */
    void show(Templates.Preview preview) {
        Button take = button("template.take", () -> {
            files.take(preview);
            close();
        });
        take.getStyleClass().add(Styles.ACCENT);
        take.setDefaultButton(true);
        Button cancel = button("template.cancel", this::close);
        cancel.setCancelButton(true);
        String name = preview.template().labels().in(desk.language());
        FlowText title = new FlowText(
                preview.updates().isPresent()
                        ? desk.say("template.take.update", name, preview.fields())
                        : desk.say("template.take.new", name, preview.fields()),
                "title");
        FlowText left = new FlowText(
                preview.left().isEmpty()
                        ? desk.say("template.take.all")
                        : desk.say("template.take.left", preview.left().size()),
                "muted");
        ListView<String> list = new ListView<>();
        list.getItems()
                .setAll(preview.left().stream()
                        .map(each -> desk.say(
                                "template.left",
                                each.sheet(),
                                each.cell(),
                                desk.messages().say("xlsform." + each.kind(), each.what())))
                        .toList());
        list.setCellFactory(_ -> new Line<>(words -> words));
        setVgrow(list, Priority.ALWAYS);
        list.setVisible(!preview.left().isEmpty());
        open(title, left, list, new FlowPane(8, 8, take, cancel));
        take.requestFocus();
    }

    /** The versions of the template, latest first; each can be written as a file. */
    void show(List<TemplateVersions.Version> versions) {
        ListView<TemplateVersions.Version> list = new ListView<>();
        list.getItems().setAll(versions);
        list.setCellFactory(_ -> new Line<>(version -> desk.say(
                "template.version",
                Saying.moment(desk.messages(), version.at()),
                version.author(),
                desk.messages()
                        .say(version.label().key(), version.label().arguments().toArray()))));
        setVgrow(list, Priority.ALWAYS);
        Button export = button("template.version.export", () -> {
            TemplateVersions.Version version = list.getSelectionModel().getSelectedItem();
            if (version != null) {
                desk.files()
                        .save(desk.say("template.export"), version.template().key() + ".xlsx")
                        .ifPresent(file -> files.exportVersion(
                                version, file, () -> said.accept(desk.say("template.exported", file.toString()))));
            }
        });
        export.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        Button close = button("template.close", this::close);
        close.setCancelButton(true);
        open(new FlowText(desk.say("template.versions"), "title"), list, new FlowPane(8, 8, export, close));
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    /** One line of words in any direction. */
    private static final class Line<T> extends ListCell<T> {
        private final java.util.function.Function<T, String> words;

        Line(java.util.function.Function<T, String> words) {
            this.words = words;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null || empty ? null : new FlowText(words.apply(item)));
        }
    }
}
