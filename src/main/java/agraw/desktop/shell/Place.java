package agraw.desktop.shell;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Screen;
import java.util.function.Function;
import org.kordamp.ikonli.Ikon;

/**
 * One place on the rail.
 *
 * @param start where the rail leads the first time
 * @param name the key of its name in the message bundles
 * @param digit the key that leads there together with Ctrl: 1 to 9; 0 for none
 * @param make builds the screen, when it is first opened
 */
public record Place<D extends Destination>(
        Class<D> type, D start, String name, Ikon icon, int digit, Function<Desk, Screen<D>> make) {}
