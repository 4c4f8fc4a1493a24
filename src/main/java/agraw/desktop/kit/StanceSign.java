package agraw.desktop.kit;

import agraw.model.Stance;
import org.jspecify.annotations.Nullable;

/** The signs of stances, which are also their keys. */
public final class StanceSign {
    private StanceSign() {}

    /** Nothing for a stance that is open. */
    public static String of(@Nullable Stance stance) {
        return switch (stance) {
            case null -> "";
            case SUPPORTS -> "+";
            case CHALLENGES -> "−";
            case NUANCE -> "~";
        };
    }
}
