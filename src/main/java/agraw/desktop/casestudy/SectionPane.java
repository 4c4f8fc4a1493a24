package agraw.desktop.casestudy;

import agraw.model.Form;
import agraw.workbench.Casework.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;

/** A part of the form with its fields. They are made when they are first needed: a whole form has hundreds of controls. */
final class SectionPane extends Column {
    private final CaseController controller;
    private final Form.Part part;
    private List<FieldPane> fields = List.of();

    SectionPane(CaseController controller, Form.Part part) {
        super(14);
        this.controller = controller;
        this.part = part;
        getStyleClass().add("section");
        Label heading = new Label(Asked.name(controller.desk(), part.section()));
        heading.getStyleClass().add("section-heading");
        getChildren().add(heading);
    }

    UUID id() {
        return part.section().id();
    }

    boolean isBuilt() {
        return !fields.isEmpty() || part.entries().isEmpty();
    }

    void build(Sheet sheet) {
        if (!isBuilt()) {
            fields = part.entries().stream()
                    .map(entry -> new FieldPane(controller, entry, null))
                    .toList();
            show(sheet);
            getChildren().addAll(fields);
        }
    }

    void show(Sheet sheet) {
        fields.forEach(field -> field.show(sheet));
        boolean shown = Asked.isShown(sheet, part);
        setVisible(shown);
        setManaged(shown);
    }

    void focusFirst() {
        if (!fields.isEmpty()) {
            fields.getFirst().focusFirst();
        }
    }

    Optional<FieldPane> field(UUID id) {
        return fields.stream()
                .filter(field -> field.entry().field().id().equals(id))
                .findFirst();
    }
}
