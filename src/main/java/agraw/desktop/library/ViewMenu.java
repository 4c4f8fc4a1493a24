package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.NameForm;
import agraw.model.SavedView;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which view is shown, and what can be done with views. */
final class ViewMenu extends MenuButton {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDEST = 190;

    private final Desk desk;
    private final LibraryModel model;
    private final LibraryScreen screen;
    private final NameForm form;

    ViewMenu(Desk desk, LibraryModel model, LibraryScreen screen, NameForm form) {
        super("", new FontIcon(Feather.BOOKMARK));
        this.desk = desk;
        this.model = model;
        this.screen = screen;
        this.form = form;
        setId("library-view");
        getStyleClass().add(Styles.FLAT);
        setMnemonicParsing(false);
        setMaxWidth(WIDEST);
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> fill());
        model.view.subscribe(this::name);
        model.look.subscribe(this::name);
        model.filter.subscribe(this::name);
        model.views.subscribe(this::name);
        name();
        fill(); // a menu without items would not open
    }

    private void name() {
        String name = model.chosenView().map(SavedView::name).orElse(desk.say("views.all"));
        boolean changed = model.isChanged();
        setText(changed && model.chosenView().isPresent() ? desk.say("views.changed", name) : name);
        String about = changed ? desk.say("views.changed.tip", name) : name;
        setTooltip(new Tooltip(about));
        setAccessibleText(desk.say("views.view", about));
        pseudoClassStateChanged(CHOSEN, model.chosenView().isPresent());
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        RadioMenuItem all = new RadioMenuItem(desk.say("views.all"));
        all.setSelected(model.chosenView().isEmpty());
        all.setOnAction(_ -> screen.showView(Optional.empty()));
        items.add(all);
        for (SavedView view : model.views) {
            RadioMenuItem item = new RadioMenuItem(view.name());
            item.setMnemonicParsing(false);
            item.setSelected(view.id().equals(model.view.get()));
            item.setOnAction(_ -> screen.showView(Optional.of(view)));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        MenuItem save = new MenuItem(desk.say("views.save"));
        save.setOnAction(_ -> form.open(desk.say("views.name"), "", screen::createView));
        items.add(save);
        model.chosenView().ifPresent(view -> {
            MenuItem keep = item("views.keep", view, () -> screen.keepView(view));
            MenuItem back = item("views.back", view, () -> screen.showView(Optional.of(view)));
            keep.setDisable(!model.isChanged());
            back.setDisable(!model.isChanged());
            items.add(keep);
            items.add(back);
            items.add(item(
                    "views.rename",
                    view,
                    () -> form.open(
                            desk.say("views.name"), view.name(), (name, done) -> screen.renameView(view, name, done))));
            items.add(item("views.up", view, () -> screen.moveView(view, -1)));
            items.add(item("views.down", view, () -> screen.moveView(view, 1)));
            items.add(item("views.delete", view, () -> screen.deleteView(view)));
        });
        getItems().setAll(items);
    }

    private MenuItem item(String key, SavedView view, Runnable action) {
        MenuItem item = new MenuItem(desk.messages().say(key, view.name()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
