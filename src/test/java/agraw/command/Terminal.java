package agraw.command;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.workbench.DataFolder;
import agraw.workbench.Person;
import agraw.workbench.Workbench;
import agraw.workbench.Workbooks;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A person at a terminal, with a data folder of their own. */
final class Terminal {
    private static final Person AMINA = new Person("Amina", "laptop-7");

    private final DataFolder data;
    private final PictureMaker pictures;

    Terminal(Path home) {
        this(home, (_, _) -> List.of());
    }

    Terminal(Path home, PictureMaker pictures) {
        this.data = new DataFolder(home.resolve("agraw"));
        this.pictures = pictures;
    }

    /** What a command answered. */
    record Answer(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        /** The job was done and nothing was complained of. */
        Answer done() {
            assertThat(err).isEmpty();
            assertThat(status).isZero();
            return this;
        }

        /** It ended with this status, and one sentence said why. */
        String refused(int expected) {
            assertThat(status).isEqualTo(expected);
            assertThat(err.lines()).as(err).hasSize(1);
            assertThat(err.strip()).endsWith(".").doesNotContain("Exception", "\tat ");
            return err.strip();
        }
    }

    Answer run(String... arguments) {
        return run(Locale.ENGLISH, arguments);
    }

    Answer run(Locale language, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Commands(new Surroundings(data, AMINA, language, out, err, pictures)).run(arguments);
        return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Makes a workbook with the shipped cases, and says where it is. */
    String shipped(Path folder) {
        String workbook = folder.resolve("w.agraw").toString();
        run("new", workbook).done();
        run("import", "--workbook", workbook, "case-studies").done();
        return workbook;
    }

    Path workbook() {
        return data.workbook();
    }

    /** The workbook, to look into or to change between commands. */
    Workbench open() {
        return new Workbooks(data, AMINA).open(null);
    }
}
