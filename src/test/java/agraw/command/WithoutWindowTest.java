package agraw.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands run where there is no JavaFX at all, and no class of the window is loaded. */
class WithoutWindowTest {
    private static final List<String> OF_THE_WINDOW = List.of("openjfx", "controlsfx", "atlantafx", "ikonli");

    @TempDir
    Path home;

    @Test
    void commandsLoadNothingOfTheWindow() throws IOException, InterruptedException {
        String workbook = home.resolve("w.agraw").toString();
        List<List<String>> commands = List.of(
                List.of("new", workbook),
                List.of("import", "case-studies/MR-MEL.json", "case-studies/DZ-TAK.json", "--workbook", workbook),
                List.of("compare", "MR-MEL", "DZ-TAK", "--workbook", workbook),
                List.of("search", "water", "--workbook", workbook));
        for (List<String> command : commands) {
            List<String> loaded = agraw(command)
                    .lines()
                    .filter(line -> line.contains("source:"))
                    .toList();
            assertThat(loaded).as("%s", command).anyMatch(line -> line.contains("agraw.command.Commands "));
            assertThat(loaded)
                    .as("%s", command)
                    .noneMatch(line -> line.contains(" javafx.") || line.contains("agraw.desktop."));
        }
    }

    /** What the program says, and which classes it loads, on a class path without JavaFX. */
    private String agraw(List<String> arguments) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> OF_THE_WINDOW.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xlog:class+load:stdout",
                "-Duser.language=en",
                "-Dagraw.logs=" + home.resolve("logs"),
                "-Duser.home=" + home,
                "-cp",
                classPath,
                "agraw.Agraw"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(output.lines()
                        .filter(line -> !line.contains("class,load"))
                        .toList()
                        .toString())
                .isZero();
        return output;
    }
}
