package agraw.exchange.document;

import agraw.model.ParagraphStyle;
import java.util.ArrayList;
import java.util.List;

/** A table while it is read. One of a single column is only a frame: what is in it are paragraphs. */
final class TableDraft {
    private final List<List<List<Piece>>> rows = new ArrayList<>();
    private int shown;
    private int asked;

    void row() {
        rows.add(new ArrayList<>());
    }

    void dropRow() {
        if (!rows.isEmpty()) {
            rows.removeLast();
        }
    }

    /** A new cell's paragraphs, to be filled. */
    List<Piece> cell(int shownBreaks, int askedBreaks) {
        if (rows.isEmpty()) {
            row();
        }
        shown = shownBreaks;
        asked = askedBreaks;
        List<Piece> cell = new ArrayList<>();
        rows.getLast().add(cell);
        return cell;
    }

    /** Adds the rows to where the table stands. */
    void into(List<Piece> sink, boolean withinACell) {
        boolean frame = rows.stream().allMatch(row -> row.size() <= 1);
        for (List<List<Piece>> row : rows) {
            if (frame) {
                row.forEach(sink::addAll);
            } else {
                sink.add(row(row, withinACell));
            }
        }
    }

    private Piece row(List<List<Piece>> cells, boolean withinACell) {
        Piece first = cells.stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse(new Piece("", ParagraphStyle.BODY, 0, shown, asked));
        return new Piece(
                joined(cells.stream().map(Piece::joined).toList()),
                withinACell ? ParagraphStyle.BODY : ParagraphStyle.TABLE_ROW,
                0,
                first.shown(),
                first.asked());
    }

    /** The cells of a row in one line; the last ones that are empty are left out. */
    static String joined(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return String.join(DocumentParagraph.BETWEEN_CELLS, cells.subList(0, end));
    }
}
