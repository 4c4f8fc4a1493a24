package agraw.desktop.casestudy;

import agraw.desktop.kit.FlowText;
import agraw.model.Reference;
import agraw.workbench.Citation;
import agraw.workbench.Twins;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One source: how it is cited, which other it seems to be, and, folded out, its parts to be changed. */
final class ReferenceRow extends VBox {
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final CaseController controller;
    private final UUID id;
    private final Label number = new Label();
    private final FlowText title = new FlowText("", "row-title");
    private final FlowText origin = new FlowText("", "muted", "meta");
    private final RowButton head;
    private @Nullable Node twin;
    private @Nullable ReferenceForm form;
    private @Nullable Reference shown;
    private Optional<Twins.Pair> pair = Optional.empty();

    ReferenceRow(CaseController controller, UUID id) {
        this.controller = controller;
        this.id = id;
        getStyleClass().add("reference");
        number.getStyleClass().add("reference-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(1, title, origin);
        HBox.setHgrow(words, Priority.ALWAYS);
        head = new RowButton("", this::toggle, new HBox(6, number, words));
        head.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (COPY.match(press) && shown != null) {
                controller.sources().copy(shown);
                press.consume();
            }
        });
        getChildren().add(head);
    }

    /** Seems: the earlier reference of the case that this one seems to be, if there is one. */
    void show(Reference reference, Optional<Twins.Pair> seems) {
        if (!seems.equals(pair)) {
            pair = seems;
            twin = seems.map(this::twin).orElse(null);
            arrange();
        }
        if (reference.equals(shown)) {
            return;
        }
        shown = reference;
        number.setText(Chips.number(reference));
        title.setText(reference.title());
        origin.setText(origin(reference));
        origin.setManaged(!origin.getText().isEmpty());
        head.setAccessibleText(Chips.number(reference) + " " + Chips.whole(reference));
        if (form != null) {
            form.show(reference);
        }
    }

    /** By whom, in what and when it was published, on a line. */
    static String origin(Reference reference) {
        return Stream.of(reference.author(), reference.container(), reference.publisher(), reference.published())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Node twin(Twins.Pair found) {
        String first = Chips.number(found.first());
        FlowText why =
                new FlowText(Citation.twin(controller.desk().messages(), found.first(), found.reason()), "fault");
        Button merge = new Button(controller.desk().say("references.merge", first), Icons.of("fth-git-merge"));
        merge.getStyleClass().add("reference-merge");
        merge.setTooltip(Tips.of(controller.desk().say("references.merge.tip", first)));
        merge.setOnAction(_ -> controller.sources().merge(found.first().id(), id));
        VBox box = new VBox(4, why, merge);
        box.getStyleClass().add("twin");
        return box;
    }

    private void arrange() {
        Children.become(
                getChildren(),
                Stream.of(head, twin, form).filter(Objects::nonNull).toList());
    }

    void mark(boolean asked) {
        pseudoClassStateChanged(ASKED, asked);
        if (asked) {
            head.requestFocus();
        }
    }

    /** Folds out. */
    void open() {
        if (form == null) {
            toggle();
        }
    }

    private void toggle() {
        if (form != null) {
            boolean within = Focus.isIn(form);
            form = null;
            arrange();
            if (within) {
                head.requestFocus();
            }
        } else if (shown != null) {
            ReferenceForm made = new ReferenceForm(controller, id);
            made.show(shown);
            form = made;
            arrange();
            made.focus();
        }
    }
}
