package agraw.compare.drawing;

import java.util.List;

/** What happened when, one row a case, on one axis of years. What is not known exactly is drawn with broken lines. */
public final class Times {
    private static final double NAMES = 0.27;
    private static final double LEAST_NAMES = 190;
    private static final double MOST_NAMES = 340;
    private static final double RIGHT = 24;
    private static final double ROW = 30;
    private static final double TOP = 40;
    private static final double DAYS_OF_YEAR = 365.2425;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};
    private static final double LEAST_STEP = 46;

    private Times() {}

    /** How something is drawn. */
    public enum Kind {
        /** How long a case lasted: a bar. */
        PERIOD,
        /** A dated fact: a disc. */
        FACT,
        /** An agreement or another instrument: a square. */
        INSTRUMENT,
        /** A visit or a session: a line with a flag. */
        VISIT
    }

    /**
     * Something that happened.
     *
     * @param from the first day it may have begun, as days since 1970-01-01
     * @param to the last day it may have ended; exclusive
     * @param open whether no end is known: it is drawn to the right edge
     * @param about whether the days are not known exactly
     */
    public record Event(Kind kind, long from, long to, boolean open, boolean about, String says) {}

    public record Row(String key, String name, List<Event> events) {
        public Row {
            events = List.copyOf(events);
        }
    }

    /** The axis. Marks are counted through rows and events. */
    public static Drawing draw(String title, List<String> legend, List<Row> rows, double width) {
        Sheet sheet = new Sheet();
        long first = rows.stream()
                .flatMap(row -> row.events().stream())
                .mapToLong(Event::from)
                .min()
                .orElse(0);
        long last = rows.stream()
                .flatMap(row -> row.events().stream())
                .mapToLong(Event::to)
                .max()
                .orElse(1);
        int fromYear = (int) Math.floor(first / DAYS_OF_YEAR + 1970);
        int toYear = (int) Math.ceil(last / DAYS_OF_YEAR + 1970);
        double left = Math.clamp(width * NAMES, LEAST_NAMES, MOST_NAMES);
        double room = width - left - RIGHT;
        double unit = room / Math.max(1, toYear - fromYear);
        double bottom = TOP + rows.size() * ROW;
        int step = STEPS[STEPS.length - 1];
        for (int at = STEPS.length - 1; at >= 0; at--) {
            step = STEPS[at] * unit >= LEAST_STEP ? STEPS[at] : step;
        }
        for (int year = Math.ceilDiv(fromYear, step) * step; year <= toYear; year += step) {
            double x = left + (year - fromYear) * unit;
            sheet.line(x, TOP - 8, x, bottom, Ink.RULE);
            sheet.small(x, TOP - 14, Integer.toString(year), Anchor.MIDDLE, Ink.MUTED, -1);
        }
        for (int at = 0; at < rows.size(); at++) {
            row(sheet, rows.get(at), TOP + at * ROW, new Scale(left, fromYear, unit, width - RIGHT));
        }
        legend(sheet, legend, bottom + 24);
        return sheet.drawing(width, bottom + 36, title);
    }

    /**
     * Where years stand.
     *
     * @param unit pixels a year
     * @param edge where they end
     */
    private record Scale(double left, int fromYear, double unit, double edge) {
        double x(long day) {
            return left + (day / DAYS_OF_YEAR + 1970 - fromYear) * unit;
        }
    }

    private static void row(Sheet sheet, Row row, double y, Scale scale) {
        sheet.line(8, y + ROW, scale.edge(), y + ROW, Ink.FAINT);
        sheet.bold(8, y + 19, row.key(), Anchor.BEGIN);
        double after = 8 + Sheet.width(row.key(), Sheet.LETTERS) + 16;
        sheet.small(
                after,
                y + 19,
                Sheet.fit(row.name(), scale.left() - after - 8, Sheet.SMALL),
                Anchor.BEGIN,
                Ink.MUTED,
                -1);
        for (Event event : row.events()) {
            double x = scale.x(event.from());
            double to = event.open() ? scale.edge() : Math.min(scale.edge(), scale.x(event.to()));
            draw(sheet, event, x, to, y, sheet.mark(event.says()));
        }
    }

    private static void draw(Sheet sheet, Event event, double x, double to, double y, int mark) {
        double middle = (x + to) / 2;
        switch (event.kind()) {
            case PERIOD -> {
                sheet.add(new Shape.Box(x, y + 9, Math.max(3, to - x), 12, Ink.FAINT, Ink.OPEN, event.about(), mark));
                if (event.open()) {
                    sheet.add(new Shape.Area(List.of(to, y + 9, to + 8, y + 15, to, y + 21), Ink.OPEN, Ink.NONE, mark));
                }
            }
            case FACT -> {
                spread(sheet, event, x, to, y, mark);
                sheet.add(new Shape.Disc(middle, y + 15, 4, Ink.ACCENT, mark));
            }
            case INSTRUMENT -> {
                spread(sheet, event, x, to, y, mark);
                sheet.box(middle - 4, y + 11, 8, 8, Ink.NUANCE, mark);
            }
            case VISIT -> {
                sheet.add(new Shape.Line(middle, y + 4, middle, y + 26, Ink.SUPPORTS, 2, event.about(), mark));
                sheet.box(middle, y + 4, 7, 6, Ink.SUPPORTS, mark);
            }
        }
    }

    /** How far a date may lie on either side. */
    private static void spread(Sheet sheet, Event event, double x, double to, double y, int mark) {
        if (event.about() || to - x > 10) {
            sheet.add(new Shape.Line(x, y + 15, to, y + 15, Ink.OPEN, 2, event.about(), mark));
        }
    }

    private static void legend(Sheet sheet, List<String> names, double y) {
        double at = 8;
        for (int index = 0; index < names.size(); index++) {
            switch (index) {
                case 0 -> sheet.add(new Shape.Box(at, y - 10, 18, 10, Ink.FAINT, Ink.OPEN, false, -1));
                case 1 -> sheet.add(new Shape.Disc(at + 9, y - 5, 4, Ink.ACCENT, -1));
                case 2 -> sheet.box(at + 5, y - 9, 8, 8, Ink.NUANCE, -1);
                case 3 ->
                    sheet.box(at + 8, y - 11, 7, 6, Ink.SUPPORTS, -1)
                            .add(new Shape.Line(at + 8, y - 11, at + 8, y + 1, Ink.SUPPORTS, 2, false, -1));
                default -> sheet.add(new Shape.Line(at, y - 5, at + 18, y - 5, Ink.OPEN, 2, true, -1));
            }
            sheet.small(at + 24, y, names.get(index), Anchor.BEGIN, Ink.MUTED, -1);
            at += 24 + Sheet.width(names.get(index), Sheet.SMALL) + 20;
        }
    }
}
