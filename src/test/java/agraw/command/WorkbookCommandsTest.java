package agraw.command;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.words.Messages;
import agraw.workbench.Workbench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every command does with its workbook: found, made, held, damaged, of a later version. */
class WorkbookCommandsTest {
    @TempDir
    Path home;

    private Terminal terminal = new Terminal(Path.of("."));

    @BeforeEach
    void atATerminal() {
        terminal = new Terminal(home);
    }

    @Test
    void aNewWorkbookHasNothingToUndo() {
        Path made = home.resolve("valley.agraw");
        assertThat(terminal.run("new", made.toString()).done().out()).contains(made.toString());
        assertThat(terminal.run("undo", "--workbook", made.toString()).refused(1))
                .isEqualTo("There is nothing to undo.");
        assertThat(terminal.run(Locale.FRENCH, "redo", "--workbook", made.toString())
                        .refused(1))
                .isEqualTo("Il n’y a rien à rétablir.");
        assertThat(terminal.run("new", made.toString()).refused(1)).contains(made.toString());
    }

    @Test
    void aPathThatIsNoWorkbookIsRefused() {
        String path = home.resolve("nowhere").toString();
        assertThat(terminal.run("list", "--workbook", path).refused(1)).contains(path);
        assertThat(terminal.run("list", "--workbook", "\0").refused(1)).isNotEmpty();
    }

    @Test
    void whoHoldsTheWorkbookIsNamedAndSinceWhen() {
        try (Workbench _ = terminal.open()) {
            assertThat(terminal.run("list").refused(1)).contains("Amina@laptop-7", "since");
        }
    }

    @Test
    void aLaterVersionsWorkbookIsLeftAsItIs() throws IOException {
        terminal.open().close();
        Path identity = terminal.workbook().resolve("workbook.json");
        String later = Files.readString(identity).replace("agraw-workbook/1", "agraw-workbook/9");
        Files.writeString(identity, later);
        assertThat(terminal.run("list").refused(1)).contains("later version");
        assertThat(identity).hasContent(later);
    }

    @Test
    void aDamagedLogIsToldWithItsPlace() throws IOException {
        terminal.open().close();
        Path segment;
        try (var files = Files.list(terminal.workbook().resolve("log"))) {
            segment = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        Terminal.Answer checked = terminal.run("check");
        assertThat(checked.refused(1)).contains("wrong in the workbook");
        assertThat(checked.out()).contains(segment.getFileName().toString(), "byte");
        assertThat(terminal.run("rebuild").refused(1))
                .contains(segment.getFileName().toString());
        assertThat(Files.readAllBytes(segment)).isEqualTo(bytes);
    }

    @Test
    void theTablesAreMadeAnew() {
        terminal.open().close();
        assertThat(terminal.run("check").done().out()).contains("is whole");
        assertThat(terminal.run("rebuild").done().out()).contains("made anew", "nothing is missing");
        assertThat(terminal.run(Locale.FRENCH, "check").done().out()).contains("est intact");
    }

    @Test
    void historyNamesWhoAndWhat() {
        String out = terminal.run("history", "--author", "Amina").done().out();
        assertThat(out)
                .contains("Amina")
                .isEqualTo(new String(out.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        assertThat(terminal.run("history", "--most", "1").lines()).hasSize(1);
        assertThat(terminal.run("history", "NO-SUCH").refused(1)).contains("NO-SUCH");
    }

    @Test
    void picturesAreDrawnAsAskedFor() {
        List<PictureMaker.Request> asked = new ArrayList<>();
        Terminal drawing = new Terminal(home, (_, request) -> {
            asked.add(request);
            return request.screen().equals(Optional.of("nothing"))
                    ? List.of()
                    : List.of(request.folder().resolve("library.png"));
        });
        String out = home.resolve("pictures").toString();
        assertThat(drawing.run("pictures", "--out", out, "--theme", "dark", "--size", "800x600", "--lang", "ar")
                        .done()
                        .out())
                .contains("library.png");
        assertThat(asked)
                .containsExactly(
                        new PictureMaker.Request(Path.of(out), Optional.empty(), true, Messages.MIRRORED, 800, 600));
        assertThat(drawing.run("pictures", "--out", out, "--screen", "nothing").refused(1))
                .contains("nothing");
        Terminal failing = new Terminal(home, (_, _) -> {
            throw new IOException("disk");
        });
        assertThat(failing.run("pictures", "--out", out).refused(1)).contains(out);
    }
}
