package agraw.desktop.judging;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons; their size and colour come from the style sheet. */
final class Icons {
    private Icons() {}

    static FontIcon of(Feather shape, String... styleClasses) {
        FontIcon icon = new FontIcon(shape);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }
}
