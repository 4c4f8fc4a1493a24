package agraw.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a person likes the program. What is null follows the system.
 *
 * @param language a BCP 47 tag
 * @param theme {@code light} or {@code dark}
 * @param author what the person is called in the history
 * @param workbook the workbook to open: a folder or a server's address
 * @param columns the columns of tables, by table, in the order in which they stand
 * @param library how the library was left; null: as nobody changed it
 * @param blind whether what others tagged is hidden
 * @param choices how controls were left, by their id
 */
public record Preferences(
        @Nullable String language,
        @Nullable String theme,
        @Nullable String author,
        @Nullable String workbook,
        @Nullable Frame window,
        Map<String, List<Column>> columns,
        @Nullable Shelf library,
        @Nullable Boolean blind,
        Map<String, String> choices) {
    public static final Preferences NONE =
            new Preferences(null, null, null, null, null, Map.of(), null, null, Map.of());

    /** Where the window stands, in pixels of the desktop. */
    public record Frame(double x, double y, double width, double height, boolean maximized) {}

    /** One column of a table, with its width in pixels. */
    public record Column(String key, double width) {}

    /** How the library was left: the chosen view, if there is one, and the look. */
    public record Shelf(@Nullable UUID view, Look look) {}

    @SuppressWarnings("ConstantValue") // a file from elsewhere may have no columns and choices
    public Preferences {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        choices = choices == null ? Map.of() : Map.copyOf(choices);
    }

    public Preferences withLanguage(@Nullable String other) {
        return new Preferences(other, theme, author, workbook, window, columns, library, blind, choices);
    }

    public Preferences withTheme(@Nullable String other) {
        return new Preferences(language, other, author, workbook, window, columns, library, blind, choices);
    }

    public Preferences withAuthor(@Nullable String other) {
        return new Preferences(language, theme, other, workbook, window, columns, library, blind, choices);
    }

    public Preferences withWorkbook(@Nullable String other) {
        return new Preferences(language, theme, author, other, window, columns, library, blind, choices);
    }

    public Preferences withWindow(@Nullable Frame other) {
        return new Preferences(language, theme, author, workbook, other, columns, library, blind, choices);
    }

    public Preferences withColumns(String table, List<Column> others) {
        Map<String, List<Column>> all = new HashMap<>(columns);
        all.put(table, List.copyOf(others));
        return new Preferences(language, theme, author, workbook, window, all, library, blind, choices);
    }

    public Preferences withLibrary(@Nullable Shelf other) {
        return new Preferences(language, theme, author, workbook, window, columns, other, blind, choices);
    }

    public Preferences withBlind(boolean other) {
        return new Preferences(
                language, theme, author, workbook, window, columns, library, other ? true : null, choices);
    }

    public Preferences withChoice(String id, String value) {
        Map<String, String> all = new HashMap<>(choices);
        all.put(id, value);
        return new Preferences(language, theme, author, workbook, window, columns, library, blind, all);
    }

    /** Whether what others tagged is hidden. */
    public boolean hidesOthers() {
        return Boolean.TRUE.equals(blind);
    }
}
