package agraw.workbench;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In what a table can be written. */
public enum TableFormat {
    TEXT("txt"),
    MARKDOWN("md"),
    HTML("html"),
    CSV("csv"),
    JSON("json");

    private final String ending;

    TableFormat(String ending) {
        this.ending = ending;
    }

    /** How the names of its files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** The format that a person names: md, markdown, html, csv, json, text. */
    public static Optional<TableFormat> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> format.ending.equals(wanted)
                        || format.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
