package agraw.desktop.library;

import agraw.model.Code;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How many tags a case has under each principle: one stacked bar, as long as there are tags, and their number. */
final class TagBar extends HBox {
    private static final double LONGEST = 76;
    private static final double LEAST = 4;

    TagBar(List<Code> principles, Map<UUID, Long> tags, long most) {
        getStyleClass().add("tag-bar");
        setAlignment(Pos.CENTER_LEFT);
        long all = tags.values().stream().mapToLong(Long::longValue).sum();
        HBox bar = new HBox();
        bar.getStyleClass().add("bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        for (Code principle : principles) {
            long count = tags.getOrDefault(principle.id(), 0L);
            if (count > 0) {
                Region part = new Region();
                double width = Math.max(LEAST, LONGEST * count / Math.max(1, most));
                part.setMinSize(width, 10);
                part.setMaxSize(width, 10);
                String colour = principle.colour();
                part.setStyle("-fx-background-color: " + (colour == null ? "-color-neutral-emphasis" : colour) + ";");
                bar.getChildren().add(part);
            }
        }
        Label number = new Label(Long.toString(all));
        number.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bar, number);
    }
}
