package agraw.exchange.codebook;

import agraw.exchange.sheet.Book;
import agraw.exchange.sheet.Grid;
import agraw.exchange.sheet.Sheet;
import agraw.model.Colour;
import agraw.model.Failure;
import agraw.model.Labels;
import agraw.model.Polarity;
import agraw.model.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Codebooks as tables, one code a row: src/docs/data-format.md names the columns. */
public final class CodeTable {
    private static final String BETWEEN = "::";
    private static final int WIDE = 40;
    private static final int NARROW = 12;

    private final String file;
    private final Sheet sheet;
    private final String language;
    private final Map<String, Integer> columns = new HashMap<>();

    private CodeTable(Book book, Sheet sheet, String language) {
        this.file = book.file();
        this.sheet = sheet;
        this.language = language;
    }

    /** What is written by language, and the column it begins. */
    private enum Words {
        LABEL,
        DEFINITION,
        WHEN,
        NOT;

        private Labels of(CodeRow row) {
            return switch (this) {
                case LABEL -> row.labels();
                case DEFINITION -> row.definitions();
                case WHEN -> row.whenToUse();
                case NOT -> row.whenNot();
            };
        }

        private String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static List<CodeRow> read(Book book, String language) {
        Sheet sheet = book.first().orElseThrow(() -> new Refusal(new Failure.SheetRefused(book.file(), "empty")));
        return new CodeTable(book, sheet, language).rows();
    }

    private List<CodeRow> rows() {
        Sheet.Row head = sheet.head().orElseThrow(() -> new Refusal(new Failure.SheetRefused(file, "empty")));
        for (int at = 0; at < head.cells().size(); at++) {
            columns.putIfAbsent(head.get(at).strip().toLowerCase(Locale.ROOT), at);
        }
        boolean labelled =
                columns.keySet().stream().anyMatch(name -> name.equals("label") || name.startsWith("label::"));
        if (!columns.containsKey("key") && !labelled) {
            throw new Refusal(new Failure.CodebookRefused(file, Sheet.cell(head.number(), 0), "header", ""));
        }
        return sheet.body().stream().map(this::row).toList();
    }

    private CodeRow row(Sheet.Row row) {
        String polarity = cell(row, "polarity");
        String colour = cell(row, "colour");
        String retired = cell(row, "retired").toLowerCase(Locale.ROOT);
        CodeRow read = new CodeRow(
                null,
                cell(row, "key"),
                orNull(cell(row, "parent")),
                words(row, Words.LABEL),
                words(row, Words.DEFINITION),
                words(row, Words.WHEN),
                words(row, Words.NOT),
                polarity.isEmpty() ? null : polarity(row, polarity),
                colour.isEmpty() ? null : colour(row, colour),
                orNull(cell(row, "shortcut")),
                retired.isEmpty()
                        ? null
                        : List.of("yes", "true", "1", "oui", "x").contains(retired),
                Sheet.cell(row.number(), 0));
        if (read.key().isEmpty() && read.labels().isEmpty()) {
            throw refused(row, "key", "noKey", "");
        }
        return read;
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }

    private String cell(Sheet.Row row, String column) {
        Integer at = columns.get(column);
        String words = at == null ? "" : row.get(at).strip();
        boolean guarded = words.length() > 1 && words.charAt(0) == '\'' && "=+-@".indexOf(words.charAt(1)) >= 0;
        return guarded ? words.substring(1) : words;
    }

    private Labels words(Sheet.Row row, Words what) {
        Map<String, String> byLanguage = new HashMap<>();
        for (String column : columns.keySet()) {
            boolean own = column.equals(what.column());
            if (own || column.startsWith(what.column() + BETWEEN)) {
                String words = cell(row, column);
                String tag = own
                        ? language
                        : column.substring(what.column().length() + BETWEEN.length())
                                .strip();
                if (!words.isEmpty()) {
                    byLanguage.putIfAbsent(tag, words);
                }
            }
        }
        return Labels.of(byLanguage);
    }

    private Polarity polarity(Sheet.Row row, String words) {
        return Stream.of(Polarity.values())
                .filter(polarity ->
                        polarity.name().equalsIgnoreCase(words.replace('-', '_').replace(' ', '_')))
                .findFirst()
                .orElseThrow(() -> refused(row, "polarity", "polarity", words));
    }

    private String colour(Sheet.Row row, String words) {
        return Colour.of(words).map(Colour::hex).orElseThrow(() -> refused(row, "colour", "colour", words));
    }

    private Refusal refused(Sheet.Row row, String column, String why, String what) {
        int at = columns.getOrDefault(column, 0);
        return new Refusal(new Failure.CodebookRefused(file, Sheet.cell(row.number(), at), why, what));
    }

    /** The table of some codes. */
    public static Grid of(List<CodeRow> rows) {
        SortedSet<String> languages = new TreeSet<>();
        for (CodeRow row : rows) {
            Stream.of(Words.values())
                    .forEach(what -> languages.addAll(what.of(row).byLanguage().keySet()));
        }
        List<Grid.Column> heads = new ArrayList<>();
        List<Function<CodeRow, String>> cells = new ArrayList<>();
        column("key", NARROW, CodeRow::key, heads, cells);
        column("parent", NARROW, row -> or(row.parent()), heads, cells);
        for (Words what : Words.values()) {
            for (String language : languages) {
                column(
                        what.column() + BETWEEN + language,
                        WIDE,
                        row -> what.of(row).byLanguage().getOrDefault(language, ""),
                        heads,
                        cells);
            }
        }
        column(
                "polarity",
                NARROW,
                row -> row.polarity() == null ? "" : row.polarity().name().toLowerCase(Locale.ROOT),
                heads,
                cells);
        column("colour", NARROW, row -> or(row.colour()), heads, cells);
        column("shortcut", NARROW, row -> or(row.shortcut()), heads, cells);
        column("retired", NARROW, row -> Boolean.TRUE.equals(row.retired()) ? "yes" : "", heads, cells);
        List<List<Grid.Cell>> lines = rows.stream()
                .map(row -> cells.stream()
                        .<Grid.Cell>map(cell -> words(cell.apply(row)))
                        .toList())
                .toList();
        return new Grid("codes", false, null, heads, List.of(new Grid.Group("", lines)));
    }

    private static void column(
            String name,
            int width,
            Function<CodeRow, String> cell,
            List<Grid.Column> heads,
            List<Function<CodeRow, String>> cells) {
        heads.add(new Grid.Column(name, width));
        cells.add(cell);
    }

    private static Grid.Cell words(String words) {
        return words.isEmpty() ? new Grid.Cell.Nothing() : new Grid.Cell.Words(words);
    }

    private static String or(@Nullable String words) {
        return words == null ? "" : words;
    }
}
