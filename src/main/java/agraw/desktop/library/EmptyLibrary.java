package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
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
    private static final double WIDEST = 460;

    private final Desk desk;
    private final LibraryModel model;
    private final Runnable create;
    private final LibraryFiles files;
    private final Runnable clear;

    EmptyLibrary(Desk desk, LibraryModel model, Runnable create, LibraryFiles files, Runnable clear) {
        this.desk = desk;
        this.model = model;
        this.create = create;
        this.files = files;
        this.clear = clear;
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        model.found.subscribe(this::show);
    }

    private void show() {
        if (model.found().isEmpty()) {
            getChildren().setAll(reading());
        } else if (model.cases().filter(cases -> cases.rows().isEmpty()).isPresent()) {
            show(
                    Feather.BOOK_OPEN,
                    desk.say("library.empty"),
                    desk.say("library.empty.do"),
                    button("library.new", create),
                    button("library.import", files::importFiles),
                    button("library.import.published", files::importPublished));
        } else {
            show(
                    Feather.FILTER,
                    desk.say("library.noneFound"),
                    desk.say("views.noneFound.do", model.filter.get().strip()),
                    button("library.filter.clear", clear));
        }
    }

    private Label reading() {
        Label reading = new Label(desk.say("views.reading"));
        reading.getStyleClass().add(Styles.TEXT_MUTED);
        return reading;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(desk.messages().say(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(Feather icon, String what, String todo, Button... ways) {
        Label title = new Label(what);
        title.getStyleClass().add(Styles.TITLE_4);
        FlowText hint = new FlowText(todo, "muted");
        hint.setMaxWidth(WIDEST);
        hint.setAlignment(Pos.CENTER);
        HBox buttons = new HBox(8, ways);
        buttons.setAlignment(Pos.CENTER);
        getChildren().setAll(new FontIcon(icon), title, hint, buttons);
    }
}
