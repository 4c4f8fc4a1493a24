package agraw.desktop.compare;

import agraw.compare.Difference;
import agraw.model.Stance;
import org.jspecify.annotations.Nullable;
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

    static FontIcon of(@Nullable Stance stance) {
        return of(
                switch (stance) {
                    case SUPPORTS -> Feather.PLUS_CIRCLE;
                    case CHALLENGES -> Feather.MINUS_CIRCLE;
                    case NUANCE -> Feather.HELP_CIRCLE;
                    case null -> Feather.CIRCLE;
                });
    }

    static FontIcon of(Difference difference) {
        return of(
                switch (difference) {
                    case VALUES -> Feather.SHUFFLE;
                    case SOURCES -> Feather.ALERT_TRIANGLE;
                    case MISSING -> Feather.CIRCLE;
                });
    }

    /** The style class of a stance. */
    static String style(@Nullable Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "supports";
            case CHALLENGES -> "challenges";
            case NUANCE -> "nuance";
            case null -> "open";
        };
    }
}
