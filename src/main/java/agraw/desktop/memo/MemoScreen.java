package agraw.desktop.memo;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Screen;
import agraw.words.Folding;
import agraw.workbench.Memos;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Memos about anything: a list that can be searched, and the chosen one. */
public final class MemoScreen implements Screen<Destination.Memos> {
    private final MemoModel model = new MemoModel();
    private final MemoController controller;
    private final MemoEditor editor;
    private final ListView<Memos.Line> list = new ListView<>();
    private final TextField filter = new TextField();
    private final SplitPane panes;
    private boolean showing;

    public MemoScreen(Desk desk) {
        controller = new MemoController(desk, model);
        editor = new MemoEditor(desk, model, controller);
        filter.setPromptText(desk.say("quotes.memo.filter"));
        filter.setAccessibleText(desk.say("quotes.memo.filter"));
        filter.textProperty().subscribe(this::show);
        Button begin = new Button(desk.say("quotes.memo.new"), new FontIcon(Feather.PLUS));
        begin.setId("memo-new");
        begin.getStyleClass().add(Styles.ACCENT);
        begin.setMinWidth(Region.USE_PREF_SIZE);
        begin.setOnAction(_ -> controller.begin(null));
        HBox.setHgrow(filter, Priority.ALWAYS);
        list.setFixedCellSize(MemoCell.HEIGHT);
        list.setCellFactory(_ -> new MemoCell(desk));
        list.setAccessibleText(desk.say("screen.memos"));
        list.setPlaceholder(new FlowText(desk.say("quotes.memo.none"), "muted"));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !showing) {
                model.chosen.set(Optional.of(line.id()));
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(8, new HBox(8, filter, begin), list);
        left.getStyleClass().add("memo-list");
        left.setMinWidth(260);
        panes = new SplitPane(left, editor);
        panes.setDividerPositions(0.42);
        SplitPane.setResizableWithParent(left, false);
        panes.getStyleClass().add("memo-screen");
        panes.getStylesheets()
                .add(Objects.requireNonNull(MemoScreen.class.getResource("memo.css"))
                        .toExternalForm());
        model.all.subscribe(this::show);
        model.chosen.subscribe(this::select);
    }

    private void show() {
        List<String> wanted = Folding.words(filter.getText());
        List<Memos.Line> found = model.all.get().stream()
                .filter(line -> wanted.stream().allMatch(all(line)::contains))
                .toList();
        showing = true;
        if (!found.equals(list.getItems())) {
            list.getItems().setAll(found);
        }
        showing = false;
        select();
    }

    private void select() {
        showing = true;
        model.line()
                .filter(list.getItems()::contains)
                .ifPresentOrElse(
                        line -> list.getSelectionModel().select(line),
                        () -> list.getSelectionModel().clearSelection());
        showing = false;
    }

    private static String all(Memos.Line line) {
        return Folding.fold(String.join(
                "\n",
                line.title(),
                line.content(),
                line.author(),
                line.about().map(Memos.About::words).orElse("")));
    }

    @Override
    public Node node() {
        return panes;
    }

    @Override
    public void open(Destination.Memos destination) {
        controller.open(destination);
    }

    @Override
    public void changed(Change change) {
        controller.changed(change);
    }

    @Override
    public void leave() {
        editor.settle();
    }
}
