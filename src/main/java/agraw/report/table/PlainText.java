package agraw.report.table;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a table for a terminal: columns of one width, words wrapped in them. */
public final class PlainText {
    private static final String GUTTER = "  ";
    private static final int LEAST = 12;
    private static final int NAMES = 30;

    private final Table table;
    private final int[] widths;
    private final StringBuilder page = new StringBuilder();

    private PlainText(Table table, int width) {
        this.table = table;
        this.widths = widths(width);
    }

    /**
     * Writes a table.
     *
     * @param width how many characters a line may have; columns that cannot be narrower make it longer
     */
    public static String of(Table table, int width) {
        return new PlainText(table, width).written();
    }

    private String written() {
        page.append(table.title()).append('\n');
        table.about().forEach(line -> page.append(line).append('\n'));
        page.append('\n');
        row(table.columns().stream().map(Table.Column::name).toList());
        if (table.columns().stream().anyMatch(column -> !about(column).isEmpty())) {
            row(table.columns().stream().map(PlainText::about).toList());
        }
        page.append("-".repeat(IntStream.of(widths).sum() + GUTTER.length() * (widths.length - 1)))
                .append('\n');
        for (Table.Line line : table.lines()) {
            if (line.boxes().size() == 1) {
                page.append('\n').append(line.boxes().getFirst().plain("; ")).append('\n');
            } else {
                row(line.boxes().stream().map(box -> box.plain("\n")).toList());
            }
        }
        List<String> below = Stream.concat(
                        table.columns().stream()
                                .filter(column ->
                                        column.number() && !column.about().isEmpty())
                                .map(column -> column.name() + GUTTER + column.about()),
                        table.notes().stream())
                .toList();
        if (!below.isEmpty()) {
            page.append('\n');
            below.forEach(note -> page.append(note).append('\n'));
        }
        return page.toString();
    }

    /** Columns of counts are too narrow to say what they are about: that stands below the table. */
    private static String about(Table.Column column) {
        return column.number() ? "" : column.about();
    }

    private int[] widths(int width) {
        int count = table.columns().size();
        int[] natural = new int[count];
        for (int column = 0; column < count; column++) {
            natural[column] = Math.max(1, width(table.columns().get(column).name()));
            for (Table.Line line : table.lines()) {
                if (line.boxes().size() == count) {
                    for (String part : line.boxes().get(column).plain("\n").split("\n", -1)) {
                        natural[column] = Math.max(natural[column], width(part));
                    }
                }
            }
        }
        int room = width - GUTTER.length() * (count - 1);
        if (IntStream.of(natural).sum() <= room) {
            return natural;
        }
        natural[0] = Math.min(natural[0], NAMES);
        int share = Math.max(LEAST, (room - natural[0]) / Math.max(1, count - 1));
        for (int column = 1; column < count; column++) {
            natural[column] = Math.min(natural[column], share);
        }
        return natural;
    }

    private void row(List<String> boxes) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int column = 0; column < boxes.size(); column++) {
            List<String> lines = wrapped(boxes.get(column), widths[column]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < wrapped.size(); column++) {
                List<String> lines = wrapped.get(column);
                String words = at < lines.size() ? lines.get(at) : "";
                String room = " ".repeat(Math.max(0, widths[column] - width(words)));
                line.append(column == 0 ? "" : GUTTER)
                        .append(table.columns().get(column).number() ? room + words : words + room);
            }
            page.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : words.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(paragraph);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                String word = paragraph.substring(from, to);
                if (!line.isEmpty() && width(line + word.stripTrailing()) > width) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(word);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** How many places letters take; accents that stand above others take none. */
    private static int width(String words) {
        return (int) words.codePoints()
                .filter(letter -> switch (Character.getType(letter)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
                    default -> true;
                })
                .count();
    }
}
