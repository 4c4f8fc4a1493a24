package agraw.desktop.casestudy;

import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons in the size and colour of the words beside them. */
final class Icons {
    private Icons() {}

    static FontIcon of(String name, String... styleClasses) {
        FontIcon icon = new FontIcon(name);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }
}
