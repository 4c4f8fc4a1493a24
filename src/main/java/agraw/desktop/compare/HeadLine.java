package agraw.desktop.compare;

import agraw.model.CaseStudy;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** The heads of the columns, which stay when the lines scroll: how many rows there are, then the cases. */
final class HeadLine extends Region {
    private final Columns columns;
    private final VBox corner = new VBox();
    private final Room room = new Room();
    private final Rectangle clip = new Rectangle();
    private final List<CaseHead> heads = new ArrayList<>();

    HeadLine(Grid grid, CompareController controller) {
        this.columns = grid.columns();
        getStyleClass().add("head-line");
        CompareModel model = controller.model();
        Label count = new Label();
        count.getStyleClass().add("rows");
        count.setWrapText(false);
        corner.getChildren().add(count);
        corner.getStyleClass().add("corner");
        room.setClip(clip);
        getChildren().addAll(room, corner);
        columns.width.subscribe(this::requestLayout);
        columns.offset.subscribe(this::requestLayout);
        model.sheet.subscribe(sheet -> {
            heads.clear();
            List<CaseStudy> cases =
                    sheet == null ? List.of() : sheet.comparison().cases();
            for (int index = 0; index < cases.size(); index++) {
                heads.add(new CaseHead(cases.get(index), index, cases.size(), controller));
            }
            room.getChildren().setAll(heads);
            requestLayout();
        });
        model.lines.subscribe(() -> count.setText(controller
                .phrases()
                .say(
                        "compare.rows",
                        model.lines.stream().filter(line -> !line.isHeading()).count())));
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = corner.prefHeight(columns.names());
        for (int index = 0; index < heads.size(); index++) {
            height = Math.max(height, heads.get(index).prefHeight(columns.column(index, columns.width.get())));
        }
        return Math.ceil(height) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double names = columns.names();
        corner.resizeRelocate(0, snappedTopInset(), names, height);
        room.resizeRelocate(names, snappedTopInset(), columns.room(), height);
        clip.setWidth(columns.room());
        clip.setHeight(height);
        for (int index = 0; index < heads.size(); index++) {
            heads.get(index).resizeRelocate(columns.left(index), 0, columns.column(index, columns.width.get()), height);
        }
    }
}
