package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Reference;
import agraw.model.ReferenceKind;
import agraw.workbench.WebAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The parts of a source, to be changed: those that its kind has, and those where something is written. */
final class ReferenceForm extends VBox {
    private static final double WIDE_ENOUGH = 60;

    private final Desk desk;
    private final SourcesController sources;
    private final ConstantBox<ReferenceKind> kind;
    private final Map<ReferencePart, LabelledLine> lines = new EnumMap<>(ReferencePart.class);
    private final FlowText fault = new FlowText("", "fault");
    private final VBox address = new VBox(2);
    private final HBox buttons;
    private List<ReferencePart> arranged = List.of();
    private @Nullable Reference shown;

    ReferenceForm(CaseController controller, UUID id) {
        super(6);
        this.desk = controller.desk();
        this.sources = controller.sources();
        getStyleClass().add("details");
        kind = new ConstantBox<>(
                desk, desk.say("references.kind"), ReferenceKind.class, chosen -> sources.setKind(id, chosen));
        for (ReferencePart part : ReferencePart.values()) {
            LabelledLine line = new LabelledLine(
                    controller,
                    part.name(desk, null),
                    (words, heard) -> sources.setPart(id, part.property(), words, heard));
            String prompt = part.prompt(desk);
            if (prompt != null) {
                line.prompting(prompt);
            }
            lines.put(part, line);
        }
        LabelledLine addressLine = line(ReferencePart.ADDRESS);
        address.getChildren().add(addressLine);
        addressLine.field().textProperty().subscribe(this::check);
        addressLine.field().focusedProperty().subscribe(this::check);
        buttons = new HBox(6, copying(), removing(id));
        buttons.getStyleClass().add("reference-buttons");
    }

    private Button copying() {
        Button copy = new Button(desk.say("references.copy"), Icons.of("fth-copy"));
        copy.getStyleClass().add("reference-copy");
        copy.setMinWidth(0);
        copy.setOnAction(_ -> {
            if (shown != null) {
                sources.copy(shown);
                copy.setText(desk.say("references.copied"));
            }
        });
        copy.focusedProperty().subscribe(focused -> {
            if (!focused) {
                copy.setText(desk.say("references.copy"));
            }
        });
        return copy;
    }

    private Button removing(UUID id) {
        Button remove = new Button(desk.say("references.remove"), Icons.of("fth-trash-2"));
        remove.getStyleClass().add("reference-remove");
        remove.setMinWidth(0);
        remove.setTooltip(Tips.of(desk.say("references.remove.tip")));
        remove.setOnAction(_ -> sources.remove(id));
        return remove;
    }

    private LabelledLine line(ReferencePart part) {
        return Objects.requireNonNull(lines.get(part));
    }

    void show(Reference reference) {
        shown = reference;
        kind.show(reference.kind());
        lines.forEach((part, line) -> {
            line.name(part.name(desk, reference.kind()));
            line.show(part.words(reference));
        });
        arrange(Stream.of(ReferencePart.values())
                .filter(part -> part.isIn(reference) || Focus.isIn(line(part)))
                .toList());
        check();
    }

    /** Short parts stand two by two. */
    private void arrange(List<ReferencePart> wanted) {
        if (wanted.equals(arranged)) {
            return;
        }
        arranged = wanted;
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        List<Node> rows = new ArrayList<>(List.of(kind));
        HBox half = null;
        for (ReferencePart part : wanted) {
            if (!part.isShort()) {
                rows.add(part == ReferencePart.ADDRESS ? address : line(part));
                half = null;
            } else if (half == null) {
                half = new HBox(8, grown(line(part)));
                rows.add(half);
            } else {
                half.getChildren().add(grown(line(part)));
                half = null;
            }
        }
        rows.add(buttons);
        getChildren().setAll(rows);
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
    }

    private static LabelledLine grown(LabelledLine line) {
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setPrefWidth(WIDE_ENOUGH);
        return line;
    }

    /** Says what is wrong with the form of an address: while it is being typed, nothing. */
    private void check() {
        LabelledLine line = line(ReferencePart.ADDRESS);
        String why = line.field().isFocused() && !isStored(line)
                ? ""
                : WebAddress.fault(line.field().getText())
                        .map(found -> desk.messages()
                                .say("references.fault." + found.name().toLowerCase(Locale.ROOT)))
                        .orElse("");
        fault.setText(why);
        Children.become(address.getChildren(), why.isEmpty() ? List.of(line) : List.of(line, fault));
    }

    private boolean isStored(LabelledLine line) {
        return shown != null
                && Objects.requireNonNullElse(shown.address(), "")
                        .equals(line.field().getText().strip());
    }

    void focus() {
        line(ReferencePart.TITLE).field().requestFocus();
    }
}
