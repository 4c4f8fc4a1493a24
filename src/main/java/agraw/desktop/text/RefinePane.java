package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Job;
import agraw.desktop.kit.Refresh;
import agraw.model.Tag;
import agraw.workbench.Refining;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All tags of the workbook that wait to be refined: put on a principle as such, or without their words. */
final class RefinePane extends VBox {
    private final Desk desk;
    private final Refining refining;
    private final ListView<Refining.Line> list = new ListView<>();
    private final Runnable back;
    private final Refresh refresh = new Refresh(this::reading);

    /** Back leads to the text. */
    RefinePane(Desk desk, TextModel model, Runnable back) {
        super(8);
        this.desk = desk;
        this.refining = Refining.of(desk.workbench());
        this.back = back;
        getStyleClass().add("refine-pane");
        FlowText help = new FlowText(desk.say("text.refine.help"), "muted", "small");
        FlowText none = new FlowText(desk.say("text.refine.none"), "muted");
        list.setFixedCellSize(RefineCell.HEIGHT);
        list.setCellFactory(_ -> new RefineCell(desk, model));
        list.setPlaceholder(none);
        list.setAccessibleText(desk.say("text.refine"));
        list.setMinHeight(80);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(help, list);
        model.material().subscribe(this::ask);
        visibleProperty().subscribe(this::ask);
    }

    private void ask() {
        if (isVisible()) {
            refresh.ask();
        }
    }

    private Job<?> reading() {
        return desk.work().read(refining::all).onDone(this::show);
    }

    private void show(List<Refining.Line> lines) {
        if (!lines.equals(list.getItems())) {
            Refining.Line chosen = list.getSelectionModel().getSelectedItem();
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(lines);
            if (chosen != null && !lines.isEmpty()) {
                int same = lines.stream()
                        .map(line -> line.tag().id())
                        .toList()
                        .indexOf(chosen.tag().id());
                list.getSelectionModel().select(same >= 0 ? same : Math.min(at, lines.size() - 1));
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            go();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        }
    }

    private void go() {
        Refining.Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            Tag tag = line.tag();
            desk.go().accept(new Destination.Text(Objects.requireNonNull(tag.text()), tag.id()));
        }
    }

    @Override
    public void requestFocus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }
}
