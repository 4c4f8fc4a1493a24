package agraw.desktop.memo;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.WordsArea;
import agraw.workbench.Memos;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The chosen memo, to be read and written. What is typed is committed after a pause. */
final class MemoEditor extends VBox {
    private static final int LINES = 8;

    private final Desk desk;
    private final MemoModel model;
    private final MemoController controller;
    private final TextField title = new TextField();
    private final WordsArea content = new WordsArea();
    private final FlowText about = new FlowText("", "memo-about");
    private final Button go;
    private final FlowText none;
    private final VBox page;
    private Optional<Memos.Line> shown = Optional.empty();

    MemoEditor(Desk desk, MemoModel model, MemoController controller) {
        super(12);
        this.desk = desk;
        this.model = model;
        this.controller = controller;
        getStyleClass().add("memo-editor");
        title.setPromptText(desk.say("quotes.memo.title"));
        title.setAccessibleText(desk.say("quotes.memo.title"));
        title.setId("memo-title");
        content.setPromptText(desk.say("quotes.memo.content"));
        content.setAccessibleText(desk.say("quotes.memo.content"));
        content.setScrolling(LINES);
        content.setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(content, Priority.ALWAYS);
        title.setOnAction(_ -> settle());
        title.focusedProperty().subscribe((had, has) -> {
            if (had && !has) {
                settle();
            }
        });
        content.setOnSettled(_ -> write());
        go = new Button(desk.say("quotes.memo.go"), new FontIcon(Feather.CORNER_UP_RIGHT));
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> shown.flatMap(Memos.Line::about)
                .flatMap(MemoController::destination)
                .ifPresent(desk.go()));
        Button delete = new Button("", new FontIcon(Feather.TRASH_2));
        delete.getStyleClass().add(Styles.BUTTON_ICON);
        delete.setTooltip(new Tooltip(desk.say("quotes.memo.delete")));
        delete.setAccessibleText(desk.say("quotes.memo.delete"));
        delete.setOnAction(_ -> shown.ifPresent(controller::delete));
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox head = new HBox(10, about, go, delete);
        head.setAlignment(Pos.CENTER_LEFT);
        page = new VBox(12, head, title, content);
        VBox.setVgrow(page, Priority.ALWAYS);
        none = new FlowText(desk.say("quotes.memo.choose"), "muted");
        model.chosen.subscribe(this::show);
        model.all.subscribe(this::show);
    }

    private void show() {
        Optional<Memos.Line> now = model.line();
        Optional<UUID> before = shown.map(Memos.Line::id);
        if (now.isEmpty()) {
            settle();
            shown = now;
            getChildren().setAll(none);
            return;
        }
        Memos.Line line = now.get();
        boolean other = !before.equals(Optional.of(line.id()));
        if (other) {
            settle();
        }
        // what is being typed is not overwritten by what was stored a moment ago
        boolean typing = !other && shown.filter(old -> !isAsStored(old)).isPresent();
        shown = now;
        if (!typing) {
            title.setText(line.title());
            if (!content.getText().equals(line.content())) {
                content.setText(line.content());
            }
        }
        title.setVisible(!line.ofTag());
        title.setManaged(!line.ofTag());
        about.setText(line.about()
                .map(found -> desk.say(
                        "quotes.memo.about",
                        desk.messages().say("quotes.kind." + found.kind().key()),
                        found.words()))
                .orElse(desk.say("quotes.memo.workbook")));
        go.setVisible(line.about().flatMap(MemoController::destination).isPresent());
        getChildren().setAll(page);
        if (other && line.content().isEmpty() && line.title().isEmpty()) {
            Platform.runLater(title::requestFocus); // it was just begun
        }
    }

    private boolean isAsStored(Memos.Line line) {
        return title.getText().strip().equals(line.title())
                && content.getText().strip().equals(line.content());
    }

    private void write() {
        shown.filter(line -> !isAsStored(line))
                .ifPresent(line -> controller.write(line, title.getText(), content.getText()));
    }

    /** Commits what is being typed. */
    void settle() {
        content.settle();
        write();
    }
}
