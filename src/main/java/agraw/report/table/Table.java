package agraw.report.table;

import agraw.words.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of words that knows no format.
 *
 * @param language of the title, headings and notes, a BCP 47 tag
 * @param about what it was made from and when, one sentence each; stands under the title
 * @param columns the first one names the lines
 * @param notes what a reader has to know, one sentence each
 */
public record Table(
        String title, String language, List<String> about, List<Column> columns, List<Line> lines, List<String> notes) {
    public Table {
        about = List.copyOf(about);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** A table that says nothing of where it is from. */
    public Table(String title, String language, List<Column> columns, List<Line> lines, List<String> notes) {
        this(title, language, List.of(), columns, lines, notes);
    }

    /** The same, with what it was made from. */
    public Table with(List<String> more) {
        return new Table(title, language, more, columns, lines, notes);
    }

    /** The same in pieces that have so many columns beside the first at most, for pages that end somewhere. */
    List<Table> split(int most) {
        List<Table> parts = new ArrayList<>();
        for (int from = 1; from == 1 || from < columns.size(); from += most) {
            int begin = Math.min(from, columns.size());
            int end = Math.min(begin + most, columns.size());
            List<Line> cut = lines.stream().map(line -> line.cut(begin, end)).toList();
            parts.add(new Table(title, language, about, cut(columns, begin, end), cut, notes));
        }
        return parts;
    }

    private static <T> List<T> cut(List<T> all, int begin, int end) {
        return Stream.concat(all.stream().limit(1), all.subList(begin, end).stream())
                .toList();
    }

    /**
     * A column's heading.
     *
     * @param about says more under the name, or is empty
     * @param number whether its boxes are counts, which stand at the end of their box
     */
    public record Column(String name, String about, boolean number) {
        public static Column of(String name) {
            return new Column(name, "", false);
        }
    }

    /**
     * One line: a box a column, or a single box for a heading that stands across all of them.
     *
     * @param heading whether it heads the lines that follow
     */
    public record Line(boolean heading, List<Box> boxes) {
        public Line {
            boxes = List.copyOf(boxes);
        }

        private Line cut(int begin, int end) {
            return boxes.size() == 1 ? this : new Line(heading, Table.cut(boxes, begin, end));
        }
    }

    /**
     * What stands in one line and column.
     *
     * @param gap whether nothing is known here; the pieces say so
     */
    public record Box(List<Piece> pieces, boolean gap) {
        public Box {
            pieces = List.copyOf(pieces);
        }

        public static Box of(String words) {
            return new Box(List.of(Piece.of(words)), false);
        }

        /** All pieces as plain words. */
        public String plain(String between) {
            return pieces.stream().map(Piece::plain).collect(Collectors.joining(between));
        }
    }

    /**
     * A saying with what we add around it.
     *
     * @param lead before it, in the table's language, such as the stance; or empty
     * @param words in their own language
     * @param language of the words; null: the table's
     * @param trail after it, in the table's language, such as the numbers of references; or empty
     */
    public record Piece(String lead, String words, @Nullable String language, String trail) {
        public static Piece of(String words) {
            return new Piece("", words, null, "");
        }

        public String plain() {
            return Stream.of(lead, words, bracketed(trail))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        /** What is added, told apart without a change of type; the numbers of references have brackets of their own. */
        static String bracketed(String trail) {
            return trail.isEmpty() || trail.matches("\\[[^\\[\\]]*]") ? trail : "(" + trail + ")";
        }

        /** The way in which the words run. */
        Direction direction(String tableLanguage) {
            return Direction.ofText(words, Direction.ofLanguage(language == null ? tableLanguage : language));
        }
    }
}
