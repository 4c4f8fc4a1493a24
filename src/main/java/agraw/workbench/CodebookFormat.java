package agraw.workbench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a codebook is written. */
public enum CodebookFormat {
    JSON,
    XLSX,
    CSV,
    /** A REFI-QDA codebook, which other programs read. */
    QDC;

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a file's ending says. */
    public static Optional<CodebookFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith("." + format.ending()))
                .findFirst();
    }
}
