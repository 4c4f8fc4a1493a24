package agraw.desktop.compare;

import agraw.desktop.kit.NameForm;
import agraw.model.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Which kept comparison is shown, and what can be done with them. */
final class KeptMenu extends MenuButton {
    private static final double WIDEST = 190;

    private final CompareController controller;
    private final CompareModel model;
    private final Phrases phrases;
    private final NameForm form;

    KeptMenu(CompareController controller, NameForm form) {
        super("", Icons.of(Feather.BOOKMARK));
        this.controller = controller;
        this.model = controller.model();
        this.phrases = controller.phrases();
        this.form = form;
        setId("kept-menu");
        setMnemonicParsing(false);
        setMaxWidth(WIDEST);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(Tips.of(phrases.say("compare.kept.tip")));
        setOnShowing(_ -> fill());
        model.current.subscribe(this::name);
        model.kept.subscribe(this::name);
        name();
        fill(); // a menu without items would not open
    }

    private void name() {
        setText(model.comparison().map(Comparison::name).orElse(phrases.say("compare.kept")));
    }

    /** Asks for a name, and keeps what is compared under it. */
    void keep() {
        String keys = model.sheet.get() == null
                ? ""
                : model.sheet.get().comparison().cases().stream()
                        .map(study -> study.key())
                        .collect(Collectors.joining(" · "));
        form.open(phrases.say("compare.kept.name"), keys, controller::keep);
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        RadioMenuItem none = new RadioMenuItem(phrases.say("compare.kept.none"));
        none.setSelected(model.comparison().isEmpty());
        none.setDisable(model.comparison().isPresent());
        items.add(none);
        for (Comparison one : model.kept) {
            RadioMenuItem item = new RadioMenuItem(one.name());
            item.setMnemonicParsing(false);
            item.setSelected(one.id().equals(model.current.get().orElse(null)));
            item.setOnAction(_ -> controller.show(one));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        MenuItem keep = new MenuItem(phrases.say("compare.kept.keep"));
        keep.setDisable(model.sheet.get() == null);
        keep.setOnAction(_ -> keep());
        MenuItem fresh = new MenuItem(phrases.say("compare.kept.new"));
        fresh.setOnAction(_ -> controller.begin());
        items.addAll(List.of(keep, fresh));
        model.comparison().ifPresent(one -> {
            items.add(item(
                    "compare.kept.rename",
                    one,
                    () -> form.open(
                            phrases.say("compare.kept.name"),
                            one.name(),
                            (name, answer) -> controller.rename(one, name, answer))));
            items.add(item("compare.kept.up", one, () -> controller.rank(one, -1)));
            items.add(item("compare.kept.down", one, () -> controller.rank(one, 1)));
            items.add(item("compare.kept.delete", one, () -> controller.delete(one)));
        });
        getItems().setAll(items);
    }

    private MenuItem item(String key, Comparison one, Runnable action) {
        MenuItem item = new MenuItem(phrases.say(key, one.name()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
