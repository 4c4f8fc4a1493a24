package agraw.command;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.exchange.media.PhotoFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesCommandsTest {
    @TempDir
    Path home;

    private Terminal terminal = new Terminal(Path.of("."));
    private String workbook = "";

    @BeforeEach
    void aCase() {
        terminal = new Terminal(home);
        workbook = home.resolve("one.agraw").toString();
        terminal.run("new", workbook).done();
        run("import", Path.of("case-studies", "MR-MEL.json").toString()).done();
    }

    private Terminal.Answer run(String... arguments) {
        return terminal.run(Stream.concat(Stream.of(arguments), Stream.of("--workbook", workbook))
                .toArray(String[]::new));
    }

    private String photo(String name) throws IOException {
        return Files.write(home.resolve(name), PhotoFiles.jpeg(80, 60, 1)).toString();
    }

    @Test
    void filesAreAddedListedAndExportedWithoutTheirPlace() throws IOException {
        assertThat(run("files", "list").refused(1)).isEqualTo("There are no photos or files.");
        assertThat(run("files", "add", photo("well.jpg"), "--case", "mr-mel")
                        .done()
                        .out())
                .isEqualTo("well.jpg was added to MR-MEL.\n");
        assertThat(run("files", "list", "--case", "MR-MEL").done().out())
                .contains("well.jpg", "JPEG", "2026-05-10 09:41:07", "30.4703,-8.877");
        Path out = home.resolve("out");
        assertThat(run("files", "export", "--case", "MR-MEL", "--out", out.toString(), "--without-place")
                        .refused(1))
                .contains("well.jpg", "no consent");
        assertThat(out).isEmptyDirectory();
        run("files", "export", "--case", "MR-MEL", "--out", out.toString(), "--without-place", "--also-unasked")
                .done();
        assertThat(Files.readString(out.resolve("well.jpg"), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPSLatitude");
    }

    @Test
    void whatIsNotTakenIsSaidInASentence() throws IOException {
        run("files", "add", photo("well.jpg"), "--case", "MR-MEL").done();
        assertThat(run("files", "add", photo("again.jpg"), "--case", "MR-MEL").refused(1))
                .contains("again.jpg", "well.jpg");
        assertThat(run("files", "add", home.resolve("gone.jpg").toString(), "--case", "MR-MEL")
                        .refused(1))
                .contains("gone.jpg");
        run("undo").done();
        run("files", "list").refused(1);
    }

    @Test
    void withoutASubcommandTheHelpIsNamed() {
        assertThat(run("files", "add").refused(2)).contains("agraw files add --help");
        assertThat(terminal.run("files").refused(2)).contains("agraw files --help");
        assertThat(terminal.run("files", "export", "--help").done().out()).contains("--without-place", "Leave out");
    }
}
