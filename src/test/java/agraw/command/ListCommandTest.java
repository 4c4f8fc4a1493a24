package agraw.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
    @TempDir
    Path home;

    private Terminal terminal;
    private String workbook;

    @BeforeEach
    void theShippedWorkbook() {
        terminal = new Terminal(home);
        workbook = terminal.shipped(home);
    }

    private Terminal.Answer list(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "list";
        arguments[1] = "--workbook";
        arguments[2] = workbook;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return terminal.run(arguments);
    }

    @Test
    void listsTheCasesOfAFilterInTheColumnsThatAreAskedFor() {
        Terminal.Answer answer = list(
                        "--filter",
                        "country is Morocco and texts > 0",
                        "--columns",
                        "key,Place of origin,P3",
                        "--sort",
                        "-key")
                .done();
        assertThat(answer.lines().getFirst()).matches("Key +Place of origin +P3");
        assertThat(answer.lines().subList(1, answer.lines().size()))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("MA-"));
    }

    @Test
    void writesASpreadsheet() throws Exception {
        Path csv = home.resolve("out.csv");
        list("--filter", "country is Morocco", "--out", csv.toString()).done();
        assertThat(Files.readString(csv)).startsWith("\ufeffKey,").contains("MA-ELEC");
        Path xlsx = home.resolve("out.xlsx");
        list("--group", "country", "--out", xlsx.toString()).done();
        assertThat(Files.size(xlsx)).isGreaterThan(3_000);
    }

    @Test
    void saysWhatIsNotUnderstood() {
        assertThat(list("--filter", "watter is 3").refused(1))
                .contains("watter")
                .contains("character 1");
        assertThat(list("--view", "None such").refused(1)).contains("None such");
        assertThat(list("--columns", "nothing").refused(1)).contains("nothing");
        assertThat(list("--out", home.resolve("a.pdf").toString()).refused(1)).contains(".csv or .xlsx");
        assertThat(list("--filter", "title is nothing").refused(1)).isEqualTo("No case study fits.");
    }
}
