package agraw.desktop.compare;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Chooses cases, finds rows, and writes the comparison to a file. */
final class ToolLine extends HBox {
    final CustomTextField filter = new CustomTextField();
    /** Which rows are let through; these stand with what lets tags through. */
    final List<ToggleButton> rows;

    ToolLine(CompareController controller, KeptMenu kept) {
        CompareModel model = controller.model();
        Phrases phrases = controller.phrases();
        getStyleClass().add("tool-line");

        ToggleButton pick = new ToggleButton(null, Icons.of(Feather.SIDEBAR));
        pick.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> phrases.say("compare.pick", model.chosen.size()), model.chosen));
        pick.selectedProperty().bindBidirectional(model.picking);
        pick.setTooltip(Tips.of(phrases.say("compare.pick.tip")));
        pick.setMinWidth(Region.USE_PREF_SIZE);

        filter.setPromptText(phrases.say("compare.filter"));
        filter.setAccessibleText(phrases.say("compare.filter"));
        filter.setLeft(Icons.of(Feather.FILTER));
        filter.textProperty().bindBidirectional(model.filter);
        filter.setTooltip(Tips.of(phrases.say("compare.filter.tip")));
        filter.getStyleClass().add("filter");
        HBox.setHgrow(filter, Priority.ALWAYS);

        ToggleButton differ = toggle(Feather.SHUFFLE, phrases.say("compare.differ"), phrases.say("compare.differ.tip"));
        differ.selectedProperty().bindBidirectional(model.onlyDiffering);
        ToggleButton empty = toggle(Feather.CIRCLE, phrases.say("compare.empty"), phrases.say("compare.empty.tip"));
        empty.selectedProperty().bindBidirectional(model.showEmpty);

        rows = List.of(differ, empty);

        ToggleButton write =
                toggle(Feather.EDIT_3, phrases.say("compare.synthesis"), phrases.say("compare.synthesis.tip"));
        write.setId("compare-write");
        write.selectedProperty().bindBidirectional(model.writing);
        Button project = new Button(null, Icons.of(Feather.MONITOR));
        project.setId("compare-project");
        project.setTooltip(Tips.of(phrases.say("compare.project.tip")));
        project.setAccessibleText(phrases.say("compare.project"));
        project.setMinWidth(Region.USE_PREF_SIZE);
        project.setOnAction(_ -> model.projected.set(true));
        MenuButton export = controller.exports().menu();
        for (Region needsSheet : List.of(filter, write, project, export)) {
            needsSheet.disableProperty().bind(model.sheet.isNull());
        }
        getChildren().addAll(pick, kept, filter, write, project, export);
    }

    private static ToggleButton toggle(Feather shape, String words, String tip) {
        ToggleButton button = new ToggleButton(words, Icons.of(shape));
        button.setTooltip(Tips.of(tip));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
