package agraw.desktop.compare;

import agraw.desktop.kit.FlowText;
import agraw.model.CaseStudy;
import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A chosen case at the head of its column: opens it, moves it, takes it away. */
final class CaseHead extends VBox {
    CaseHead(CaseStudy study, int index, int count, CompareController controller) {
        Phrases phrases = controller.phrases();
        getStyleClass().add("case-head");
        Button open = new Button(study.key());
        open.getStyleClass().addAll(Styles.FLAT, "case-key");
        open.setTooltip(new Tooltip(phrases.say("compare.open", study.key())));
        open.setOnAction(_ -> controller.openCase(study.id()));
        open.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button before = tool(
                phrases.rightToLeft() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_LEFT,
                phrases.say("compare.before", study.key()));
        before.setDisable(index == 0);
        before.setOnAction(_ -> controller.move(index, -1));
        Button after = tool(
                phrases.rightToLeft() ? Feather.CHEVRON_LEFT : Feather.CHEVRON_RIGHT,
                phrases.say("compare.after", study.key()));
        after.setDisable(index == count - 1);
        after.setOnAction(_ -> controller.move(index, 1));
        Button remove = tool(Feather.X, phrases.say("compare.remove", study.key()));
        remove.setOnAction(_ -> controller.remove(index));
        HBox line = new HBox(open, gap, before, after, remove);
        line.getStyleClass().add("case-line");
        getChildren().addAll(line, new FlowText(study.title(), "case-title"));
    }

    private static Button tool(Feather shape, String words) {
        Button button = new Button(null, Icons.of(shape));
        button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "tool");
        button.setTooltip(Tips.of(words));
        button.setAccessibleText(words);
        return button;
    }
}
