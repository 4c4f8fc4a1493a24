package agraw.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** The colours of the window. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    DARK(new PrimerDark().getUserAgentStylesheet());

    private static final PseudoClass DARK_CLASS = PseudoClass.getPseudoClass("dark");
    private static final String OURS =
            Objects.requireNonNull(Theme.class.getResource("theme.css")).toExternalForm();

    private final String sheet;

    Theme(String sheet) {
        this.sheet = sheet;
    }

    /** What the person has chosen for the whole computer. */
    public static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /** Paints every window of the program; windows that are open change at once. */
    public void apply() {
        Application.setUserAgentStylesheet(sheet);
    }

    /** Gives a scene the rules of our own controls, in this theme. */
    public void apply(Scene scene) {
        if (!scene.getStylesheets().contains(OURS)) {
            scene.getStylesheets().add(OURS);
        }
        scene.getRoot().pseudoClassStateChanged(DARK_CLASS, this == DARK);
    }
}
