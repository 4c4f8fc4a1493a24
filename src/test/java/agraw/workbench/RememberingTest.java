package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberingTest {
    @TempDir
    Path temporary;

    @Test
    void whatIsKeptIsRecalled() {
        DataFolder data = new DataFolder(temporary.resolve("not there yet"));
        Preferences kept = Preferences.NONE
                .withLanguage("fr")
                .withTheme("dark")
                .withAuthor("Rapporteuse")
                .withWorkbook("/somewhere/été.agraw")
                .withWindow(new Preferences.Frame(-10, 20, 1024, 700, true))
                .withColumns("library", List.of(new Preferences.Column("key", 90.5)));
        new Remembering(data).keep(kept);
        assertThat(new Remembering(data).recall()).isEqualTo(kept);
    }

    @Test
    void whatCannotBeUnderstoodIsAsNothing() throws IOException {
        Remembering remembering = new Remembering(new DataFolder(temporary));
        assertThat(remembering.recall()).isEqualTo(Preferences.NONE);
        for (String content : List.of("", "{", "[]", "null", "{\"window\": 3}")) {
            Files.writeString(temporary.resolve("preferences.json"), content);
            assertThat(remembering.recall()).as(content).isEqualTo(Preferences.NONE);
        }
    }

    @Test
    void whatALaterVersionAddsIsPassedOver() throws IOException {
        Files.writeString(temporary.resolve("preferences.json"), "{\"language\": \"fr\", \"later\": [1]}");
        assertThat(new Remembering(new DataFolder(temporary)).recall()).isEqualTo(Preferences.NONE.withLanguage("fr"));
    }
}
