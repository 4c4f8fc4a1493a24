package agraw.desktop.kit;

import agraw.compare.filter.Completion.Proposal;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What can be typed next, as a list that floats under the filter. The focus stays in the filter. */
public final class Proposals extends ListView<Proposal> {
    private static final double LINE = 28;
    private static final int MOST_SHOWN = 8;

    private final Consumer<Proposal> take;

    Proposals(Consumer<Proposal> take) {
        this.take = take;
        setId("proposals");
        getStyleClass().add("proposals");
        setFocusTraversable(false);
        setManaged(false);
        setVisible(false);
        setFixedCellSize(LINE);
        setCellFactory(_ -> new ProposalCell());
        setOnMouseClicked(_ -> takeFirst());
    }

    void show(List<Proposal> next) {
        getItems().setAll(next);
        getSelectionModel().clearSelection();
        setVisible(!next.isEmpty());
    }

    double height() {
        return Math.min(getItems().size(), MOST_SHOWN) * LINE + 4;
    }

    void hide() {
        setVisible(false);
    }

    boolean hasChosen() {
        return !getSelectionModel().isEmpty();
    }

    void step(int by) {
        int next = Math.clamp(
                getSelectionModel().getSelectedIndex() + (long) by,
                0,
                getItems().size() - 1);
        getSelectionModel().clearAndSelect(next);
        scrollTo(Math.max(0, next - MOST_SHOWN + 2));
    }

    /** Takes the one that is chosen, or the first one. */
    void takeFirst() {
        Proposal chosen =
                hasChosen() ? getSelectionModel().getSelectedItem() : getItems().getFirst();
        hide();
        take.accept(chosen);
    }

    private static final class ProposalCell extends ListCell<Proposal> {
        private final Label words = new Label();
        private final Label about = new Label();
        private final Region gap = new Region();
        private final HBox line = new HBox(12, words, gap, about);

        ProposalCell() {
            about.getStyleClass().add("count");
            words.setMinWidth(USE_PREF_SIZE);
            about.setMinWidth(0);
            HBox.setHgrow(gap, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            setText(null);
            if (empty || proposal == null) {
                setGraphic(null);
                return;
            }
            OwnDirection.say(words, proposal.words().strip());
            OwnDirection.say(about, proposal.about());
            setGraphic(line);
        }
    }
}
