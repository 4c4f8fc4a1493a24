package agraw.compare.filter;

import agraw.model.EdtfDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as the days it may cover, so that times are compared in nanoseconds.
 *
 * @param from days since 1970; {@link #OPEN_START} where no start is known
 * @param to the last day; {@link #OPEN_END} where it goes on
 */
record Days(long from, long to) {
    static final long OPEN_START = Long.MIN_VALUE;
    static final long OPEN_END = Long.MAX_VALUE;
    private static final String DATE = "(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?[~?%]?|\\.\\.)";
    private static final Pattern RANGE = Pattern.compile(DATE + "\\s*(?:[-–—/]|\\.\\.)\\s*" + DATE);

    static Days of(EdtfDate date) {
        return switch (date) {
            case EdtfDate.Point point ->
                new Days(point.first().toEpochDay(), point.last().toEpochDay());
            case EdtfDate.Interval(EdtfDate.Point from, EdtfDate.Point to) ->
                new Days(
                        from == null ? OPEN_START : from.first().toEpochDay(),
                        to == null ? OPEN_END : to.last().toEpochDay());
        };
    }

    /** What a person writes for a time: any EDTF date, or two of them with a dash between. */
    static Optional<EdtfDate> read(String words) {
        String plain = words.strip();
        Optional<EdtfDate> date = EdtfDate.parse(plain);
        if (date.isPresent()) {
            return date;
        }
        Matcher range = RANGE.matcher(plain);
        return range.matches() ? EdtfDate.parse(range.group(1) + "/" + range.group(2)) : Optional.empty();
    }

    boolean stands(Condition.Timing timing, Days other) {
        return switch (timing) {
            case WITHIN -> from >= other.from && to <= other.to;
            case NOT_WITHIN -> !(from >= other.from && to <= other.to);
            case OVERLAPS -> from <= other.to && to >= other.from;
            case BEFORE -> to < other.from;
            case AFTER -> from > other.to;
            case FROM -> from >= other.from;
            case TO -> to <= other.to;
        };
    }
}
