package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.workbench.Casework.Sheet;
import agraw.workbench.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** What an item of a list, such as an actor, says of itself in one line, and whether its parts are folded out below. */
final class ItemHead {
    /** A group with these parts holds actors, each of which is one block. */
    private static final Set<String> OF_ACTORS = Set.of("kind", "level", "side");

    private final Desk desk;
    private final Form.Entry group;
    private final Runnable arrange;
    private final Button fold = new Button();
    private final FlowText summary = new FlowText("", "muted", "item-summary");
    private @Nullable Boolean open;

    /** Arrange is called when the parts are folded in or out. */
    ItemHead(Desk desk, Form.Entry group, Runnable arrange) {
        this.desk = desk;
        this.group = group;
        this.arrange = arrange;
        fold.getStyleClass().addAll("quiet", "item-fold");
        fold.setOnAction(_ -> {
            open = !isOpen();
            say();
            arrange.run();
        });
        say();
    }

    /** Whether the group is one of actors: who does something, of what kind, on which level, on which side. */
    static boolean isOfActors(Form.Entry group) {
        return group.parts().stream()
                .map(part -> part.field().key())
                .collect(Collectors.toSet())
                .containsAll(OF_ACTORS);
    }

    /** The button that folds. */
    Button fold() {
        return fold;
    }

    /** The line below the words; empty where no part is answered. */
    FlowText summary() {
        return summary;
    }

    boolean isOpen() {
        return !Boolean.FALSE.equals(open);
    }

    /** Whether the summary says something that is not seen below. */
    boolean isSaid() {
        return !summary.getText().isEmpty() && (!isOpen() || isOfActors(group));
    }

    /** Folds the parts out, because one of them is to be answered. */
    void unfold() {
        if (!isOpen()) {
            open = true;
            say();
            arrange.run();
        }
    }

    void show(Sheet sheet, Fact item) {
        Wording wording = new Wording(desk.messages());
        String said = group.parts().stream()
                .filter(part -> part.field().type() != FieldType.LONG_TEXT)
                .flatMap(part -> first(sheet, item.id(), part).stream().map(fact -> wording.value(part, fact)))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
        summary.setText(said);
        if (open == null) {
            open = !isOfActors(group) || said.isEmpty();
        }
        say();
    }

    private static Optional<Fact> first(Sheet sheet, UUID item, Form.Entry part) {
        return sheet.material().partsOf(item).stream()
                .filter(fact -> fact.field().equals(part.field().id()))
                .findFirst();
    }

    private void say() {
        String words = desk.messages().say(isOpen() ? "casestudy.item.fold" : "casestudy.item.unfold");
        fold.setGraphic(Icons.of(
                isOpen()
                        ? "fth-chevron-down"
                        : desk.messages().rightToLeft() ? "fth-chevron-left" : "fth-chevron-right"));
        fold.setTooltip(Tips.of(words));
        fold.setAccessibleText(summary.getText().isEmpty() ? words : words + ": " + summary.getText());
    }
}
