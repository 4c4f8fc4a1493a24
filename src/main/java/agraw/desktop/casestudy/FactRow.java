package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Certainty;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.FieldType;
import agraw.model.Reference;
import agraw.workbench.Casework.Sheet;
import agraw.workbench.Citation;
import agraw.workbench.FactPlace;
import agraw.workbench.Saying;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One fact: its value, its references, what is said about it and, for an item of a group, its parts. It may not be there yet. */
final class FactRow extends Column {
    static final KeyCombination DETAILS = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);
    static final KeyCombination ADD = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination PREFER =
            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final CaseController controller;
    private final FactPlace place;
    private final Runnable add;
    private final ValueEditor editor;
    private final Chips chips;
    private final FlowText meta = new FlowText("", "muted", "meta");
    private final FlowText refusal = new FlowText("", "refusal");
    private final Button more = new Button();
    private final FactActions actions;
    private final @Nullable ItemHead head;
    private @Nullable FactDetails details;
    private @Nullable Parts parts;
    private @Nullable Sheet sheet;
    private @Nullable Fact fact;

    /** Add begins another fact beside this one. */
    FactRow(CaseController controller, FactPlace place, Runnable add) {
        super(3);
        this.controller = controller;
        this.place = place;
        this.add = add;
        this.chips = new Chips(reference -> controller.model().show(reference));
        this.editor =
                Editors.of(controller, place, (words, heard) -> controller.setValue(place, words, heard), this::refuse);
        this.actions = new FactActions(controller, place);
        boolean listed =
                isItem() && actions.isListed() && !place.entry().parts().isEmpty();
        this.head = listed ? new ItemHead(controller.desk(), place.entry(), this::arrange) : null;
        getStyleClass().addAll("fact", isItem() ? "item" : "single");
        more.setGraphic(Icons.of("fth-more-horizontal"));
        more.getStyleClass().add("quiet");
        more.setAccessibleText(say("casestudy.fact.more"));
        more.setTooltip(Tips.of(say("casestudy.fact.more")));
        more.setOnAction(_ -> menu().show(more, Side.BOTTOM, 0, 0));
        chips.setManaged(false);
        boolean part = place.item() != null;
        Region filler = new Region();
        HBox.setHgrow(filler, Priority.SOMETIMES);
        HBox line = new HBox(6, editor.node(), chips, filler);
        if (head != null) {
            line.getChildren().addFirst(head.fold());
            head.fold().setVisible(false); // until there is an item
        }
        if (part) {
            // A part leaves its room to the value: its menu comes with the keys and the right button.
            filler.setManaged(false);
        } else {
            line.getChildren().add(more);
        }
        setOnContextMenuRequested(asked -> {
            if (fact != null && asked.getTarget() instanceof Node target && this.equals(innermost(target))) {
                menu().show(this, asked.getScreenX(), asked.getScreenY());
                asked.consume();
            }
        });
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("fact-line");
        HBox.setHgrow(editor.node(), Priority.ALWAYS);
        getChildren().add(line);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusWithinProperty().subscribe(within -> {
            if (!within) {
                pseudoClassStateChanged(Pseudo.CHOSEN, false);
            }
        });
    }

    private String say(String key, Object... arguments) {
        return controller.desk().messages().say(key, arguments);
    }

    private boolean isItem() {
        return place.entry().field().type() == FieldType.GROUP;
    }

    FactPlace place() {
        return place;
    }

    /** Whether the workbook has nothing of this yet, and nothing was typed. */
    boolean isBlankDraft() {
        return fact == null && editor.isBlank();
    }

    void focusEditor() {
        editor.focus();
    }

    /** Leads to the value, and marks the row until the person goes on: a stack has many that look alike. */
    void choose() {
        pseudoClassStateChanged(Pseudo.CHOSEN, true);
        focusEditor();
    }

    /** What the workbook holds; null: nothing yet. */
    void show(Sheet read, @Nullable Fact found, boolean topicAbove, boolean disagrees) {
        sheet = read;
        fact = found;
        pseudoClassStateChanged(Pseudo.DISAGREES, disagrees);
        pseudoClassStateChanged(Pseudo.PREFERRED, found != null && found.preferred());
        editor.offer(read.filled().choices(place.entry(), place.item()));
        editor.show(read, found);
        more.setVisible(found != null);
        if (found == null) {
            return;
        }
        if (head != null) {
            head.fold().setVisible(true);
            head.show(read, found);
        }
        chips.show(read.material(), found);
        meta.setText(Stream.of(
                        meta(controller.desk(), shownBeside(found), topicAbove),
                        Citation.saysPlaces(found)
                                ? Citation.places(read.material().references(), found)
                                : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
        if (isItem()) {
            parts = parts == null ? new Parts(controller, place.entry(), found.id()) : parts;
            parts.show(read);
        }
        if (details != null) {
            details.show(read.material(), found);
        }
        arrange();
    }

    private void arrange() {
        Children.become(
                getChildren(),
                Stream.of(
                                getChildren().getFirst(),
                                refusal.getText().isEmpty() ? null : refusal,
                                head != null && head.isSaid() ? head.summary() : null,
                                details != null || meta.getText().isEmpty() ? null : meta,
                                details,
                                head == null || head.isOpen() ? parts : null)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** What is said about a fact, on one line. */
    static String meta(Desk desk, Fact fact, boolean topicAbove) {
        String asOf = fact.asOf() == null ? null : desk.messages().say("casestudy.fact.asOf", fact.asOf());
        String certainty = fact.certainty() == null || fact.certainty() == Certainty.PUBLISHED
                ? null
                : Saying.constant(desk.messages(), fact.certainty());
        String side = fact.side() == null ? null : Saying.constant(desk.messages(), fact.side());
        String preferred = !fact.preferred()
                ? null
                : fact.reason() == null
                        ? desk.say("casestudy.fact.preferred")
                        : desk.say("casestudy.fact.preferredWhy", fact.reason());
        return Stream.of(
                        preferred,
                        topicAbove ? null : fact.topic(),
                        fact.unit(),
                        asOf,
                        certainty,
                        fact.saidBy(),
                        side,
                        fact.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private void refuse(Failure.@Nullable ValueRefused why) {
        refusal.setText(why == null ? "" : Refusals.say(controller.desk(), why));
        editor.node().pseudoClassStateChanged(Pseudo.REFUSED, why != null);
        arrange();
    }

    private void pressed(KeyEvent press) {
        if (press.getTarget() instanceof Node target && !this.equals(innermost(target))) {
            return;
        }
        if (DETAILS.match(press)) {
            toggleDetails();
            press.consume();
        } else if (ADD.match(press)) {
            add.run();
            press.consume();
        } else if (PREFER.match(press)) {
            prefer();
            press.consume();
        } else if (actions.pressed(press, fact, editor)) {
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE && editor.revert()) {
            press.consume();
        }
    }

    /** Of an amount, currency and time stand beside it already. */
    private Fact shownBeside(Fact found) {
        return place.entry().field().type() == FieldType.MONEY ? MoneyEditor.withoutBeside(found) : found;
    }

    /** The row that a node stands in: a part's, rather than its item's. */
    private static @Nullable Node innermost(Node node) {
        Node at = node;
        while (at != null && !(at instanceof FactRow)) {
            at = at.getParent();
        }
        return at;
    }

    private void toggleDetails() {
        Fact shown = fact;
        Sheet read = sheet;
        if (shown == null || read == null) {
            return;
        }
        if (details == null) {
            FactDetails made = new FactDetails(controller, shown.id(), place.entry());
            details = made;
            made.show(read.material(), shown);
            arrange();
            made.focus();
        } else {
            boolean within = Focus.isIn(details);
            details = null;
            if (within) {
                focusEditor();
            }
            arrange();
        }
    }

    /** A preferred fact says why: its details are open then. */
    private void prefer() {
        Fact shown = fact;
        if (shown != null) {
            controller.prefer(shown.id(), !shown.preferred());
            if (!shown.preferred() && details == null) {
                toggleDetails();
            }
        }
    }

    private void remove() {
        if (fact != null) {
            controller.removeFact(fact.id());
        }
    }

    private ContextMenu menu() {
        Sheet read = sheet;
        Fact shown = fact;
        List<Reference> cited = read == null || shown == null ? List.of() : Chips.cited(read.material(), shown);
        return new FactMenu(controller, cited)
                .details(details != null, this::toggleDetails)
                .another(place.entry().field().many() && place.topic() == null, add)
                .prefer(shown != null && shown.preferred(), this::prefer)
                .list(actions, shown)
                .standing(actions, key -> actions.answer(key, shown, editor))
                .remove(this::remove)
                .made();
    }
}
