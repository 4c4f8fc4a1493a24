package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Memory;
import agraw.desktop.library.Filter.Line;
import agraw.workbench.Shelf;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The library on screen: what narrows it down, the table, and what can be done with the cases that are chosen. */
final class LibraryView extends VBox {
    private final Desk desk;
    private final LibraryModel model;
    private final LibraryScreen screen;
    private final LibraryTable table;
    private final NewCaseForm form;
    private final TextField words;
    private final FilesReport report;
    private final AnswersImport answers;

    LibraryView(Desk desk, LibraryModel model, Memory memory, LibraryScreen screen) {
        this.desk = desk;
        this.model = model;
        this.screen = screen;
        getStyleClass().add("library");
        getStylesheets()
                .add(Objects.requireNonNull(LibraryView.class.getResource("library.css"))
                        .toExternalForm());
        this.table = new LibraryTable(desk, model, memory, screen);
        this.form = new NewCaseForm(desk, model, screen, table::requestFocus);
        this.words = words();
        this.report = new FilesReport(desk);
        this.answers = new AnswersImport(desk, report::tell, table::requestFocus);
        table.setPlaceholder(new EmptyLibrary(desk, model, form::open, screen, this::clear));
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox actions = actionLine();
        answers.standInFor(actions, table);
        getChildren().addAll(filterLine(), form, report, answers.node(), actions, table);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
                form.open();
                event.consume();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
                duplicate();
                event.consume();
            }
        });
    }

    private TextField words() {
        CustomTextField field = new CustomTextField();
        field.setId("library-filter");
        field.setLeft(new FontIcon(Feather.FILTER));
        field.setPromptText(desk.say("library.filter.prompt"));
        field.setAccessibleText(desk.say("library.filter.prompt"));
        field.setPrefWidth(280);
        field.setMinWidth(160);
        field.textProperty()
                .subscribe(typed -> model.filter.set(model.filter.get().withWords(typed)));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        return field;
    }

    private HBox filterLine() {
        Button clear = new Button(desk.say("library.filter.clear"), new FontIcon(Feather.X));
        clear.setId("library-clear");
        clear.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT);
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(_ -> clear());
        clear.visibleProperty().bind(model.filter.map(filter -> !filter.isEmpty()));
        clear.managedProperty().bind(clear.visibleProperty());
        Button create = new Button(desk.say("library.new"), new FontIcon(Feather.PLUS));
        create.setId("library-new");
        create.getStyleClass().add(Styles.ACCENT);
        create.setMinWidth(USE_PREF_SIZE);
        create.setTooltip(
                new Tooltip(desk.say("shell.withKey", desk.say("library.new"), desk.say("library.new.keys"))));
        create.setOnAction(_ -> form.open());
        Button bring = new Button(desk.say("library.import"), new FontIcon(Feather.DOWNLOAD));
        bring.setId("library-import");
        bring.setMinWidth(USE_PREF_SIZE);
        bring.setTooltip(new Tooltip(desk.say("library.import.tip")));
        bring.setOnAction(_ -> screen.importFiles());
        FlowPane facets = new FlowPane(
                8,
                6,
                new FacetMenu(Facet.COUNTRY, desk, model),
                new FacetMenu(Facet.TYPE, desk, model),
                new FacetMenu(Facet.PRINCIPLE, desk, model),
                clear);
        HBox.setHgrow(facets, Priority.ALWAYS);
        HBox line = new HBox(words, facets, bring, answers.button(), create);
        line.getStyleClass().add("line");
        return line;
    }

    private HBox actionLine() {
        Label count = new Label();
        count.setId("library-count");
        count.getStyleClass().add(Styles.TEXT_MUTED);
        Runnable counting = () -> count.setText(model.known.get() ? countWords() : "");
        table.getItems().addListener((ListChangeListener<Line>) _ -> counting.run());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Line>) _ -> counting.run());
        model.known.subscribe(counting);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button open = action("open", Feather.CORNER_DOWN_RIGHT, 1, 1, () -> screen.openCase(ids().getFirst()));
        Button compare =
                action("compare", Feather.COLUMNS, 2, LibraryScreen.MOST_COMPARED, () -> screen.compare(ids()));
        Button duplicate = action("duplicate", Feather.COPY, 1, 1, this::duplicate);
        Button export = action("export", Feather.UPLOAD, 1, Integer.MAX_VALUE, () -> screen.exportCases(ids()));
        Button delete = action("delete", Feather.TRASH_2, 1, Integer.MAX_VALUE, () -> screen.delete(ids()));
        HBox line = new HBox(count, sorting(), gap, open, compare, duplicate, export, delete);
        line.getStyleClass().addAll("line", "actions");
        return line;
    }

    /** What the heads of the columns do, for the keyboard: they cannot take the focus. */
    private MenuButton sorting() {
        MenuButton sorting = new MenuButton(desk.say("library.sort"));
        sorting.setId("library-sort");
        sorting.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        sorting.setMinWidth(USE_PREF_SIZE);
        for (TableColumn<Line, ?> column : table.getColumns()) {
            MenuItem item = new MenuItem(column.getText());
            item.setOnAction(_ -> table.sortBy(column));
            sorting.getItems().add(item);
        }
        return sorting;
    }

    private String countWords() {
        int shown = table.getItems().size();
        int chosen = table.getSelectionModel().getSelectedItems().size();
        String count = shown == model.lines.size()
                ? desk.say("library.count", shown)
                : desk.say("library.count.some", shown, model.lines.size());
        return chosen > 1 ? desk.say("library.count.chosen", count, chosen) : count;
    }

    /** A button for what can be done with so many chosen cases. */
    private Button action(String key, Feather icon, int least, int most, Runnable action) {
        Button button = new Button(desk.messages().say("library." + key), new FontIcon(icon));
        button.setId("library-" + key);
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(desk.messages().say("library." + key + ".tip")));
        button.setOnAction(_ -> action.run());
        Runnable enabling = () -> {
            int chosen = table.getSelectionModel().getSelectedItems().size();
            button.setDisable(chosen < least || chosen > most);
        };
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Line>) _ -> enabling.run());
        enabling.run();
        return button;
    }

    private List<UUID> ids() {
        return model.ids(chosen());
    }

    private void duplicate() {
        chosen().stream().findFirst().map(Line::row).ifPresent((Shelf.Row row) -> screen.duplicate(row));
    }

    FilesReport report() {
        return report;
    }

    private void clear() {
        words.clear();
        model.filter.set(Filter.NONE);
        table.requestFocus();
    }

    List<Line> chosen() {
        return table.chosen();
    }

    void choose(List<UUID> cases) {
        table.choose(cases);
    }

    void focusTable() {
        table.requestFocus();
    }
}
