package agraw.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are taken at a terminal, by the template that ships with the program. */
class SubmissionsCommandTest {
    @TempDir
    Path home;

    @Test
    void answersArePreviewedTakenOnceAndTakenBack() throws IOException {
        Terminal terminal = new Terminal(home);
        String workbook = home.resolve("w.agraw").toString();
        terminal.run("new", workbook).done();
        Path file = Files.writeString(
                home.resolve("answers.csv"), "case,age_profile,members_number,colour\nX-1,older men,many,red\n");
        String[] take = {"submissions", file.toString(), "--template", "site-visit", "--workbook", workbook};
        String[] look = {
            "submissions",
            file.toString(),
            "--template",
            "site-visit",
            "--workbook",
            workbook,
            "--key",
            "case",
            "--preview"
        };
        assertThat(terminal.run(look).done().out()).contains("X-1", "New case", "colour");
        assertThat(terminal.run("show", "X-1", "--workbook", workbook).refused(1))
                .contains("X-1");
        assertThat(terminal.run(take).done().out()).contains("1 new case");
        assertThat(terminal.run("show", "X-1", "--workbook", workbook).done().out())
                .contains("older men");
        assertThat(terminal.run(take).done().out()).contains("nothing changes");
        assertThat(terminal.run(Locale.FRENCH, "undo", "--workbook", workbook)
                        .done()
                        .out())
                .contains("answers.csv");
        assertThat(terminal.run("show", "X-1", "--workbook", workbook).refused(1))
                .contains("X-1");
    }

    @Test
    void whatCannotBeTakenIsOneSentence() throws IOException {
        Terminal terminal = new Terminal(home);
        String workbook = home.resolve("w.agraw").toString();
        terminal.run("new", workbook).done();
        Path cut = Files.writeString(home.resolve("cut.json"), "{\"results\": [");
        assertThat(terminal.run("submissions", cut.toString(), "--template", "site-visit", "--workbook", workbook)
                        .refused(1))
                .contains("cut.json");
        assertThat(terminal.run("submissions", cut.toString(), "--template", "nope", "--workbook", workbook)
                        .refused(1))
                .contains("nope");
        assertThat(terminal.run("submissions", cut.toString(), "--workbook", workbook)
                        .refused(2))
                .contains("--template");
    }
}
