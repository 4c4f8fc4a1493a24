package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.OneLine;
import agraw.model.Fact;
import agraw.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What can be done with a fact. */
final class FactMenu {
    /** In pixels: as wide as the other items may well be. */
    private static final double WIDEST = 420;

    private final Desk desk;
    private final List<MenuItem> items = new ArrayList<>();
    private final List<? extends MenuItem> references;

    /** Cited: the references that the fact rests on; each can be looked at. */
    FactMenu(CaseController controller, List<Reference> cited) {
        this.desk = controller.desk();
        this.references = cited.stream()
                .map(reference -> cut(
                        Chips.number(reference) + " " + Chips.whole(reference),
                        "fth-book-open",
                        () -> controller.model().show(reference.id())))
                .toList();
    }

    FactMenu details(boolean open, Runnable toggle) {
        String words = open ? desk.say("casestudy.fact.detailsClose") : desk.say("casestudy.fact.details");
        items.add(item(words, "fth-edit-3", FactRow.DETAILS, toggle));
        return this;
    }

    /** Entry: it is one more of a list, and not another answer to the same. */
    FactMenu another(boolean entry, Runnable add) {
        String words = entry ? desk.say("casestudy.fact.another") : desk.say("casestudy.fact.other");
        items.add(item(words, "fth-plus", FactRow.ADD, add));
        return this;
    }

    /** Prefers the fact to others that answer the same, or no longer. */
    FactMenu prefer(boolean preferred, Runnable toggle) {
        String words = preferred ? desk.say("casestudy.fact.preferNot") : desk.say("casestudy.fact.prefer");
        items.add(item(words, "fth-star", FactRow.PREFER, toggle));
        return this;
    }

    /** What is done with one of a list: another like it, and its place. */
    FactMenu list(FactActions actions, @Nullable Fact fact) {
        if (fact != null && actions.isListed()) {
            items.add(item(
                    desk.say("casestudy.fact.duplicate"),
                    "fth-copy",
                    FactActions.DUPLICATE,
                    () -> actions.duplicate(fact.id())));
            items.add(item(
                    desk.say("casestudy.fact.up"), "fth-arrow-up", FactActions.UP, () -> actions.move(fact.id(), -1)));
            items.add(item(
                    desk.say("casestudy.fact.down"),
                    "fth-arrow-down",
                    FactActions.DOWN,
                    () -> actions.move(fact.id(), 1)));
        }
        return this;
    }

    /** That nobody could say, or that nobody was asked. */
    FactMenu standing(FactActions actions, Consumer<String> answer) {
        if (actions.takesStanding()) {
            for (String key : Standing.KEYS) {
                items.add(item(
                        desk.messages().say("answer." + key),
                        Standing.icon(key),
                        Standing.keys(key),
                        () -> answer.accept(key)));
            }
        }
        return this;
    }

    FactMenu remove(Runnable remove) {
        if (!references.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.addAll(references);
        }
        items.add(new SeparatorMenuItem());
        items.add(item(desk.say("casestudy.fact.remove"), "fth-trash-2", FactActions.REMOVE, remove));
        return this;
    }

    ContextMenu made() {
        return new ContextMenu(items.toArray(MenuItem[]::new));
    }

    /** Words that may be cut, and are then said whole by a tooltip. */
    private static MenuItem cut(String words, String icon, Runnable action) {
        OneLine line = new OneLine(words);
        line.setMaxWidth(WIDEST);
        HBox content = new HBox(8, Icons.of(icon), line);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setAccessibleText(words);
        CustomMenuItem item = new CustomMenuItem(content);
        item.setText(words); // which is read aloud
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static MenuItem item(String words, String icon, @Nullable KeyCombination keys, Runnable action) {
        MenuItem item = new MenuItem(words, Icons.of(icon));
        item.setMnemonicParsing(false);
        item.setAccelerator(keys);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
