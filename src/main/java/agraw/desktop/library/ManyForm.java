package agraw.desktop.library;

import agraw.compare.filter.Topic;
import agraw.desktop.kit.Desk;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.workbench.Cases;
import agraw.workbench.ManyCases;
import agraw.workbench.Saying;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Changes the chosen cases together: what is set to what, and, before it is done, how many cases that changes. */
final class ManyForm extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Desk desk;
    private final LibraryModel model;
    private final LibraryScreen screen;
    private final Runnable closed;
    private final ComboBox<Named<What>> what = new ComboBox<>();
    private final ComboBox<Named<Boolean>> how = new ComboBox<>();
    private final HBox place = new HBox();
    private final Label preview = new Label();
    private final Button apply = new Button();
    private List<UUID> cases = List.of();
    private ManyValue value;

    /** What can be changed. */
    sealed interface What {
        record OfField(Form.Entry entry) implements What {}

        /** One more entry of a group. */
        record OfEntry(Form.Entry group) implements What {}

        /** A part of the only entry of a group. */
        record OfPart(Form.Entry group, Form.Entry part) implements What {}

        /** A group within a group: which of the outer entries is meant? */
        record Nested(Form.Entry part) implements What {}

        record Language() implements What {}

        record Template() implements What {}
    }

    ManyForm(Desk desk, LibraryModel model, LibraryScreen screen, Runnable closed) {
        this.desk = desk;
        this.model = model;
        this.screen = screen;
        this.closed = closed;
        this.value = ManyValue.ofWords(desk, this::ask);
        getStyleClass().addAll("new-case", "many-form");
        setSpacing(6);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        what.setId("many-what");
        what.setPrefWidth(230);
        what.setVisibleRowCount(14);
        what.setAccessibleText(desk.say("views.many.what"));
        how.setId("many-how");
        how.getItems()
                .setAll(List.of(
                        new Named<>(desk.say("views.many.set"), true), new Named<>(desk.say("views.many.add"), false)));
        how.setValue(how.getItems().getFirst());
        how.setAccessibleText(desk.say("views.many.how"));
        apply.setId("many-apply");
        apply.getStyleClass().add(Styles.ACCENT);
        apply.setText(desk.say("views.many.apply"));
        apply.setMinWidth(USE_PREF_SIZE);
        apply.setOnAction(_ -> apply());
        Button cancel = new Button(desk.say("library.new.cancel"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> close());
        preview.setId("many-preview");
        preview.getStyleClass().addAll("problem", Styles.TEXT_SMALL);
        preview.setMinWidth(0);
        preview.tooltipProperty().bind(preview.textProperty().map(Tooltip::new));
        HBox line = new HBox(8, how, what, place, apply, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(place, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(line, preview);
        changeEditor();
        what.valueProperty().subscribe(this::changeEditor);
        how.valueProperty().subscribe(this::ask);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    void open(List<UUID> chosen) {
        cases = List.copyOf(chosen);
        model.cases().ifPresent(this::fill);
        setVisible(true);
        ask();
        what.requestFocus();
    }

    private void fill(Cases now) {
        List<Named<What>> items = new ArrayList<>();
        for (Topic topic : now.topics().all()) {
            if (topic instanceof Topic.OfField field && takes(field)) {
                items.add(new Named<>(now.topics().name(field), what(field)));
            }
        }
        items.sort(java.util.Comparator.comparing(Named::name, desk.order()));
        items.addFirst(new Named<>(desk.say("library.new.language"), new What.Language()));
        if (now.templates().size() > 1) {
            items.add(1, new Named<>(desk.say("views.column.template"), new What.Template()));
        }
        @Nullable Named<What> before = what.getValue();
        what.getItems().setAll(items);
        what.setValue(before != null && items.contains(before) ? before : null);
        what.setPromptText(desk.say("views.many.what"));
    }

    /** What is worked out cannot be given, nor can a group whose entries have no words of their own. */
    private static boolean takes(Topic.OfField field) {
        boolean silent = field.type() == FieldType.GROUP
                && field.parents().isEmpty()
                && field.entries().getFirst().field().readOnly();
        return field.type() != FieldType.COMPUTED && !silent;
    }

    private static What what(Topic.OfField field) {
        Form.Entry entry = field.entries().getFirst();
        boolean group = field.type() == FieldType.GROUP;
        if (field.parents().isEmpty()) {
            return group ? new What.OfEntry(entry) : new What.OfField(entry);
        }
        return group ? new What.Nested(entry) : new What.OfPart(field.parents().getFirst(), entry);
    }

    private void changeEditor() {
        value = switch (what.getValue() == null ? null : what.getValue().value()) {
            case null -> ManyValue.ofWords(desk, this::ask);
            case What.OfField(Form.Entry entry) -> ManyValue.of(desk, entry, this::ask);
            case What.OfEntry(Form.Entry group) -> ManyValue.of(desk, group, this::ask);
            case What.OfPart(var _, Form.Entry part) -> ManyValue.of(desk, part, this::ask);
            case What.Nested _ -> ManyValue.ofWords(desk, this::ask);
            case What.Language _ -> ManyValue.ofLanguages(desk, this::ask);
            case What.Template _ ->
                ManyValue.ofTemplates(model.cases().map(Cases::templates).orElse(List.of()), desk, this::ask);
        };
        Node node = value.node();
        place.getChildren().setAll(node);
        HBox.setHgrow(node, javafx.scene.layout.Priority.ALWAYS);
        @Nullable What chosen = what.getValue() == null ? null : what.getValue().value();
        how.setDisable(!(chosen instanceof What.OfField || chosen instanceof What.OfPart));
        if (chosen instanceof What.OfEntry) {
            how.setValue(how.getItems().getLast()); // an entry comes to the others: none is lost
        }
        ask();
    }

    private Optional<ManyCases.Order> order() {
        String typed = value.words();
        if (what.getValue() == null || typed.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (what.getValue().value()) {
                    case What.OfField(Form.Entry entry) ->
                        how.getValue().value()
                                ? new ManyCases.Order.SetValue(entry, typed)
                                : new ManyCases.Order.AddFact(entry, typed);
                    case What.OfEntry(Form.Entry group) -> new ManyCases.Order.AddFact(group, typed);
                    case What.OfPart(Form.Entry group, Form.Entry part) ->
                        new ManyCases.Order.SetPart(
                                group, part, typed, how.getValue().value());
                    case What.Nested _ -> throw new IllegalStateException("Nothing can be typed");
                    case What.Language _ -> new ManyCases.Order.SetLanguage(typed);
                    case What.Template _ -> new ManyCases.Order.SetTemplate(UUID.fromString(typed), typed);
                });
    }

    /** Asks how many cases will change. */
    private void ask() {
        apply.setDisable(true);
        preview.pseudoClassStateChanged(WRONG, false);
        Optional<ManyCases.Order> order = order();
        if (what.getValue() != null && what.getValue().value() instanceof What.Nested) {
            preview.setText(desk.say("views.many.nested"));
        } else if (order.isEmpty()) {
            preview.setText(desk.say("views.many.choose", cases.size()));
        } else if (isVisible()) {
            screen.preview(cases, order.get(), this::show, this::refuse);
        }
    }

    private void show(ManyCases.Preview seen) {
        String counts = desk.say("views.many.preview", seen.changing(), seen.same(), seen.kept());
        boolean left = seen.without() > 0 || seen.ambiguous() > 0;
        preview.setText(left ? counts + " " + desk.say("views.many.left", seen.without(), seen.ambiguous()) : counts);
        apply.setDisable(seen.changing() == 0);
    }

    private void refuse(Throwable why) {
        preview.pseudoClassStateChanged(WRONG, true);
        preview.setText(Saying.problem(desk.messages(), why));
    }

    private void apply() {
        order().ifPresent(order -> screen.changeMany(cases, order, this::close, this::refuse));
    }

    private void close() {
        setVisible(false);
        closed.run();
    }
}
