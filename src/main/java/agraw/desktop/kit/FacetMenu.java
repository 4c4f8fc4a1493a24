package agraw.desktop.kit;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
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
public final class FacetMenu extends MenuButton {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int LONGEST = 16;

    private final Desk desk;
    private final String name;
    private final Supplier<List<Value>> values;
    private final BiConsumer<String, Boolean> choose;

    /** A value by which is filtered, and how often it is there. */
    public record Value(String key, String words, long count, boolean chosen) {}

    /**
     * @param name of the facet
     * @param choose hears the key of a value, and whether it is chosen now
     */
    public FacetMenu(Desk desk, String name, Supplier<List<Value>> values, BiConsumer<String, Boolean> choose) {
        this.desk = desk;
        this.name = name;
        this.values = values;
        this.choose = choose;
        getStyleClass().add(Styles.SMALL);
        setMnemonicParsing(false);
        setOnShowing(_ -> fill());
        refresh();
        fill(); // a menu without items would not open
    }

    private void fill() {
        getItems().setAll(values.get().stream().map(this::item).toList());
        if (getItems().isEmpty()) {
            CustomMenuItem none = new CustomMenuItem(new Label(desk.say("kit.facet.none")));
            none.setDisable(true);
            getItems().add(none);
        }
    }

    private CustomMenuItem item(Value value) {
        CheckBox box = new CheckBox(value.words());
        box.setMnemonicParsing(false);
        box.setSelected(value.chosen());
        box.setMouseTransparent(true); // the whole line is what is clicked
        box.setFocusTraversable(false);
        Label count = new Label(Long.toString(value.count()));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(box, gap, count);
        line.getStyleClass().add("facet-line");
        CustomMenuItem item = new CustomMenuItem(line, false);
        item.setOnAction(_ -> {
            box.setSelected(!box.isSelected());
            choose.accept(value.key(), box.isSelected());
        });
        return item;
    }

    /** Says on the button what is chosen now. */
    public void refresh() {
        List<String> chosen =
                values.get().stream().filter(Value::chosen).map(Value::words).toList();
        setText(
                switch (chosen.size()) {
                    case 0 -> name;
                    case 1 -> desk.say("kit.facet.one", name, shortened(chosen.getFirst()));
                    default -> desk.say("kit.facet.many", name, chosen.size());
                });
        setTooltip(chosen.isEmpty() ? null : new Tooltip(chosen.stream().collect(Collectors.joining("\n"))));
        pseudoClassStateChanged(CHOSEN, !chosen.isEmpty());
    }

    private static String shortened(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST - 1).strip() + "…" : words;
    }
}
