package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.model.Failure;
import agraw.model.Reference;
import agraw.model.Value;
import agraw.workbench.FactPlace;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A source: picked from those of the case, which are then cited too, or named in words. */
final class ReferenceEditor extends AroundLine {
    private static final int LONGEST = 70;

    private final CaseController controller;
    private final FactPlace place;
    private final BiConsumer<String, Heard> save;
    private final Button pick = new Button();
    private final HBox node;

    ReferenceEditor(
            CaseController controller,
            FactPlace place,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal) {
        super(LineEditor.wide(controller, place.entry(), save, refusal));
        this.controller = controller;
        this.place = place;
        this.save = save;
        String words = controller.desk().say("casestudy.reference.pick");
        pick.setGraphic(Icons.of("fth-book-open"));
        pick.getStyleClass().add("quiet");
        pick.setAccessibleText(words);
        pick.setTooltip(Tips.of(words));
        pick.setOnAction(_ -> menu().show(pick, Side.BOTTOM, 0, 0));
        node = new HBox(4, line.node(), pick);
        HBox.setHgrow(line.node(), Priority.ALWAYS);
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .setAll(controller.model().sheet.get().stream()
                        .flatMap(sheet -> sheet.material().references().stream())
                        .map(this::item)
                        .toList());
        if (menu.getItems().isEmpty()) {
            MenuItem none = new MenuItem(controller.desk().say("casestudy.reference.none"));
            none.setDisable(true);
            menu.getItems().setAll(List.of(none));
        }
        return menu;
    }

    private MenuItem item(Reference reference) {
        String whole = Chips.number(reference) + " " + Chips.whole(reference);
        MenuItem item = new MenuItem(
                whole.length() <= LONGEST
                        ? whole
                        : whole.substring(0, LONGEST - 1).strip() + "…");
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> take(reference));
        return item;
    }

    /** Writes go one after another: the fact is there when it cites. */
    void take(Reference reference) {
        line.show(reference.title());
        save.accept(reference.title(), Heard.silently(controller.desk().tell()));
        controller.setDetail(
                place.fact(),
                "cites",
                new Value.Ids(List.of(reference.id())),
                Heard.silently(controller.desk().tell()));
    }

    @Override
    public Node node() {
        return node;
    }
}
