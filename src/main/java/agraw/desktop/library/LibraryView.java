package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FacetMenu;
import agraw.desktop.kit.FilterBar;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.NameForm;
import agraw.desktop.kit.PaperLine;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The library on screen: what narrows it down, the table, and what can be done with the cases that are chosen. */
final class LibraryView extends VBox {
    private static final double WRAP = 560;

    private final Desk desk;
    private final LibraryModel model;
    private final LibraryScreen screen;
    private final LibraryFiles files;
    private final LibraryTable table;
    private final NewCaseForm form;
    private final FilterBar filter;
    private final AnswersImport answers;

    LibraryView(Desk desk, LibraryModel model, Memory memory, LibraryScreen screen, LibraryFiles files) {
        this.desk = desk;
        this.model = model;
        this.screen = screen;
        this.files = files;
        getStyleClass().add("library");
        getStylesheets()
                .add(Objects.requireNonNull(LibraryView.class.getResource("library.css"))
                        .toExternalForm());
        this.table = new LibraryTable(desk, model, memory, screen);
        this.form = new NewCaseForm(desk, model, screen, table::requestFocus);
        this.filter = new FilterBar(desk, model.filter, model.found, table::requestFocus);
        NameForm name = new NameForm(desk, table::requestFocus);
        ManyForm many = new ManyForm(desk, model, screen, table::requestFocus);
        table.setPlaceholder(new EmptyLibrary(desk, model, form::open, files, this::clear));
        PaperLine papers = new PaperLine(desk);
        ActionLine actions = new ActionLine(desk, model, table, screen, files, many, papers);
        this.answers = new AnswersImport(desk, files.report()::tell, table::requestFocus);
        answers.standInFor(actions, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .addAll(
                        filterLine(name),
                        filter.problem(),
                        facetLine(),
                        form,
                        name,
                        many,
                        files.report(),
                        papers,
                        answers.node(),
                        actions,
                        table,
                        filter.proposals());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
            form.open();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            chosen().stream().findFirst().flatMap(Line::caseStudy).ifPresent(screen::duplicate);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.L) {
            filter.focusField();
        } else {
            return false;
        }
        return true;
    }

    private HBox filterLine(NameForm name) {
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
        bring.setOnAction(_ -> files.importFiles());
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox line = new HBox(new ViewMenu(desk, model, screen, name), filter, bring, answers.button(), create);
        line.getStyleClass().addAll("line", "filter-line");
        return line;
    }

    private HBox facetLine() {
        Button clear = new Button(desk.say("library.filter.clear"), new FontIcon(Feather.X));
        clear.setId("library-clear");
        clear.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, Styles.SMALL);
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(_ -> clear());
        clear.visibleProperty().bind(model.filter.map(words -> !words.isEmpty()));
        clear.managedProperty().bind(clear.visibleProperty());
        FlowPane facets = new FlowPane(8, 6, facet(Facet.COUNTRY), facet(Facet.TYPE), facet(Facet.PRINCIPLE), clear);
        facets.setPrefWrapLength(WRAP); // else its height is that of two rows where one is enough
        HBox.setHgrow(facets, Priority.ALWAYS);
        LookMenus looks = new LookMenus(desk, model, table.heads());
        looks.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(facets, looks);
        line.getStyleClass().addAll("line", "facets");
        return line;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        filter.place();
    }

    private void clear() {
        model.filter.set("");
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

    private FacetMenu facet(Facet facet) {
        String key = facet.name().toLowerCase(Locale.ROOT);
        FacetMenu menu = new FacetMenu(
                desk,
                desk.messages().say("library.facet." + key),
                () -> model.values(facet, desk.order(), desk.language()),
                (value, chosen) -> model.filter.set(model.with(facet, value, chosen)));
        menu.setId("library-facet-" + key);
        model.found.subscribe(menu::refresh);
        return menu;
    }
}
