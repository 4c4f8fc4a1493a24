package agraw.exchange.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the lines of a block stand to each other: which begin a paragraph, and which are rows of a table. */
final class PdfBlock {
    private static final Pattern ITEM =
            Pattern.compile("^(?:[•▪◦‣■□●○➢➤✓\uf0b7\uf0a7\uf0d8·]\\s*|[-–—*]\\s+)(?=\\S)(?<words>.*)$", Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("^\\(?(?:\\p{Nd}{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern LABEL =
            Pattern.compile("^(?:\\(?[\\p{Alnum}]{1,3}[.)]?|[^\\p{Alnum}]{1,2}|\\d{1,3}(?:[.]\\d{1,3}){0,5}[.]?)$");
    private static final float ALIGNED = 3;

    private final List<PdfLine> lines;
    private final float left;
    private final float right;
    private final float leading;

    PdfBlock(List<PdfLine> lines) {
        this.lines = lines;
        left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double[] gaps = IntStream.range(1, lines.size())
                .mapToDouble(at -> (lines.get(at).y() - lines.get(at - 1).y())
                        / lines.get(at).size())
                .filter(gap -> gap > 0.8 && gap < 3)
                .sorted()
                .toArray();
        // The narrower gaps are those within paragraphs.
        leading = gaps.length == 0 ? 1.35f : (float) gaps[gaps.length / 3];
    }

    List<PdfLine> lines() {
        return lines;
    }

    /** The words of an item without its bullet, or null if the line is none. */
    static @Nullable String item(String text) {
        Matcher item = ITEM.matcher(text);
        return item.matches() ? item.group("words") : null;
    }

    static boolean isNumbered(String text) {
        return NUMBERED.matcher(text).matches();
    }

    /** How far from the block's edge a line begins, in points. */
    float indent(PdfLine line) {
        return line.rightToLeft() ? right - line.right() : line.left() - left;
    }

    private float open(PdfLine line) {
        return line.rightToLeft() ? line.left() - left : right - line.right();
    }

    /** Whether a line reaches so far that a paragraph may go on behind it; lines from right to left say nothing else of it. */
    boolean isFull(PdfLine line) {
        return open(line) <= (line.rightToLeft() ? 0.12f : 0.35f) * (right - left);
    }

    /** Whether a line begins a paragraph: by a gap above it, its indent, or the line before that ends early. */
    boolean begins(int at, PdfLine first) {
        PdfLine line = lines.get(at);
        PdfLine before = lines.get(at - 1);
        float size = line.size();
        if (line.y() - before.y() > leading * 1.2f * size || line.y() < before.y()) {
            return true;
        }
        float deeper = indent(line) - indent(before);
        PdfLine next = at + 1 < lines.size() ? lines.get(at + 1) : null;
        boolean hangs = next != null && Math.abs(indent(next) - indent(line)) < 0.4f * size;
        if (deeper > 0.8f * size && deeper < 6 * size && !hangs) {
            return true;
        } else if (deeper < -0.8f * size
                && !before.equals(first)
                && Math.abs(indent(line) - indent(first)) < 0.4f * size) {
            return true; // back at the edge behind lines that hang
        }
        float width = right - left;
        boolean ended = before.text().matches("(?s).*[.!?:;…؟»”\"’)]$");
        return width > 12 * size && open(before) > (ended ? 0.12f : 0.4f) * width;
    }

    /** Whether a line has several cells, one of which begins where one of a line beside it does. */
    boolean isRow(int at) {
        PdfLine line = lines.get(at);
        if (line.cells().size() < 2
                || (LABEL.matcher(line.cells().getFirst()).matches()
                        && line.cells().size() == 2)) {
            return false;
        }
        return isAligned(line, at - 1) || isAligned(line, at + 1);
    }

    private boolean isAligned(PdfLine line, int other) {
        if (other < 0 || other >= lines.size() || lines.get(other).cells().size() < 2) {
            return false;
        }
        List<Float> starts = lines.get(other).starts();
        return line.starts().stream()
                .skip(1)
                .anyMatch(start -> starts.stream().skip(1).anyMatch(each -> Math.abs(each - start) <= ALIGNED));
    }
}
