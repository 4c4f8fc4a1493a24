package agraw.desktop.compare;

import agraw.compare.Difference;
import agraw.compare.Subject;
import agraw.desktop.kit.FlowText;
import agraw.model.Code;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The name of a line, and how the cases differ in it. */
final class NameBox extends VBox {
    private static final double INDENT = 12;

    NameBox(Line line, Phrases phrases) {
        getStyleClass().add("name-box");
        Subject subject = line.row().subject();
        FlowText label = new FlowText(phrases.label(subject), "name");
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox name = new HBox();
        name.getStyleClass().add("name-line");
        if (line.isHeading()) {
            Feather folded = phrases.rightToLeft() ? Feather.CHEVRON_LEFT : Feather.CHEVRON_RIGHT;
            name.getChildren().add(Icons.of(line.folded() ? folded : Feather.CHEVRON_DOWN, "fold"));
        }
        String key = phrases.key(subject);
        if (!key.isEmpty()) {
            Label badge = new Label(key);
            badge.getStyleClass().add("code-key");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            @Nullable String colour = colour(subject);
            if (colour != null) {
                badge.setStyle("-fx-border-color: transparent transparent " + colour + " transparent;");
            }
            name.getChildren().add(badge);
        }
        name.getChildren().add(label);
        getChildren().add(name);
        if (line.isHeading()) {
            Label count = new Label(phrases.say("compare.heading", line.rows(), line.differing()));
            count.getStyleClass().add("count");
            getChildren().add(count);
        } else {
            getChildren().addAll(marks(line, phrases));
        }
        if (subject instanceof Subject.OfCode(Code _, Code _, int depth) && depth > 1) {
            setStyle("-fx-padding: 8 10 8 " + (INDENT * depth) + ";");
        }
        Tips.install(this, phrases.about(subject));
    }

    private static List<FlowPane> marks(Line line, Phrases phrases) {
        FlowPane marks = new FlowPane();
        marks.getStyleClass().add("marks");
        for (Difference difference : Difference.values()) {
            if (line.row().differences().contains(difference)) {
                Label mark = new Label(phrases.difference(difference), Icons.of(difference));
                mark.getStyleClass().addAll("mark", difference.name().toLowerCase(java.util.Locale.ROOT));
                mark.setMinWidth(Region.USE_PREF_SIZE);
                mark.setTooltip(Tips.of(phrases.aboutDifference(difference)));
                marks.getChildren().add(mark);
            }
        }
        return marks.getChildren().isEmpty() ? List.of() : List.of(marks);
    }

    private static @Nullable String colour(Subject subject) {
        return switch (subject) {
            case Subject.OfPrinciple(Code code) -> code.colour();
            case Subject.OfCode(Code principle, Code _, int _) -> principle.colour();
            case Subject.OfSection _, Subject.OfField _ -> null;
        };
    }
}
