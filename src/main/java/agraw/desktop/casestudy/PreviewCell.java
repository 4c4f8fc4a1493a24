package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.workbench.Citation;
import agraw.workbench.Sources;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One reference of a file: whether it is to be taken, what it is, and which of the case it seems to be. */
final class PreviewCell extends ListCell<Sources.Line> {
    private static final double SCROLL_BAR = 14;
    private static final double LEAST_WIDTH = 200;

    private final Desk desk;
    private final Set<UUID> chosen;
    private final Consumer<Sources.Line> toggle;

    PreviewCell(Desk desk, Set<UUID> chosen, Consumer<Sources.Line> toggle) {
        this.desk = desk;
        this.chosen = chosen;
        this.toggle = toggle;
        getStyleClass().add("preview-cell");
        setPrefWidth(0); // as wide as the list: titles wrap
    }

    @Override
    protected void updateItem(Sources.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : row(line));
    }

    private Node row(Sources.Line line) {
        CheckBox box = new CheckBox();
        box.setSelected(chosen.contains(line.reference().id()));
        box.setFocusTraversable(false); // the list has the keys: the space bar chooses
        box.setOnAction(_ -> toggle.accept(line));
        box.setMinWidth(USE_PREF_SIZE);
        String origin = ReferenceRow.origin(line.reference());
        String twin = line.twin()
                .map(found -> Citation.twin(desk.messages(), found.first(), found.reason()))
                .orElse("");
        VBox words = new VBox(1, new FlowText(line.reference().title(), "row-title"));
        if (!origin.isEmpty()) {
            words.getChildren().add(new FlowText(origin, "muted", "meta"));
        }
        words.getChildren()
                .add(
                        twin.isEmpty()
                                ? new FlowText(desk.say("references.import.isNew"), "fresh")
                                : new FlowText(twin, "fault"));
        HBox.setHgrow(words, Priority.ALWAYS);
        setAccessibleText(
                line.reference().title() + ", " + (twin.isEmpty() ? desk.say("references.import.isNew") : twin));
        return new HBox(4, box, words);
    }

    /** As high as the words are when they wrap at the list's width; the list itself asks for the height of one line. */
    @Override
    protected double computePrefHeight(double width) {
        Node shown = getGraphic();
        ListView<Sources.Line> list = getListView();
        if (shown == null || list == null) {
            return super.computePrefHeight(width);
        }
        double around = list.snappedLeftInset() + list.snappedRightInset() + snappedLeftInset() + snappedRightInset();
        double room = Math.max(list.getWidth() - around - SCROLL_BAR, LEAST_WIDTH);
        return snapSizeY(shown.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }
}
