package agraw.exchange.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A file of sheets, read whole.
 *
 * @param file its name, for sentences about it
 */
public record Book(String file, List<Sheet> sheets) {
    public Book {
        sheets = List.copyOf(sheets);
    }

    /** A sheet by its name, whatever the letters' case. */
    public Optional<Sheet> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().strip().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The sheet that comes first. */
    public Optional<Sheet> first() {
        return sheets.stream().findFirst();
    }
}
