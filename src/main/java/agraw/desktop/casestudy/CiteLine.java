package agraw.desktop.casestudy;

import agraw.desktop.kit.OneLine;
import agraw.model.Fact;
import agraw.model.Pairs;
import agraw.model.Reference;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Whether a fact cites a reference, and on which page or in which paragraph of it the fact stands. */
final class CiteLine extends HBox {
    private static final double PLACE = 130;

    private final CaseController controller;
    private final CheckBox box = new CheckBox();
    private final HBox words = new HBox();
    private final LabelledLine place;
    private String said = "";

    CiteLine(CaseController controller, UUID fact, UUID reference) {
        super(8);
        this.controller = controller;
        setAlignment(Pos.CENTER_LEFT);
        box.setMnemonicParsing(false);
        box.setMinWidth(USE_PREF_SIZE);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setFillHeight(false);
        words.setOnMouseClicked(_ -> box.fire());
        HBox.setHgrow(words, Priority.ALWAYS);
        box.setOnAction(_ -> controller.sources().cite(fact, reference, box.isSelected()));
        place = new LabelledLine(
                        controller, "", (words, heard) -> controller.sources().locate(fact, reference, words, heard))
                .bare()
                .prompting(controller.desk().say("references.field.page"));
        place.setPrefWidth(PLACE);
        place.setMinWidth(PLACE);
        place.managedProperty().bind(place.visibleProperty());
        place.visibleProperty().bind(box.selectedProperty());
        getChildren().addAll(box, words, place);
    }

    void show(Reference reference, Fact fact) {
        String whole = Chips.whole(reference);
        if (!whole.equals(said) || !box.getText().equals(Chips.number(reference))) {
            said = whole;
            // Apart, because the title may run in the other direction.
            box.setText(Chips.number(reference));
            box.setAccessibleText(Chips.number(reference) + " " + whole);
            OneLine line = new OneLine(whole);
            line.setPrefWidth(0);
            HBox.setHgrow(line, Priority.ALWAYS);
            words.getChildren().setAll(line);
            place.name(controller.desk().say("references.field.pageOf", Chips.number(reference)));
        }
        box.setSelected(fact.cites().contains(reference.id()));
        place.show(Pairs.parse(fact.locators()).get(reference.id().toString()));
    }

    /** Where in the reference the fact stands. */
    LabelledLine place() {
        return place;
    }

    CheckBox box() {
        return box;
    }
}
