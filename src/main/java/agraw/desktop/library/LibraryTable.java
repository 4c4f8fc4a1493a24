package agraw.desktop.library;

import agraw.compare.filter.CaseRow;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Memory;
import agraw.workbench.Cases;
import agraw.workbench.Look;
import agraw.workbench.Preferences;
import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The table itself. The title takes the room that the other columns leave; widths are remembered, columns and order kept in the look. */
final class LibraryTable extends TableView<Line> {
    private static final String NAME = "library";
    private static final String TITLE = "title";
    private static final double LEAST_TITLE = 180;
    /** Room for the scroll bar and the border. */
    private static final double BORDER = 18;

    private final Desk desk;
    private final LibraryModel model;
    private final Memory memory;
    private final Columns columns;
    private boolean building;

    LibraryTable(Desk desk, LibraryModel model, Memory memory, LibraryScreen screen) {
        this.desk = desk;
        this.model = model;
        this.memory = memory;
        this.columns = new Columns(desk, model);
        setId("library-table");
        getStyleClass().addAll(Tweaks.EDGE_TO_EDGE, Styles.STRIPED);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setFixedCellSize(36);
        setAccessibleText(desk.say("screen.library"));
        setItems(model.lines);
        setSortPolicy(_ -> sorted());
        setRowFactory(_ -> new CaseLine(desk, model, screen));
        model.found.subscribe(() -> model.cases().ifPresent(this::build));
        model.look.subscribe(() -> model.cases().ifPresent(this::build));
        widthProperty().subscribe(this::fit);
        getColumns().addListener((ListChangeListener<TableColumn<Line, ?>>) _ -> moved());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event.getCode(), screen)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyCode key, LibraryScreen screen) {
        @Nullable Line line = getSelectionModel().getSelectedItem();
        List<Line> chosen = chosen();
        boolean heading = line instanceof Line.Heading && chosen.isEmpty();
        boolean folds = key == KeyCode.ENTER || key == KeyCode.SPACE || key == KeyCode.LEFT || key == KeyCode.RIGHT;
        if (heading && folds && line instanceof Line.Heading group) {
            int at = getSelectionModel().getSelectedIndex();
            model.fold(group.key(), desk.say("views.group.none"));
            getSelectionModel().clearAndSelect(at);
            return true;
        } else if (key == KeyCode.ENTER && chosen.size() == 1) {
            chosen.getFirst().caseStudy().ifPresent(study -> screen.openCase(study.id()));
            return true;
        } else if (key == KeyCode.DELETE) {
            screen.delete(model.ids(chosen));
            return true;
        }
        return false;
    }

    /** Makes the columns that the look asks for, if they are other than those there. */
    private void build(Cases cases) {
        List<String> wanted = model.look.get().columns().stream()
                .filter(key -> cases.topics().find(key).isPresent())
                .toList();
        building = true;
        try {
            Map<String, TableColumn<Line, ?>> there = new HashMap<>();
            getColumns().forEach(column -> there.put(column.getId(), column));
            if (!wanted.equals(keys())) {
                List<TableColumn<Line, ?>> next = new ArrayList<>();
                wanted.forEach(key ->
                        next.add(there.containsKey(key) ? Objects.requireNonNull(there.get(key)) : made(cases, key)));
                getColumns().setAll(next);
            }
            showSorting();
        } finally {
            building = false;
        }
        fit();
    }

    private TableColumn<Line, CaseRow> made(Cases cases, String key) {
        TableColumn<Line, CaseRow> column = columns.of(cases.topics().find(key).orElseThrow(), cases);
        widths().filter(known -> known.key().equals(key))
                .findFirst()
                .ifPresent(known -> column.setPrefWidth(known.width()));
        column.widthProperty().addListener(_ -> {
            fit();
            remember(column);
        });
        return column;
    }

    private java.util.stream.Stream<Preferences.Column> widths() {
        return memory.now().columns().getOrDefault(NAME, List.of()).stream();
    }

    private List<String> keys() {
        return getColumns().stream().map(TableColumn::getId).toList();
    }

    /** Remembers the width of a column once a person has drawn it. */
    private void remember(TableColumn<Line, ?> column) {
        if (building || column.getId().equals(TITLE) || Math.abs(column.getWidth() - column.getPrefWidth()) <= 1) {
            return;
        }
        List<Preferences.Column> next = new ArrayList<>(
                widths().filter(known -> !known.key().equals(column.getId())).toList());
        next.add(new Preferences.Column(column.getId(), column.getWidth()));
        memory.change(now -> now.withColumns(NAME, next));
    }

    /** Columns that a person has drawn elsewhere are the look's new order. */
    private void moved() {
        if (!building && !keys().equals(model.look.get().columns())) {
            model.look.set(model.look.get().withColumns(keys()));
        }
    }

    private void fit() {
        Optional<TableColumn<Line, ?>> title = getColumns().stream()
                .filter(column -> column.getId().equals(TITLE))
                .findFirst();
        double others = getColumns().stream()
                .filter(column -> !column.getId().equals(TITLE))
                .mapToDouble(TableColumn::getWidth)
                .sum();
        title.ifPresent(column -> column.setPrefWidth(Math.max(LEAST_TITLE, getWidth() - others - BORDER)));
    }

    /** What the heads of the columns were clicked to; with Shift several. The order is found anew, the lines are not moved here. */
    private boolean sorted() {
        if (!building) {
            List<Look.Sort> sorting = getSortOrder().stream()
                    .map(column ->
                            new Look.Sort(column.getId(), column.getSortType() == TableColumn.SortType.DESCENDING))
                    .toList();
            model.look.set(model.look.get().withSorting(sorting));
        }
        return true;
    }

    private void showSorting() {
        List<TableColumn<Line, ?>> order = new ArrayList<>();
        for (Look.Sort sort : model.look.get().sorting()) {
            getColumns().stream()
                    .filter(column -> column.getId().equals(sort.topic()))
                    .findFirst()
                    .ifPresent(column -> {
                        column.setSortType(
                                sort.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                        order.add(column);
                    });
        }
        if (!getSortOrder().equals(order)) {
            getSortOrder().setAll(order);
        }
    }

    Columns heads() {
        return columns;
    }

    /** The cases that are chosen, without headings. */
    List<Line> chosen() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Line.OfCase.class::isInstance)
                .toList();
    }

    /** Chooses the lines of these cases, or the first one where none of them is there. */
    void choose(List<UUID> cases) {
        getSelectionModel().clearSelection();
        for (int at = 0; at < getItems().size(); at++) {
            Optional<UUID> id = getItems().get(at).caseStudy().map(agraw.model.CaseStudy::id);
            if (id.filter(cases::contains).isPresent()) {
                getSelectionModel().select(at);
            }
        }
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            int first = 0;
            while (first < getItems().size() - 1 && getItems().get(first) instanceof Line.Heading) {
                first++;
            }
            getSelectionModel().select(first);
        }
        int at = getSelectionModel().getSelectedIndex();
        if (at > 15) {
            scrollTo(Math.max(0, at - 2));
        }
    }
}
