package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Ids;
import agraw.model.Reference;
import agraw.workbench.Casework.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The sources that the case cites, by number; each folds out to be changed. */
final class ReferencesPane extends BorderPane {
    private final CaseController controller;
    private final Desk desk;
    private final SideList list = new SideList();
    private final Map<UUID, ReferenceRow> rows = new LinkedHashMap<>();
    private final TextField title = new TextField();
    private Optional<UUID> awaited = Optional.empty();

    ReferencesPane(CaseController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        setCenter(list);
        setBottom(adding());
    }

    private Node adding() {
        title.setPromptText(desk.say("casestudy.references.prompt"));
        title.setAccessibleText(desk.say("casestudy.references.prompt"));
        title.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                add();
                press.consume();
            }
        });
        Button add = new Button(desk.say("casestudy.references.add"), Icons.of("fth-plus"));
        add.setOnAction(_ -> add());
        add.setMinWidth(USE_PREF_SIZE);
        add.disableProperty().bind(title.textProperty().map(String::isBlank));
        HBox line = new HBox(6, title, add);
        HBox.setHgrow(title, Priority.ALWAYS);
        line.getStyleClass().add("side-add");
        return line;
    }

    private void add() {
        if (!title.getText().isBlank()) {
            UUID id = Ids.next();
            awaited = Optional.of(id);
            controller.addReference(id, title.getText());
            title.clear();
        }
    }

    void show(Sheet sheet) {
        List<Reference> references = sheet.material().references();
        rows.keySet().retainAll(references.stream().map(Reference::id).toList());
        List<Node> wanted = new ArrayList<>();
        for (Reference reference : references) {
            ReferenceRow row = rows.computeIfAbsent(reference.id(), id -> new ReferenceRow(controller, id));
            row.show(reference);
            wanted.add(row);
        }
        if (wanted.isEmpty()) {
            wanted.add(new FlowText(desk.say("casestudy.references.none"), "muted", "side-empty"));
        }
        list.show(wanted);
        awaited.filter(rows::containsKey).ifPresent(made -> {
            awaited = Optional.empty();
            reveal(made);
            Optional.ofNullable(rows.get(made)).ifPresent(ReferenceRow::open);
        });
    }

    /** Brings a reference into view and marks it. */
    void reveal(UUID reference) {
        rows.forEach((id, row) -> row.mark(id.equals(reference)));
        Optional.ofNullable(rows.get(reference)).ifPresent(list::reveal);
    }
}
