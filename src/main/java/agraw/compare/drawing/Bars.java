package agraw.compare.drawing;

import java.util.List;

/** Bars that lie: one a row, divided into parts that are told by colour, sign and number. */
public final class Bars {
    private static final double NAMES = 0.36;
    private static final double LEAST_NAMES = 200;
    private static final double MOST_NAMES = 380;
    private static final double ROW = 26;
    private static final double BAR = 16;
    private static final double TOP = 34;
    private static final double RIGHT = 48;

    private Bars() {}

    /** How one part of all bars is called and painted. */
    public record Part(String name, String sign, Ink ink) {}

    /**
     * A bar.
     *
     * @param counts of each part
     */
    public record Bar(String key, String name, List<Integer> counts) {
        public Bar {
            counts = List.copyOf(counts);
        }

        int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Says what a part of a bar is, for who points at it. */
    public interface Saying {
        String of(Bar bar, Part part, int count);
    }

    /** The chart. Marks are counted through rows, and in a row through its parts that are there. */
    public static Drawing draw(String title, List<Part> parts, List<Bar> bars, double width, Saying saying) {
        Sheet sheet = new Sheet();
        double left = Math.clamp(width * NAMES, LEAST_NAMES, MOST_NAMES);
        legend(sheet, parts, left, 18);
        int most = Math.max(1, bars.stream().mapToInt(Bar::total).max().orElse(1));
        double room = width - left - RIGHT;
        double y = TOP;
        for (Bar bar : bars) {
            sheet.bold(8, y + 13, bar.key(), Anchor.BEGIN);
            double after = 8 + Math.max(30, Sheet.width(bar.key(), Sheet.LETTERS) + 10);
            sheet.words(after, y + 13, Sheet.fit(bar.name(), left - after - 8, Sheet.LETTERS), Anchor.BEGIN, Ink.MUTED);
            sheet.line(left, y - 4, left, y + ROW - 4, Ink.RULE);
            double end = row(sheet, parts, bar, left + 1, y, room / most, BAR, saying);
            if (bar.total() > 0) {
                sheet.words(end + 8, y + 13, Integer.toString(bar.total()), Anchor.BEGIN, Ink.TEXT);
            } else {
                sheet.words(left + 10, y + 13, "·", Anchor.BEGIN, Ink.MUTED);
            }
            y += ROW;
        }
        return sheet.drawing(width, y + 8, title);
    }

    /** Draws the parts of a bar; gives where it ends. */
    static double row(
            Sheet sheet, List<Part> parts, Bar bar, double x, double y, double unit, double high, Saying saying) {
        double at = x;
        for (int part = 0; part < parts.size(); part++) {
            int count = bar.counts().get(part);
            if (count == 0) {
                continue;
            }
            double wide = count * unit;
            int mark = sheet.mark(saying.of(bar, parts.get(part), count));
            sheet.box(at, y, Math.max(1, wide - 1), high, parts.get(part).ink(), mark);
            String words = parts.get(part).sign() + count;
            if (Sheet.width(words, Sheet.SMALL) + 4 <= wide && high >= BAR) {
                sheet.small(at + wide / 2, y + high - 4, words, Anchor.MIDDLE, Ink.PAPER, mark);
            }
            at += wide;
        }
        return at;
    }

    static void legend(Sheet sheet, List<Part> parts, double x, double y) {
        double at = x;
        for (Part part : parts) {
            sheet.box(at, y - 9, 10, 10, part.ink(), -1);
            String words = part.sign() + " " + part.name();
            sheet.words(at + 15, y, words, Anchor.BEGIN, Ink.MUTED);
            at += 15 + Sheet.width(words, Sheet.LETTERS) + 18;
        }
    }
}
