package agraw.workbench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In what a table can be written. */
public enum TableFormat {
    TEXT("txt"),
    MARKDOWN("md"),
    HTML("html"),
    CSV("csv"),
    JSON("json"),
    XLSX("xlsx"),
    DOCX("docx"),
    PDF("pdf");

    private final String ending;

    TableFormat(String ending) {
        this.ending = ending;
    }

    /** How the names of its files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether it is words that a terminal can show; others go into files only. */
    public boolean isWords() {
        return switch (this) {
            case TEXT, MARKDOWN, HTML, CSV, JSON -> true;
            case XLSX, DOCX, PDF -> false;
        };
    }

    /** The format that the ending of a file's name says, if one does. */
    public static Optional<TableFormat> ofFile(Path file) {
        String name = String.valueOf(file.getFileName());
        return named(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The format that a person names: md, markdown, html, csv, json, text, xlsx, docx, pdf. */
    public static Optional<TableFormat> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> format.ending.equals(wanted)
                        || format.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
