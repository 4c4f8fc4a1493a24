package agraw.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongUseTest {
    private static final List<String> COMMANDS = List.of(
            "list",
            "show",
            "compare",
            "matrix",
            "across",
            "import",
            "export",
            "tag",
            "search",
            "history",
            "undo",
            "redo",
            "new",
            "check",
            "rebuild",
            "pictures");

    @TempDir
    Path home;

    @Test
    void eachMistakeIsOneSentenceAndStatusTwo() {
        Terminal terminal = new Terminal(home);
        assertThat(terminal.run().refused(2)).contains("agraw --help");
        assertThat(terminal.run("lst").refused(2)).contains("lst", "agraw --help");
        assertThat(terminal.run("--nonsense").refused(2)).contains("--nonsense");
        assertThat(terminal.run("list", "--nonsense").refused(2)).contains("--nonsense", "agraw list --help");
        assertThat(terminal.run("new").refused(2)).contains("PATH");
        assertThat(terminal.run("list", "--workbook").refused(2)).contains("--workbook");
        assertThat(terminal.run("list", "--workbook", "a", "--workbook", "b").refused(2))
                .contains("--workbook");
        assertThat(terminal.run("history", "--most", "many").refused(2)).contains("--most", "many");
        assertThat(terminal.run("pictures", "--out", "p", "--size", "1024").refused(2))
                .contains("--size", "1024");
        assertThat(terminal.run("pictures", "--out", "p", "--size", "1200x1240").refused(2))
                .contains("--size", "1200x1240");
        assertThat(terminal.run("pictures", "--out", "p", "--theme", "pink").refused(2))
                .contains("--theme", "pink");
        assertThat(home).as("nothing was opened").isEmptyDirectory();
    }

    @Test
    void mistakesAreToldInTheLanguageThatWasAskedFor() {
        assertThat(new Terminal(home).run("list", "--nonsense", "--lang", "fr").refused(2))
                .contains("n’a pas été compris");
        assertThat(new Terminal(home).run(Locale.FRANCE, "lst").refused(2)).contains("Il n’y a pas de commande");
    }

    @Test
    void everyCommandHelpsInEveryLanguageAndSaysItsVersion() {
        Terminal terminal = new Terminal(home);
        for (String command : COMMANDS) {
            String english = terminal.run(command, "--help").done().out();
            String french =
                    terminal.run(Locale.FRENCH, command, "--help").done().out();
            assertThat(english).startsWith("").contains("--workbook", "--author", "--lang", "Usage: agraw " + command);
            assertThat(french).contains("Usage : agraw " + command, "Le dossier du classeur");
            assertThat(english.lines())
                    .as("every option and parameter is explained")
                    .noneMatch(line -> line.matches("\\s+(-\\w, )?--\\S+(=\\S+)?\\s*") && !line.contains("WIDTH"));
            assertThat(terminal.run(command, "--version").done().out()).matches("Agraw \\d+\\.\\d+\\.\\d+\n");
        }
        assertThat(terminal.run("--help").done().out()).contains(COMMANDS);
        assertThat(home).isEmptyDirectory();
    }
}
