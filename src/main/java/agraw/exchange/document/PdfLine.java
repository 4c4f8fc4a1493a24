package agraw.exchange.document;

import java.util.List;

/**
 * A line of a page, in the order of reading.
 *
 * @param cells its parts between wide gaps, at least one
 * @param starts where they begin: their left edges, or the right ones from right to left; in points
 * @param left its left edge
 * @param right its right edge
 * @param y its base line from the top
 * @param size of most of its letters
 * @param rightToLeft how most of it runs
 */
record PdfLine(
        List<String> cells,
        List<Float> starts,
        float left,
        float right,
        float y,
        float size,
        boolean bold,
        boolean rightToLeft) {
    String text() {
        return String.join(" ", cells);
    }
}
