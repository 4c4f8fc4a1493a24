package agraw.desktop.codebook;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Following;
import agraw.desktop.kit.Setting;
import agraw.model.Tag;
import agraw.workbench.Codebooks;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Passages that have the code, those first that were chosen to show what it means. */
final class ExamplesBox extends VBox implements Following {
    private static final int MOST = 12;

    private final CodebookController controller;
    private final Desk desk;
    private final VBox lines = new VBox(10);

    ExamplesBox(CodebookController controller) {
        super(6);
        this.controller = controller;
        this.desk = controller.desk();
        getStyleClass().addAll("setting", "examples");
        getChildren().addAll(Setting.atBegin(Setting.caption(desk.say("codebook.examples"))), lines);
        controller.model().examples.subscribe(this::show);
    }

    /** It follows by itself. */
    @Override
    public boolean follow(Node next) {
        return next instanceof ExamplesBox;
    }

    private void show(List<Codebooks.Example> examples) {
        lines.getChildren().setAll(examples.stream().limit(MOST).map(this::line).toList());
        if (examples.isEmpty()) {
            lines.getChildren().add(new FlowText(desk.say("codebook.examples.none"), "muted"));
        } else if (examples.size() > MOST) {
            lines.getChildren().add(new FlowText(desk.say("codebook.examples.more", examples.size() - MOST), "muted"));
        }
    }

    private Node line(Codebooks.Example example) {
        Tag tag = example.tag();
        ToggleButton mark = new ToggleButton("", new FontIcon(Feather.BOOKMARK));
        mark.getStyleClass().addAll(atlantafx.base.theme.Styles.BUTTON_ICON, atlantafx.base.theme.Styles.SMALL);
        mark.setSelected(tag.example());
        mark.setTooltip(new Tooltip(desk.say("codebook.examples.mark")));
        mark.setAccessibleText(desk.say("codebook.examples.mark"));
        mark.setOnAction(_ -> controller.setExample(tag.id(), mark.isSelected()));
        Hyperlink where = new Hyperlink(
                example.caseKey().isEmpty() ? example.title() : example.caseKey() + " · " + example.title());
        where.setOnAction(_ -> desk.go().accept(new Destination.Text(tag.text(), tag.id())));
        where.setMinWidth(0);
        FlowText quote = new FlowText(tag.quote() == null ? "" : tag.quote(), "quote");
        VBox words = new VBox(1, quote, where);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(10, mark, words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
