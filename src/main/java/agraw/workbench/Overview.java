package agraw.workbench;

import agraw.compare.across.Head;
import agraw.model.Pick;
import agraw.model.Side;
import agraw.report.table.Table;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A table of words across cases whose cells open the passages behind them.
 *
 * @param corner says what the rows are
 * @param cells what stands in each cell; asked for when it is shown
 * @param notes what a reader has to know, one sentence each
 */
public record Overview(
        String title, String corner, List<Head> rows, List<Head> columns, Cells cells, List<String> notes) {
    public Overview {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    Overview(
            String title,
            String corner,
            List<Head> rows,
            List<Head> columns,
            List<List<Box>> boxes,
            List<String> notes) {
        this(title, corner, rows, columns, (row, column) -> boxes.get(row).get(column), notes);
    }

    /** Gives a cell by its row and column. */
    public interface Cells {
        Box at(int row, int column);
    }

    /** How a cell is meant. */
    public enum Tone {
        PLAIN,
        /** Nothing is known here. */
        GAP,
        /** Something that a person should look at. */
        WARNING,
        TOTAL
    }

    /**
     * A cell.
     *
     * @param words on one line or two
     * @param heat how full it is, from 0 to 1
     * @param position where it stands between two poles, from -1 to 1
     * @param tags how many stand behind it
     * @param behind which these are: by what they have in common, or one by one
     */
    public record Box(String words, Tone tone, double heat, OptionalDouble position, long tags, Behind behind) {
        static final Box GAP = new Box("", Tone.GAP, 0, OptionalDouble.empty(), 0, Behind.NOTHING);

        static Box of(String words, Tone tone, double heat, long tags, Pick pick) {
            return new Box(words, tone, heat, OptionalDouble.empty(), tags, Behind.of(pick));
        }

        /** The same where a side is heard in a case, beside its tags in what {@link Voices} reads. */
        Box heard(UUID caseStudy, Side side) {
            return new Box(words, tone, heat, position, tags, behind.heard(new Heard(caseStudy, side)));
        }

        /** Words that stand for no tags. */
        public static Box plain(String words) {
            return new Box(words, Tone.PLAIN, 0, OptionalDouble.empty(), 0, Behind.NOTHING);
        }
    }

    /** Who is heard where. */
    public record Heard(UUID caseStudy, Side side) {}

    /**
     * What stands behind a cell.
     *
     * @param tags works the tags out, if they have nothing in common
     * @param heard whose voices stand there beside the tags
     */
    public record Behind(Optional<Pick> pick, Supplier<List<UUID>> tags, Optional<Heard> heard) {
        static final Behind NOTHING = new Behind(Optional.empty(), List::of, Optional.empty());

        static Behind of(Pick pick) {
            return new Behind(Optional.of(pick), List::of, Optional.empty());
        }

        static Behind of(Supplier<List<UUID>> tags) {
            return new Behind(Optional.empty(), tags, Optional.empty());
        }

        Behind heard(Heard voices) {
            return new Behind(pick, tags, Optional.of(voices));
        }
    }

    public Box at(int row, int column) {
        return cells.at(row, column);
    }

    /** The table as a document. */
    public TableFile document(List<String> about, Messages messages) {
        List<Table.Column> heads = new ArrayList<>(List.of(Table.Column.of(corner)));
        columns.forEach(head -> heads.add(new Table.Column(head.words(), head.about(), true)));
        List<Table.Line> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Head head = rows.get(row);
            List<Table.Box> line = new ArrayList<>(List.of(new Table.Box(
                    List.of(new Table.Piece(
                            head.words(), head.about(), head.language().isEmpty() ? null : head.language(), "")),
                    false)));
            for (int column = 0; column < columns.size(); column++) {
                Box box = at(row, column);
                String said = box.words().replace('\n', ' ');
                String words = box.tone() == Tone.WARNING ? "! " + said : said;
                line.add(
                        box.words().isEmpty()
                                ? new Table.Box(List.of(Table.Piece.of("·")), true)
                                : Table.Box.of(words));
            }
            lines.add(new Table.Line(false, line));
        }
        Table table = new Table(title, messages.locale().getLanguage(), about, heads, lines, notes);
        return TableFile.of(table);
    }
}
