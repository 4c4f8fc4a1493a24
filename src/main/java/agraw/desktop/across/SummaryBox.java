package agraw.desktop.across;

import agraw.desktop.kit.CellGrid;
import agraw.desktop.kit.FlowText;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;

/** What was written in a cell, as far as there is room, above the count of its tags. */
final class SummaryBox extends CellGrid.Box {
    private final Content content;
    private final FlowText words = new FlowText("", "small");
    private final Label counts = new Label();
    private final Rectangle clip = new Rectangle();

    /**
     * What a cell says.
     *
     * @param group whether it stands in the line that names a group
     * @param counts of tags; empty for a gap
     * @param added what is said of tags that were added since; or empty
     */
    record Said(boolean group, String words, String counts, String added) {
        static final Said GROUP = new Said(true, "", "", "");
    }

    /** Says what stands in a cell. */
    interface Content {
        Said of(int row, int column);
    }

    SummaryBox(Content content) {
        this.content = content;
        counts.getStyleClass().add("cell-counts");
        words.setClip(clip);
        getChildren().addAll(words, counts);
    }

    @Override
    protected void show(int row, int column) {
        Said said = content.of(row, column);
        if (!words.getText().equals(said.words())) {
            words.setText(said.words());
        }
        String gap = said.group() ? "" : "·";
        String below = said.counts().isEmpty() ? gap : said.counts();
        counts.setText(said.added().isEmpty() ? below : below + "  ● " + said.added());
        getStyleClass().removeIf(style -> style.equals("gap") || style.equals("total") || style.equals("added"));
        if (said.group()) {
            getStyleClass().add("total");
        } else if (said.counts().isEmpty() && said.words().isEmpty()) {
            getStyleClass().add("gap");
        }
        if (!said.added().isEmpty()) {
            getStyleClass().add("added");
        }
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double line = counts.prefHeight(-1);
        double room = getHeight() - top - snappedBottomInset() - line - 2;
        clip.setWidth(width);
        clip.setHeight(room);
        words.resizeRelocate(left, top, width, Math.max(room, words.prefHeight(width)));
        counts.resizeRelocate(left, getHeight() - snappedBottomInset() - line, width, line);
    }
}
