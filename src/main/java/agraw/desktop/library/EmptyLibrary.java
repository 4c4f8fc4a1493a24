package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in place of an empty table: why it is empty, and what to do. */
final class EmptyLibrary extends VBox {
    private final Desk desk;
    private final LibraryModel model;
    private final Runnable create;
    private final LibraryScreen screen;
    private final Runnable clear;

    EmptyLibrary(Desk desk, LibraryModel model, Runnable create, LibraryScreen screen, Runnable clear) {
        this.desk = desk;
        this.model = model;
        this.create = create;
        this.screen = screen;
        this.clear = clear;
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        model.known.subscribe(this::show);
        model.filter.subscribe(this::show);
    }

    private void show() {
        if (!model.known.get()) {
            getChildren().clear();
        } else if (model.filter.get().isEmpty()) {
            show(
                    Feather.BOOK_OPEN,
                    desk.say("library.empty"),
                    desk.say("library.empty.do"),
                    button("library.new", create),
                    button("library.import", screen::importFiles),
                    button("library.import.published", screen::importPublished));
        } else {
            show(
                    Feather.FILTER,
                    desk.say("library.noneFound"),
                    desk.say("library.noneFound.do"),
                    button("library.filter.clear", clear));
        }
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(desk.messages().say(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(Feather icon, String what, String todo, Button... ways) {
        Label title = new Label(what);
        title.getStyleClass().add(Styles.TITLE_4);
        Label hint = new Label(todo);
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        HBox buttons = new HBox(8, ways);
        buttons.setAlignment(Pos.CENTER);
        getChildren().setAll(new FontIcon(icon), title, hint, buttons);
    }
}
