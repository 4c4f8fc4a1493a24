package agraw.compare.drawing;

import java.util.List;

/** Small charts of the same kind side by side, all to one scale: one a case. */
public final class Multiples {
    private static final double LEAST_WIDE = 200;
    private static final double GAP = 14;
    private static final double ROW = 17;
    private static final double KEY = 34;
    private static final double TOP = 34;

    private Multiples() {}

    /** One of the small charts. */
    public record Panel(String key, String name, List<Bars.Bar> bars) {
        public Panel {
            bars = List.copyOf(bars);
        }
    }

    /** The charts. Marks are counted through panels, rows and parts that are there. */
    public static Drawing draw(String title, List<Bars.Part> parts, List<Panel> panels, double width, Saying saying) {
        Sheet sheet = new Sheet();
        Bars.legend(sheet, parts, 8, 18);
        int most = Math.max(
                1,
                panels.stream()
                        .flatMap(panel -> panel.bars().stream())
                        .mapToInt(Bars.Bar::total)
                        .max()
                        .orElse(1));
        int across = Math.max(1, (int) ((width - 8 + GAP) / (LEAST_WIDE + GAP)));
        double wide = (width - 8 + GAP) / across - GAP;
        double high = panels.isEmpty() ? 0 : panels.getFirst().bars().size() * ROW + 40;
        for (int at = 0; at < panels.size(); at++) {
            Panel panel = panels.get(at);
            int line = at / across;
            double x = 8 + (at % across) * (wide + GAP);
            double y = TOP + line * high;
            sheet.bold(x, y + 12, panel.key(), Anchor.BEGIN);
            double after = x + Sheet.width(panel.key(), Sheet.LETTERS) + 14;
            sheet.small(
                    after, y + 12, Sheet.fit(panel.name(), x + wide - after, Sheet.SMALL), Anchor.BEGIN, Ink.MUTED, -1);
            double row = y + 20;
            double unit = (wide - KEY - 26) / most;
            sheet.line(x + KEY, row - 2, x + KEY, row + panel.bars().size() * ROW - 2, Ink.RULE);
            for (Bars.Bar bar : panel.bars()) {
                sheet.small(x + KEY - 6, row + 10, bar.key(), Anchor.END, Ink.MUTED, -1);
                double end = Bars.row(
                        sheet,
                        parts,
                        bar,
                        x + KEY + 1,
                        row + 1,
                        unit,
                        ROW - 6,
                        (of, part, count) -> saying.of(panel, of, part, count));
                sheet.small(
                        end + 5,
                        row + 10,
                        bar.total() == 0 ? "·" : Integer.toString(bar.total()),
                        Anchor.BEGIN,
                        Ink.MUTED,
                        -1);
                row += ROW;
            }
        }
        double rows = Math.ceil((double) panels.size() / across);
        return sheet.drawing(width, TOP + rows * high, title);
    }

    /** Says what a part of a bar is. */
    public interface Saying {
        String of(Panel panel, Bars.Bar bar, Bars.Part part, int count);
    }
}
