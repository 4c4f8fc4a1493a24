package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Job;
import agraw.desktop.kit.Refresh;
import agraw.model.Paragraph;
import agraw.model.TextMaterial;
import agraw.workbench.PassageHistory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was done to the paragraph with the caret and to the tags on it, and the words it had before. */
final class HistoryPane extends VBox {
    private static final int MOST = 100;

    private final Desk desk;
    private final TextModel model;
    private final PassageHistory histories;
    private final EditController edits;
    private final Runnable back;
    private final ListView<PassageHistory.Line> list = new ListView<>();
    private final FlowText told = new FlowText("", "muted", "small");
    private final Refresh refresh = new Refresh(this::reading);
    /** Read by the job, which is no business of the screen any more when the pane is put away. */
    private final AtomicBoolean hidden = new AtomicBoolean();
    /** What the list is of, as it was when it was read. */
    private Optional<Paragraph> shown = Optional.empty();

    /** Back leads to the text. */
    HistoryPane(Desk desk, TextModel model, EditController edits, Runnable back) {
        super(8);
        this.desk = desk;
        this.model = model;
        this.histories = PassageHistory.of(desk.workbench());
        this.edits = edits;
        this.back = back;
        getStyleClass().add("history-pane");
        list.setCellFactory(_ -> new HistoryCell(desk, this::putBack));
        list.setPlaceholder(new FlowText(desk.say("text.history.none"), "muted"));
        list.setAccessibleText(desk.say("text.history"));
        list.setMinHeight(80);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(told, list);
        model.material().subscribe(this::ask);
        model.selection().subscribe(this::follow);
        visibleProperty().subscribe(visible -> {
            hidden.set(!visible);
            ask();
        });
    }

    /** The caret within a paragraph changes nothing of what was done to it. */
    private void follow() {
        if (isVisible() && !paragraph().equals(shown)) {
            refresh.ask();
        }
    }

    /** The paragraph with the caret. */
    private Optional<Paragraph> paragraph() {
        int at = model.selection().get().startParagraph();
        return model.material()
                .get()
                .filter(text -> at < text.paragraphs().size())
                .map(text -> text.paragraphs().get(at));
    }

    private void ask() {
        if (isVisible()) {
            refresh.ask();
        }
    }

    private Job<?> reading() {
        Optional<TextMaterial> text = model.material().get();
        int at = model.selection().get().startParagraph();
        Optional<Paragraph> asked = text.filter(now -> at < now.paragraphs().size())
                .map(now -> now.paragraphs().get(at));
        if (!asked.equals(shown)) {
            told.setText(desk.say("text.history.looking"));
        }
        return desk.work()
                .read(() -> asked.isEmpty()
                        ? List.<PassageHistory.Line>of()
                        : histories.latest(text.orElseThrow(), at, MOST, hidden::get))
                .onDone(lines -> show(asked, lines));
    }

    private void show(Optional<Paragraph> asked, List<PassageHistory.Line> lines) {
        boolean same = asked.map(Paragraph::id).equals(shown.map(Paragraph::id));
        shown = asked;
        int chosen = same ? list.getSelectionModel().getSelectedIndex() : 0;
        list.getItems().setAll(lines);
        list.getSelectionModel().clearAndSelect(Math.min(Math.max(0, chosen), lines.size() - 1));
        told.setText(desk.say("text.history.told", lines.size()));
    }

    private void putBack(PassageHistory.Line line) {
        line.before().ifPresent(words -> shown.ifPresent(now -> edits.write(now.id(), now.content(), words)));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::putBack);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        }
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
