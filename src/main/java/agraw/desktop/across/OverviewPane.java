package agraw.desktop.across;

import agraw.desktop.kit.FlowText;
import agraw.workbench.Overview;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An overview with the sentences below it that a reader has to know, or what it lacks. */
final class OverviewPane extends BorderPane {
    private final OverviewGrid grid;
    private final VBox notes = new VBox(2);
    private @Nullable Overview shown;

    OverviewPane(AcrossController controller, String id) {
        grid = new OverviewGrid(controller, id);
        notes.getStyleClass().add("notes");
    }

    /** Sets the sizes of names, heads and cells, in pixels. */
    void sized(double name, double head, double wide, double high) {
        grid.grid().setSizes(name, head, wide, high);
    }

    /** Shows an overview, unless it lacks something. */
    void show(Overview next, @Nullable Node lacking) {
        shown = next;
        setCenter(lacking == null ? grid : lacking);
        setBottom(lacking == null ? notes : null);
        notes.getChildren()
                .setAll(next.notes().stream()
                        .map(note -> new FlowText(note, "muted", "small"))
                        .toList());
        if (lacking == null) {
            grid.show(next);
        }
    }

    Optional<Overview> shown() {
        return Optional.ofNullable(shown);
    }

    void focus() {
        grid.grid().requestFocus();
    }
}
