package agraw.desktop;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;

/** Whether there is a display, and the window on it. */
public final class Display {
    /** The variables that say, on other systems than Windows and macOS, where the display is. */
    public static final List<String> VARIABLES = List.of("DISPLAY", "WAYLAND_DISPLAY");

    private Display() {}

    /** Whether there can be a window: Windows and macOS always have a display, others say where it is. */
    public static boolean isThere(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                || name.startsWith("mac")
                || VARIABLES.stream()
                        .anyMatch(variable ->
                                !environment.getOrDefault(variable, "").isBlank());
    }

    /** Opens the window and returns when it is closed: true; false if the display could not be used. */
    public static boolean show() {
        try {
            Application.launch(Window.class);
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }
}
