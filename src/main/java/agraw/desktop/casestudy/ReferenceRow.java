package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Reference;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One source: how it is cited, and, folded out, its parts to be changed. */
final class ReferenceRow extends VBox {
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    private final CaseController controller;
    private final UUID id;
    private final Label number = new Label();
    private final FlowText title = new FlowText("", "row-title");
    private final FlowText origin = new FlowText("", "muted", "meta");
    private final RowButton head;
    private @Nullable Form form;
    private @Nullable Reference shown;

    ReferenceRow(CaseController controller, UUID id) {
        this.controller = controller;
        this.id = id;
        getStyleClass().add("reference");
        number.getStyleClass().add("reference-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(1, title, origin);
        HBox.setHgrow(words, Priority.ALWAYS);
        head = new RowButton("", this::toggle, new HBox(6, number, words));
        getChildren().add(head);
    }

    void show(Reference reference) {
        if (reference.equals(shown)) {
            return;
        }
        shown = reference;
        number.setText(Chips.number(reference));
        title.setText(reference.title());
        origin.setText(Stream.of(reference.author(), reference.publisher(), reference.published())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        origin.setManaged(!origin.getText().isEmpty());
        head.setAccessibleText(Chips.number(reference) + " " + Chips.whole(reference));
        if (form != null) {
            form.show(reference);
        }
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
            getChildren().remove(form);
            form = null;
        } else if (shown != null) {
            Form made = new Form(controller, id);
            made.show(shown);
            form = made;
            getChildren().add(made);
            made.focus();
        }
    }

    /** The parts of a source, to be changed. */
    private static final class Form extends VBox {
        private final CaseController controller;
        private final UUID id;
        private final LabelledLine title;
        private final LabelledLine author;
        private final LabelledLine publisher;
        private final LabelledLine published;
        private final LabelledLine address;
        private final LabelledLine language;
        private final LabelledLine note;

        Form(CaseController controller, UUID id) {
            super(6);
            this.controller = controller;
            this.id = id;
            Desk desk = controller.desk();
            getStyleClass().add("details");
            title = line(desk.say("casestudy.reference.title"), "title");
            author = line(desk.say("casestudy.reference.author"), "author");
            publisher = line(desk.say("casestudy.reference.publisher"), "publisher");
            published = line(desk.say("casestudy.reference.published"), "published");
            address = line(desk.say("casestudy.reference.address"), "address");
            language = line(desk.say("casestudy.reference.language"), "language");
            note = line(desk.say("casestudy.reference.note"), "note");
            HBox pair = new HBox(8, published, language);
            HBox.setHgrow(published, Priority.ALWAYS);
            HBox.setHgrow(language, Priority.ALWAYS);
            getChildren().addAll(title, author, publisher, pair, address, note);
        }

        private LabelledLine line(String name, String property) {
            return new LabelledLine(
                    controller, name, (words, heard) -> controller.setReference(id, property, words, heard));
        }

        void show(Reference reference) {
            title.show(reference.title());
            author.show(reference.author());
            publisher.show(reference.publisher());
            published.show(reference.published());
            address.show(reference.address());
            language.show(reference.language());
            note.show(reference.note());
        }

        void focus() {
            title.field().requestFocus();
        }
    }
}
