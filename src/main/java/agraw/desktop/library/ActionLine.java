package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.PaperLine;
import agraw.desktop.kit.PaperMenu;
import agraw.workbench.Giving;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many cases are shown and chosen, and what can be done with those that are chosen. */
final class ActionLine extends HBox {
    private final Desk desk;
    private final LibraryModel model;
    private final LibraryTable table;

    ActionLine(
            Desk desk,
            LibraryModel model,
            LibraryTable table,
            LibraryScreen screen,
            LibraryFiles files,
            ManyForm many,
            PaperLine papers) {
        this.desk = desk;
        this.model = model;
        this.table = table;
        getStyleClass().addAll("line", "actions");
        Label count = new Label();
        count.setId("library-count");
        count.getStyleClass().add(Styles.TEXT_MUTED);
        count.setMinWidth(0);
        Runnable counting =
                () -> count.setText(model.found().map(this::countWords).orElse(""));
        model.found.subscribe(counting);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Line>) _ -> counting.run());
        count.tooltipProperty().bind(count.textProperty().map(Tooltip::new));
        PaperMenu print = new PaperMenu(
                desk,
                papers,
                () -> table.chosen().stream()
                        .flatMap(line -> line.caseStudy().stream())
                        .toList());
        print.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        print.listenIn(table);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        count,
                        gap,
                        action("open", Feather.CORNER_DOWN_RIGHT, 1, 1, () -> screen.openCase(ids().getFirst())),
                        action("compare", Feather.COLUMNS, 2, LibraryScreen.MOST_COMPARED, () -> screen.compare(ids())),
                        action(
                                "duplicate",
                                Feather.COPY,
                                1,
                                1,
                                () -> table.chosen().stream()
                                        .findFirst()
                                        .flatMap(Line::caseStudy)
                                        .ifPresent(screen::duplicate)),
                        action("many", Feather.EDIT_3, 1, Integer.MAX_VALUE, () -> many.open(ids())),
                        action("delete", Feather.TRASH_2, 1, Integer.MAX_VALUE, () -> screen.delete(ids())),
                        print,
                        export(files));
    }

    private MenuButton export(LibraryFiles files) {
        MenuButton menu = new MenuButton(desk.say("library.export"), new FontIcon(Feather.UPLOAD));
        menu.setId("library-export");
        menu.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        menu.setMinWidth(USE_PREF_SIZE);
        MenuItem cases = new MenuItem(desk.say("views.export.cases"));
        cases.setId("library-export-cases");
        CheckMenuItem content = new CheckMenuItem(desk.say("files.export.content"));
        CheckMenuItem withoutPlace = new CheckMenuItem(desk.say("files.export.withoutPlace"));
        CheckMenuItem also = new CheckMenuItem(desk.say("files.export.alsoNotNoted"));
        cases.setOnAction(_ -> {
            Giving giving = new Giving(withoutPlace.isSelected(), also.isSelected());
            also.setSelected(false); // each time anew: what nobody agreed to never goes out by habit
            files.exportCases(ids(), content.isSelected(), giving);
        });
        MenuItem book = new MenuItem(desk.say("views.export.xlsx"));
        book.setOnAction(_ -> files.exportView(".xlsx"));
        MenuItem values = new MenuItem(desk.say("views.export.csv"));
        values.setOnAction(_ -> files.exportView(".csv"));
        MenuItem noted = new MenuItem("", new FontIcon(Feather.INFO));
        noted.setId("library-export-noted");
        noted.setDisable(true); // it says something, and does nothing
        menu.setOnShowing(_ -> {
            cases.setDisable(ids().isEmpty());
            also.setDisable(true);
            noted.setText(desk.say("files.export.counting"));
            files.notNoted(ids(), count -> {
                noted.setText(desk.say("files.export.notNoted", count));
                also.setDisable(count == 0);
            });
        });
        menu.getItems().setAll(book, values, new SeparatorMenuItem(), noted, also, content, withoutPlace, cases);
        return menu;
    }

    private String countWords(agraw.workbench.Finding.Found found) {
        int shown = found.count();
        int all = found.cases().rows().size();
        int chosen = table.chosen().size();
        String count = shown == all ? desk.say("library.count", shown) : desk.say("library.count.some", shown, all);
        return chosen > 1 ? desk.say("library.count.chosen", count, chosen) : count;
    }

    /** A button for what can be done with so many chosen cases. */
    private Button action(String key, Feather icon, int least, int most, Runnable action) {
        String name = key.equals("many") ? "views.many" : "library." + key;
        Button button = new Button(desk.messages().say(name), new FontIcon(icon));
        button.setId("library-" + key);
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(desk.messages().say(name + ".tip")));
        button.setOnAction(_ -> action.run());
        Runnable enabling = () -> {
            int chosen = table.chosen().size();
            button.setDisable(chosen < least || chosen > most);
        };
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Line>) _ -> enabling.run());
        enabling.run();
        return button;
    }

    private List<UUID> ids() {
        return model.ids(table.chosen());
    }
}
