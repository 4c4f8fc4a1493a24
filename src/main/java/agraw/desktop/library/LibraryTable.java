package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Memory;
import agraw.desktop.library.Filter.Line;
import agraw.workbench.Preferences;
import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** The table itself. The title takes the room that the other columns leave; their widths and order are remembered. */
final class LibraryTable extends TableView<Line> {
    private static final String NAME = "library";
    private static final double LEAST_TITLE = 180;
    /** Room for the scroll bar and the border. */
    private static final double BORDER = 18;

    /** How much of a wide table the type takes, until a person draws it otherwise. */
    private static final double TYPE_SHARE = 0.17;

    private static final double LEAST_TYPE = 124;
    private static final double MOST_TYPE = 240;

    private final TableColumn<Line, ?> title;
    private final TableColumn<Line, ?> type;
    private final List<String> asBuilt;
    private boolean natural;

    LibraryTable(Desk desk, LibraryModel model, Memory memory, LibraryScreen screen) {
        setId("library-table");
        getStyleClass().addAll(Tweaks.EDGE_TO_EDGE, Styles.STRIPED);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setFixedCellSize(36);
        setAccessibleText(desk.say("screen.library"));
        getColumns().setAll(remembered(new Columns(desk, model).all(), memory.now()));
        SortedList<Line> sorted = new SortedList<>(model.wanted);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        this.title = column("title");
        this.type = column("type");
        this.asBuilt = getColumns().stream().map(TableColumn::getId).toList();
        this.natural = !memory.now().columns().containsKey(NAME);
        TableColumn<Line, ?> key = column("key");
        getSortOrder().setAll(List.of(key));
        fit();
        widthProperty().subscribe(this::fit);
        for (TableColumn<Line, ?> column : getColumns()) {
            column.widthProperty().addListener(_ -> {
                fit();
                remember(memory);
            });
        }
        getColumns().addListener((ListChangeListener<TableColumn<Line, ?>>) _ -> remember(memory));
        setRowFactory(_ -> row(screen));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            List<Line> chosen = chosen();
            if (event.getCode() == KeyCode.ENTER && chosen.size() == 1) {
                screen.openCase(chosen.getFirst().row().study().id());
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                screen.delete(model.ids(chosen));
                event.consume();
            }
        });
    }

    private static TableRow<Line> row(LibraryScreen screen) {
        TableRow<Line> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && row.getItem() != null) {
                screen.openCase(row.getItem().row().study().id());
            }
        });
        return row;
    }

    private TableColumn<Line, ?> column(String id) {
        return getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<TableColumn<Line, ?>> remembered(List<TableColumn<Line, ?>> columns, Preferences preferences) {
        List<Preferences.Column> known = preferences.columns().getOrDefault(NAME, List.of());
        List<TableColumn<Line, ?>> rest = new ArrayList<>(columns);
        List<TableColumn<Line, ?>> ordered = new ArrayList<>();
        for (Preferences.Column memory : known) {
            rest.stream()
                    .filter(column -> column.getId().equals(memory.key()))
                    .findFirst()
                    .ifPresent(column -> {
                        column.setPrefWidth(memory.width());
                        rest.remove(column);
                        ordered.add(column);
                    });
        }
        ordered.addAll(rest);
        return ordered;
    }

    /** Remembers the columns once a person has drawn one wider, or moved it. */
    private void remember(Memory memory) {
        List<String> order = getColumns().stream().map(TableColumn::getId).toList();
        boolean drawn = getColumns().stream()
                .anyMatch(column -> !column.equals(title) && Math.abs(column.getWidth() - column.getPrefWidth()) > 1);
        if (drawn || !order.equals(asBuilt)) {
            natural = false;
            List<Preferences.Column> columns = getColumns().stream()
                    .map(column -> new Preferences.Column(column.getId(), column.getWidth()))
                    .toList();
            memory.change(now -> now.withColumns(NAME, columns));
        }
    }

    private void fit() {
        if (natural) {
            type.setPrefWidth(Math.clamp(getWidth() * TYPE_SHARE, LEAST_TYPE, MOST_TYPE));
        }
        double others = getColumns().stream()
                .filter(column -> !column.equals(title))
                .mapToDouble(TableColumn::getWidth)
                .sum();
        title.setPrefWidth(Math.max(LEAST_TITLE, getWidth() - others - BORDER));
    }

    /** Sorts by a column, or the other way round where it is sorted by it: as a click on its head does. */
    void sortBy(TableColumn<Line, ?> column) {
        boolean again = getSortOrder().equals(List.of(column));
        column.setSortType(
                again && column.getSortType() == TableColumn.SortType.ASCENDING
                        ? TableColumn.SortType.DESCENDING
                        : TableColumn.SortType.ASCENDING);
        getSortOrder().setAll(List.of(column));
        sort();
    }

    List<Line> chosen() {
        return List.copyOf(getSelectionModel().getSelectedItems());
    }

    /** Chooses the lines of these cases, or the first line where none of them is there. */
    void choose(List<UUID> cases) {
        getSelectionModel().clearSelection();
        for (int at = 0; at < getItems().size(); at++) {
            if (cases.contains(getItems().get(at).row().study().id())) {
                getSelectionModel().select(at);
                scrollTo(Math.max(0, at - 2));
            }
        }
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }
}
