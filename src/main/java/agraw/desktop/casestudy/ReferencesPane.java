package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Ids;
import agraw.model.Reference;
import agraw.workbench.Casework.Sheet;
import agraw.workbench.Twins;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sources that the case cites, by number; each folds out to be changed. What a file would bring stands in their place. */
final class ReferencesPane extends BorderPane {
    /** How many rows are made at once: more would keep the window waiting. */
    private static final int ROOM = 200;

    private final CaseController controller;
    private final Desk desk;
    private final SideList list = new SideList();
    private final Map<UUID, ReferenceRow> rows = new LinkedHashMap<>();
    private final TextField title = new TextField();
    private final Hyperlink duplicates = new Hyperlink();
    private final ReferencesBar bar;
    private final Node adding;
    private final FlowText none;
    private List<Reference> seen = List.of();
    private Optional<UUID> caseStudy = Optional.empty();
    private Optional<UUID> awaited = Optional.empty();
    private int turn;
    private int most = ROOM;

    ReferencesPane(CaseController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        none = new FlowText(desk.say("casestudy.references.none"), "muted", "side-empty");
        bar = new ReferencesBar(controller, this::replace);
        duplicates.setGraphic(Icons.of("fth-alert-triangle"));
        duplicates.getStyleClass().add("duplicates");
        duplicates.setTooltip(Tips.of(desk.say("references.duplicates.next")));
        duplicates.setOnAction(_ -> nextDuplicate());
        duplicates.managedProperty().bind(duplicates.visibleProperty());
        duplicates.setVisible(false);
        adding = adding();
        setTop(new VBox(4, bar, duplicates));
        replace(Optional.empty());
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

    /** Shows something else in the place of the list, or the list again. */
    private void replace(Optional<Node> other) {
        setCenter(other.orElse(list));
        setBottom(other.isPresent() ? null : adding);
        getTop().setVisible(other.isEmpty());
        getTop().setManaged(other.isEmpty());
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
        Optional<UUID> now = Optional.of(sheet.material().caseStudy().id());
        if (!now.equals(caseStudy)) {
            caseStudy = now;
            most = ROOM;
            bar.reset();
        }
        List<Reference> references = sheet.material().references();
        if (!references.equals(seen) || list.isBlank()) {
            seen = references;
            fill(references);
        }
        awaited.filter(id -> at(id) >= 0).ifPresent(made -> {
            awaited = Optional.empty();
            reveal(made);
            Optional.ofNullable(rows.get(made)).ifPresent(ReferenceRow::open);
        });
    }

    private void fill(List<Reference> references) {
        List<Reference> first = references.subList(0, Math.min(most, references.size()));
        rows.keySet().retainAll(first.stream().map(Reference::id).toList());
        List<Twins.Pair> pairs = Twins.among(references);
        Map<UUID, Twins.Pair> twins = new LinkedHashMap<>();
        pairs.forEach(pair -> twins.put(pair.second().id(), pair));
        List<Node> wanted = new ArrayList<>();
        for (Reference reference : first) {
            ReferenceRow row = rows.computeIfAbsent(reference.id(), id -> new ReferenceRow(controller, id));
            row.show(reference, Optional.ofNullable(twins.get(reference.id())));
            wanted.add(row);
        }
        if (wanted.isEmpty()) {
            wanted.add(none);
        }
        if (first.size() < references.size()) {
            wanted.add(more(references.size() - first.size()));
        }
        list.show(wanted);
        duplicates.setVisible(!pairs.isEmpty());
        duplicates.setText(desk.say("references.duplicates", pairs.size()));
    }

    private Node more(int left) {
        Hyperlink more = new Hyperlink(desk.say("references.more", left));
        more.getStyleClass().add("references-more");
        more.setOnAction(_ -> {
            most += ROOM;
            fill(seen);
        });
        return more;
    }

    /** The place of a reference in the list; -1 where it is not there. */
    private int at(UUID reference) {
        return seen.stream().map(Reference::id).toList().indexOf(reference);
    }

    /** Leads from one duplicate to the next. */
    private void nextDuplicate() {
        List<UUID> twins =
                Twins.among(seen).stream().map(pair -> pair.second().id()).toList();
        if (!twins.isEmpty()) {
            reveal(twins.get(turn++ % twins.size()));
        }
    }

    /** Brings a reference into view and marks it. */
    void reveal(UUID reference) {
        bar.reset();
        if (at(reference) >= most) {
            most = at(reference) + ROOM;
            fill(seen);
        }
        rows.forEach((id, row) -> row.mark(id.equals(reference)));
        Optional.ofNullable(rows.get(reference)).ifPresent(list::reveal);
    }
}
