package agraw.desktop.across;

import agraw.compare.across.Head;
import agraw.desktop.kit.CellGrid;
import agraw.desktop.kit.Desk;
import agraw.workbench.Overview;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** An overview as a grid; Enter on a cell shows the passages behind it. */
final class OverviewGrid extends StackPane {
    private final AcrossController controller;
    private final Desk desk;
    private final CellGrid grid;
    private final Label corner = new Label();
    private @Nullable Overview shown;
    private IntConsumer onRow = _ -> {};

    OverviewGrid(AcrossController controller, String id) {
        this.controller = controller;
        this.desk = controller.desk();
        corner.getStyleClass().add("corner-words");
        grid = new CellGrid(
                () -> new OverviewBox(this::box),
                () -> new HeadBox(column -> words(overview().columns().get(column)), true),
                () -> new HeadBox(row -> words(overview().rows().get(row)), false),
                new StackPane(corner));
        grid.setId(id);
        grid.setOnAction(this::open);
        grid.spot().subscribe(this::speak);
        getChildren().setAll(grid);
    }

    CellGrid grid() {
        return grid;
    }

    /** Hears which row the keyboard is at. */
    void setOnRow(IntConsumer next) {
        onRow = next;
    }

    void show(Overview next) {
        shown = next;
        corner.setText(next.corner());
        grid.show(next.rows().size(), next.columns().size());
        speak();
    }

    private Overview overview() {
        return Objects.requireNonNull(shown);
    }

    private Overview.Box box(int row, int column) {
        return overview().at(row, column);
    }

    private static HeadBox.Words words(Head head) {
        return new HeadBox.Words(head.words(), head.about(), head.depth(), head.language());
    }

    private Optional<Overview.Box> current() {
        CellGrid.Spot spot = grid.spot().get();
        return shown == null
                        || spot.row() < 0
                        || spot.column() < 0
                        || spot.row() >= shown.rows().size()
                        || spot.column() >= shown.columns().size()
                ? Optional.empty()
                : Optional.of(shown.at(spot.row(), spot.column()));
    }

    private String title() {
        CellGrid.Spot spot = grid.spot().get();
        return overview().rows().get(spot.row()).words() + " · "
                + overview().columns().get(spot.column()).words();
    }

    private void open() {
        current().ifPresent(box -> {
            Overview.Behind behind = box.behind();
            if (behind.heard().isPresent() && behind.pick().isPresent()) {
                controller.showHeard(
                        title(), behind.pick().get(), behind.heard().get());
            } else if (box.tags() > 0 && behind.pick().isPresent()) {
                controller.show(title(), behind.pick().get(), box.tags());
            } else if (box.tags() > 0) {
                controller.showTags(title(), behind.tags());
            }
        });
    }

    /** Says aloud where the keyboard is. */
    private void speak() {
        current().ifPresent(box -> {
            CellGrid.Spot spot = grid.spot().get();
            String words = box.words().isEmpty() ? desk.say("compare.gap.code") : box.words();
            grid.setAccessibleText(desk.say(
                    "across.aloud",
                    overview().rows().get(spot.row()).words(),
                    overview().columns().get(spot.column()).words(),
                    words));
            onRow.accept(spot.row());
        });
    }
}
