package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One facet as a button with a list of its values, which can be checked one after another. */
final class FacetMenu extends MenuButton {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Facet facet;
    private final Desk desk;
    private final LibraryModel model;
    private final String name;

    FacetMenu(Facet facet, Desk desk, LibraryModel model) {
        this.facet = facet;
        this.desk = desk;
        this.model = model;
        String key = facet.name().toLowerCase(Locale.ROOT);
        this.name = desk.messages().say("library.facet." + key);
        setId("library-facet-" + key);
        getStyleClass().add(Styles.SMALL);
        setMnemonicParsing(false);
        setOnShowing(_ -> fill());
        model.found.subscribe(this::name);
        name();
        fill(); // a menu without items would not open
    }

    private List<LibraryModel.Value> values() {
        return model.values(facet, desk.order(), desk.language());
    }

    private void fill() {
        getItems().setAll(values().stream().map(this::item).toList());
        if (getItems().isEmpty()) {
            CustomMenuItem none = new CustomMenuItem(new Label(desk.say("library.facet.none")));
            none.setDisable(true);
            getItems().add(none);
        }
    }

    private CustomMenuItem item(LibraryModel.Value value) {
        CheckBox box = new CheckBox(value.words());
        box.setMnemonicParsing(false);
        box.setSelected(value.chosen());
        box.setMouseTransparent(true); // the whole line is what is clicked
        box.setFocusTraversable(false);
        Label count = new Label(Long.toString(value.count()));
        count.getStyleClass().add("count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(box, gap, count);
        line.getStyleClass().add("facet-line");
        CustomMenuItem item = new CustomMenuItem(line, false);
        item.setOnAction(_ -> {
            box.setSelected(!box.isSelected());
            model.filter.set(model.with(facet, value.key(), box.isSelected()));
        });
        return item;
    }

    private void name() {
        List<String> chosen = values().stream()
                .filter(LibraryModel.Value::chosen)
                .map(LibraryModel.Value::words)
                .toList();
        setText(
                switch (chosen.size()) {
                    case 0 -> name;
                    case 1 -> desk.say("library.facet.one", name, shortened(chosen.getFirst()));
                    default -> desk.say("library.facet.many", name, chosen.size());
                });
        setTooltip(chosen.isEmpty() ? null : new Tooltip(chosen.stream().collect(Collectors.joining("\n"))));
        pseudoClassStateChanged(CHOSEN, !chosen.isEmpty());
    }

    private static String shortened(String words) {
        return words.length() > 16 ? words.substring(0, 15).strip() + "…" : words;
    }
}
