package agraw.desktop.casestudy;

import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.workbench.Casework.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;

/** The parts of one item of a group: those that have an answer, and a way to answer each of the others. */
final class Parts extends Column {
    private static final int COLUMNS = 2;

    private final CaseController controller;
    private final Form.Entry group;
    private final UUID item;
    private final GridPane grid = new GridPane();
    private final FlowPane unanswered = new FlowPane(10, 2);
    private final Map<UUID, FieldPane> panes = new LinkedHashMap<>();
    private final Set<UUID> asked = new HashSet<>();

    Parts(CaseController controller, Form.Entry group, UUID item) {
        super(6);
        this.controller = controller;
        this.group = group;
        this.item = item;
        getStyleClass().add("parts");
        grid.setHgap(12);
        grid.setVgap(6);
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(half);
        }
        getChildren().setAll(grid, unanswered);
    }

    void show(Sheet sheet) {
        List<UUID> facts =
                sheet.material().partsOf(item).stream().map(Fact::field).toList();
        Set<UUID> answered = new HashSet<>(facts);
        Set<Form.Entry> beside = beside(facts);
        if (beside.stream().anyMatch(part -> answered.contains(part.field().id()))) {
            group.parts().stream()
                    .filter(part -> part.field().type() == FieldType.MONEY)
                    .forEach(amount -> answered.add(amount.field().id()));
        }
        List<Form.Entry> shown = group.parts().stream()
                .filter(part -> !beside.contains(part) && isShown(part, answered))
                .toList();
        for (Form.Entry part : shown) {
            panes.computeIfAbsent(part.field().id(), _ -> new FieldPane(controller, part, item))
                    .show(sheet);
        }
        panes.keySet().retainAll(shown.stream().map(part -> part.field().id()).toList());
        place();
        List<Form.Entry> others = group.parts().stream()
                .filter(part -> !shown.contains(part)
                        && !beside.contains(part)
                        && !part.field().retired())
                .toList();
        unanswered
                .getChildren()
                .setAll(others.stream().map(part -> link(sheet, part)).toList());
        unanswered.setManaged(!others.isEmpty());
        grid.setManaged(!panes.isEmpty());
    }

    /** Currency and year stand beside their amount, unless several sources say one of them. */
    private Set<Form.Entry> beside(List<UUID> facts) {
        List<Form.Entry> beside = MoneyParts.beside(group);
        boolean several = beside.stream()
                .anyMatch(
                        part -> facts.stream().filter(part.field().id()::equals).count() > 1);
        return several ? Set.of() : Set.copyOf(beside);
    }

    /** One that was asked for stays until the item is shown anew without it being in use. */
    private boolean isShown(Form.Entry part, Set<UUID> answered) {
        UUID id = part.field().id();
        FieldPane pane = panes.get(id);
        return answered.contains(id) || asked.contains(id) || (pane != null && Focus.isIn(pane));
    }

    /** Two beside each other; what needs room takes both columns. */
    private void place() {
        List<Node> wanted = new ArrayList<>();
        int cell = 0;
        for (Form.Entry part : group.parts()) {
            FieldPane pane = panes.get(part.field().id());
            if (pane != null) {
                boolean wide = isWide(part.field().type());
                if (wide && cell % COLUMNS != 0) {
                    cell++;
                }
                GridPane.setConstraints(pane, cell % COLUMNS, cell / COLUMNS, wide ? COLUMNS : 1, 1);
                cell += wide ? COLUMNS : 1;
                wanted.add(pane);
            }
        }
        Children.become(grid.getChildren(), wanted);
    }

    private Node link(Sheet sheet, Form.Entry part) {
        String name = part.field().labels().in(controller.desk().language());
        Hyperlink link = new Hyperlink(name, Icons.of("fth-plus"));
        link.getStyleClass().add("part-link");
        link.setTooltip(Tips.of(part.field().help().in(controller.desk().language())));
        link.setOnAction(_ -> {
            asked.add(part.field().id());
            show(sheet);
            FieldPane pane = panes.get(part.field().id());
            if (pane != null) {
                pane.focusFirst();
            }
        });
        return link;
    }

    private static boolean isWide(FieldType type) {
        return switch (type) {
            case LONG_TEXT, CHOICES, PLACE, MONEY, REFERENCE, PHOTO, FILE, NOTE, GROUP -> true;
            case TEXT, INTEGER, DECIMAL, DATE, TIME, YES_NO, CHOICE, PERSON, COMPUTED -> false;
        };
    }
}
