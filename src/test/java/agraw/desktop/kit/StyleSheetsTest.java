package agraw.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {
    /** JavaFX only warns of a sheet that it cannot read, and shows what is left of it. */
    @Test
    void everyStyleSheetIsReadWhole() throws Exception {
        List<Path> sheets;
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources", "agraw", "desktop"))) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
        }
        assertThat(sheets).isNotEmpty();
        for (Path sheet : sheets) {
            List<String> errors = Fx.call(() -> {
                CssParser.errorsProperty().clear();
                new CssParser().parse(sheet.toUri().toURL());
                return CssParser.errorsProperty().stream().map(Object::toString).toList();
            });
            assertThat(errors).as(sheet.toString()).isEmpty();
        }
    }
}
