package agraw.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References at a terminal, on one of the published cases. */
class ReferencesCommandTest {
    @TempDir
    Path home;

    private Terminal terminal = new Terminal(Path.of("."));
    private String workbook = "";

    @BeforeEach
    void oneCase() {
        terminal = new Terminal(home);
        workbook = home.resolve("one.agraw").toString();
        terminal.run("new", workbook).done();
        run("import", Path.of("case-studies", "MR-MEL.json").toString()).done();
    }

    private Terminal.Answer run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--workbook";
        all[arguments.length + 1] = workbook;
        return terminal.run(all);
    }

    @Test
    void whatIsExportedIsRecognisedAndWhatIsNewIsTaken() throws IOException {
        int before =
                run("references", "list", "--case", "mr-mel").done().lines().size();
        for (String format : new String[] {"ris", "bibtex"}) {
            String out = home.resolve("out." + format).toString();
            run("references", "export", "--case", "MR-MEL", "--format", format, "--out", out)
                    .done();
            assertThat(run("references", "import", out, "--case", "MR-MEL")
                            .done()
                            .out())
                    .contains("0 references were imported");
        }
        Path fresh = Files.writeString(home.resolve("new.bib"), "@book{a, title = {Une {\\'e}tude}, year = 2009}");
        assertThat(run("references", "import", fresh.toString(), "--case", "MR-MEL")
                        .done()
                        .out())
                .contains("1 reference was imported");
        assertThat(run("references", "list", "--case", "MR-MEL").done().lines()).hasSize(before + 1);
        assertThat(run("references", "list").done().out()).contains("MR-MEL [").contains("(2009). Une étude");
        run("undo").done();
        assertThat(run("references", "list", "--case", "MR-MEL").done().lines()).hasSize(before);
        assertThat(run(
                                "references",
                                "export",
                                "--format",
                                "ris",
                                "--out",
                                home.resolve("all.ris").toString())
                        .done()
                        .out())
                .contains("all.ris");
    }

    @Test
    void whatIsWrongIsSaidInOneSentence() throws IOException {
        Path bad = Files.writeString(home.resolve("bad.bib"), "@book{a,\n title = {One}\n year = 2009}");
        assertThat(run("references", "import", bad.toString(), "--case", "MR-MEL")
                        .refused(1))
                .contains("bad.bib", "line 3");
        assertThat(run("references", "import", bad.toString(), "--case", "NOPE").refused(1))
                .contains("NOPE");
        assertThat(run("references", "export", "--format", "docx", "--out", "x").refused(2))
                .contains("docx");
        assertThat(terminal.run("references").refused(2)).contains("references --help");
        assertThat(terminal.run("references", "nonsense").refused(2)).contains("nonsense");
        assertThat(terminal.run("references", "--help").done().out()).contains("list", "import", "export");
        assertThat(terminal.run("references", "import", "--help").done().out()).contains("RIS");
    }

    @Test
    void twoReferencesBecomeOneAndWhatThatDoesIsSaidBefore() throws IOException {
        String first =
                run("references", "list", "--case", "MR-MEL").done().lines().getFirst();
        Path twin = Files.writeString(
                home.resolve("twin.bib"), "@book{a, title = {A second source}, year = 2009, publisher = {Press}}");
        run("references", "import", twin.toString(), "--case", "MR-MEL").done();
        String last =
                run("references", "list", "--case", "MR-MEL").done().lines().getLast();
        String number = last.substring(last.indexOf('[') + 1, last.indexOf(']'));
        int before =
                run("references", "list", "--case", "MR-MEL").done().lines().size();
        for (String only : new String[] {"--preview", "--dry-run"}) {
            assertThat(run("references", "merge", "--case", "MR-MEL", number, "1", only)
                            .done()
                            .out())
                    .contains("Stays: [" + number + "]", "Goes: [1]", "fact", "Nothing was changed.");
        }
        assertThat(run("references", "list", "--case", "MR-MEL").done().lines()).hasSize(before);
        assertThat(run("references", "merge", "--case", "MR-MEL", number, "1")
                        .done()
                        .out())
                .contains("do not seem to be one source", "Reference 1 is now reference " + number);
        assertThat(run("references", "list", "--case", "MR-MEL").done().lines())
                .hasSize(before - 1)
                .noneMatch(first::equals);
        run("undo").done();
        assertThat(run("references", "list", "--case", "MR-MEL").done().lines()).contains(first);
    }

    @Test
    void whatCannotBeMergedIsOneSentence() {
        assertThat(run("references", "merge", "--case", "MR-MEL", "1", "99").refused(1))
                .contains("99");
        assertThat(run("references", "merge", "--case", "MR-MEL", "1", "1").refused(1))
                .contains("itself");
        assertThat(run("references", "merge", "--case", "MR-MEL", "1").refused(2))
                .contains("GONE");
    }
}
