package agraw.report.table;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a table as comma-separated values (RFC 4180), in UTF-8. */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String END = "\r\n";

    /** What spreadsheets take for the beginning of a formula, also in its wide forms. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private Csv() {}

    /**
     * The lines of a table; headings of groups stay lines of their own, and the pieces of a box stand on lines of their own in it. What
     * the table was made from stands last, below an empty line.
     *
     * @param mark whether a byte order mark stands first, by which some spreadsheets know UTF-8
     */
    public static String of(Table table, boolean mark) {
        StringBuilder csv = new StringBuilder(mark ? BYTE_ORDER_MARK : "");
        csv.append(line(table.columns().stream().map(Table.Column::name).toList()));
        for (Table.Line line : table.lines()) {
            csv.append(line(line.boxes().stream().map(box -> box.plain("\n")).toList()));
            csv.setLength(csv.length() - END.length());
            csv.append(","
                            .repeat(Math.max(
                                    0, table.columns().size() - line.boxes().size())))
                    .append(END);
        }
        if (!table.about().isEmpty()) {
            csv.append(END);
            table.about().forEach(line -> csv.append(value(line)).append(END));
        }
        return csv.toString();
    }

    private static String line(List<String> values) {
        return values.stream().map(Csv::value).collect(Collectors.joining(",")) + END;
    }

    private static String value(String words) {
        boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
        String guarded = formula ? "'" + words : words;
        boolean quoted = guarded.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return quoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
