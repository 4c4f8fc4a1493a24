package agraw.desktop.shell;

import agraw.desktop.kit.Desk;
import atlantafx.base.theme.Styles;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The screens, one below the other; icons alone where there is little room. */
final class Rail extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final int SETTINGS = 9;

    private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");

    Rail(Shell shell, Desk desk, ShellModel model) {
        getStyleClass().add("rail");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        Label name = new Label(desk.say("agraw.name"));
        name.getStyleClass().addAll("name", Styles.TITLE_4);
        name.visibleProperty().bind(narrow.not());
        name.managedProperty().bind(narrow.not());
        getChildren().add(name);
        for (Place<?> place : shell.places()) {
            if (place.digit() == SETTINGS) {
                Region gap = new Region();
                setVgrow(gap, Priority.ALWAYS);
                getChildren().add(gap);
            }
            getChildren().add(button(shell, desk, model, place));
        }
        narrow.subscribe(value -> pseudoClassStateChanged(NARROW, value));
    }

    private Button button(Shell shell, Desk desk, ShellModel model, Place<?> place) {
        String words = desk.messages().say(place.name());
        Button button = new Button(words, new FontIcon(place.icon()));
        button.getStyleClass().addAll(Styles.FLAT, "place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(
                place.digit() == 0
                        ? words
                        : desk.say("shell.placeTip", words, desk.say("shell.key.place", place.digit()))));
        button.contentDisplayProperty()
                .bind(narrow.map(only -> only ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        button.setOnAction(_ -> shell.go(place));
        model.here.subscribe(
                here -> button.pseudoClassStateChanged(HERE, place.type().isInstance(here)));
        return button;
    }

    BooleanProperty narrow() {
        return narrow;
    }
}
