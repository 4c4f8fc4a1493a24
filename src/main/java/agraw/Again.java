package agraw;

import agraw.desktop.Display;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the program once more, as it was started. */
final class Again {
    private Again() {}

    /** Runs this program in a process that knows of no display, and returns its exit status. */
    static int withoutDisplay() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Agraw.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        Display.VARIABLES.forEach(builder.environment()::remove);
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
