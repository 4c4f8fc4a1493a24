package agraw.desktop.library;

import agraw.compare.filter.Topic;
import agraw.desktop.kit.Desk;
import agraw.workbench.Cases;
import agraw.workbench.Look;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How the table looks: which columns it has, by what it is grouped and sorted. All of it is for the keyboard too. */
final class LookMenus extends HBox {
    private final Desk desk;
    private final LibraryModel model;
    private final Columns heads;

    LookMenus(Desk desk, LibraryModel model, Columns heads) {
        this.desk = desk;
        this.model = model;
        this.heads = heads;
        getStyleClass().add("look-menus");
        getChildren()
                .addAll(
                        menu("columns", Feather.SIDEBAR, this::columns),
                        menu("group", Feather.LAYERS, this::groups),
                        menu("sort", Feather.BAR_CHART, this::sorting));
    }

    private MenuButton menu(String key, Feather icon, java.util.function.Function<Cases, List<MenuItem>> items) {
        MenuButton menu = new MenuButton(desk.messages().say("views." + key), new FontIcon(icon));
        menu.setId("library-" + key);
        menu.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        Runnable filling = () -> menu.getItems().setAll(model.cases().map(items).orElse(List.of()));
        menu.setOnShowing(_ -> filling.run());
        model.found.subscribe(() -> {
            if (menu.getItems().isEmpty()) {
                filling.run(); // a menu without items would not open
            }
        });
        return menu;
    }

    /** The fields by their sections, and what every case has. */
    private List<MenuItem> columns(Cases cases) {
        List<MenuItem> items = new ArrayList<>();
        Menu codes = new Menu(desk.say("views.columns.codes"));
        Menu fields = new Menu(desk.say("views.columns.fields"));
        Menu parts = new Menu(desk.say("views.columns.parts"));
        for (Topic topic : cases.topics().all()) {
            CheckMenuItem item = new CheckMenuItem(heads.heading(topic, cases));
            item.setMnemonicParsing(false);
            item.setSelected(model.look.get().columns().contains(topic.key()));
            item.setOnAction(_ -> choose(topic.key(), item.isSelected()));
            switch (topic) {
                case Topic.Own _ -> items.add(item);
                case Topic.OfField field ->
                    (field.parents().isEmpty() ? fields : parts).getItems().add(item);
                case Topic.OfCode code -> {
                    item.setText(LibraryModel.name(code.code(), desk.language()));
                    codes.getItems().add(item);
                }
            }
        }
        items.add(new SeparatorMenuItem());
        items.addAll(List.of(fields, parts, codes, new SeparatorMenuItem()));
        MenuItem usual = new MenuItem(desk.say("views.columns.usual"));
        usual.setOnAction(_ -> model.look.set(model.look.get().withColumns(Look.USUAL.columns())));
        items.add(usual);
        return items;
    }

    private void choose(String key, boolean wanted) {
        List<String> columns = new ArrayList<>(model.look.get().columns());
        columns.remove(key);
        if (wanted) {
            columns.add(key);
        }
        if (!columns.isEmpty()) {
            model.look.set(model.look.get().withColumns(columns));
        }
    }

    /** Not at all, or by one of the columns that are shown. */
    private List<MenuItem> groups(Cases cases) {
        List<MenuItem> items = new ArrayList<>();
        RadioMenuItem none = new RadioMenuItem(desk.say("views.group.no"));
        none.setSelected(model.look.get().grouping() == null);
        none.setOnAction(_ -> model.look.set(model.look.get().withGrouping(null)));
        items.add(none);
        for (Topic topic : shown(cases)) {
            RadioMenuItem item = new RadioMenuItem(heads.heading(topic, cases));
            item.setMnemonicParsing(false);
            item.setSelected(topic.key().equals(model.look.get().grouping()));
            item.setOnAction(_ -> model.look.set(model.look.get().withGrouping(topic.key())));
            items.add(item);
        }
        return items;
    }

    private List<Topic> shown(Cases cases) {
        return model.look.get().columns().stream()
                .flatMap(key -> cases.topics().find(key).stream())
                .toList();
    }

    /** What the heads of the columns do, for the keyboard: they cannot take the focus. */
    private List<MenuItem> sorting(Cases cases) {
        List<MenuItem> items = new ArrayList<>();
        Menu then = new Menu(desk.say("views.sort.then"));
        for (Topic topic : shown(cases)) {
            items.add(sort(topic, cases, List.of()));
            List<Look.Sort> before = model.look.get().sorting();
            if (!before.isEmpty() && !before.getFirst().topic().equals(topic.key())) {
                then.getItems().add(sort(topic, cases, before));
            }
        }
        items.add(new SeparatorMenuItem());
        then.setDisable(then.getItems().isEmpty());
        items.add(then);
        return items;
    }

    /** Sorts by a column behind others; the other way round where it is sorted by it already. */
    private MenuItem sort(Topic topic, Cases cases, List<Look.Sort> before) {
        MenuItem item = new MenuItem(heads.heading(topic, cases));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            boolean descending = model.look.get().sorting().contains(new Look.Sort(topic.key(), false));
            List<Look.Sort> sorting = new ArrayList<>(before);
            sorting.removeIf(sort -> sort.topic().equals(topic.key()));
            sorting.add(new Look.Sort(topic.key(), descending));
            model.look.set(model.look.get().withSorting(sorting));
        });
        return item;
    }
}
