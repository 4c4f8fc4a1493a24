package agraw.desktop.kit;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JavaFX says on standard error, at each start, that its controls for long texts are not final. That is known (src/docs/decisions.md),
 * and nothing that whoever starts the program can mend.
 */
final class Incubator {
    private static final String KNOWN = "WARNING: Using incubator modules: jfx.incubator.";
    private static final List<String> CLASSES = List.of(
            "jfx.incubator.scene.control.input.FunctionTag",
            "jfx.incubator.scene.control.input.InputMap",
            "jfx.incubator.scene.control.richtext.model.StyledTextModel");

    private Incubator() {}

    /** Loads what says so, without its saying it. Everything else that is said meanwhile is heard. */
    static void open() {
        PrintStream before = System.err;
        System.setErr(new Filter(before));
        try {
            for (String name : CLASSES) {
                Class.forName(name);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } finally {
            System.setErr(before);
        }
    }

    private static final class Filter extends PrintStream {
        Filter(PrintStream to) {
            super(to, true, StandardCharsets.UTF_8);
        }

        @Override
        public void println(@Nullable String line) {
            if (line == null || !line.startsWith(KNOWN)) {
                super.println(line);
            }
        }
    }
}
