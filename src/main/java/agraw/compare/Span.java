package agraw.compare;

import agraw.model.EdtfDate;
import agraw.model.Fact;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a case lasted, by whichever of its sources one believes: in years, from the year it began to the year it ended.
 *
 * @param least years, by the latest start and the earliest end
 * @param most years, by the earliest start and the latest end
 * @param open whether no end is known, so that this is the time up to now
 */
public record Span(int least, int most, boolean open) {
    /** From the facts of the start and of the end; nothing where no start is known, or every end lies before it. */
    public static Optional<Span> of(List<Fact> starts, List<Fact> ends, int thisYear) {
        List<Integer> from = years(starts, true).toList();
        List<Integer> to = years(ends, false).toList();
        boolean open = to.isEmpty();
        List<Integer> until = open ? List.of(thisYear) : to;
        List<Integer> lengths = from.stream()
                .flatMap(start -> until.stream().map(end -> end - start))
                .filter(years -> years >= 0)
                .sorted()
                .toList();
        return lengths.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(lengths.getFirst(), lengths.getLast(), open));
    }

    private static Stream<Integer> years(List<Fact> facts, boolean first) {
        return facts.stream()
                .flatMap(fact -> EdtfDate.parse(fact.value()).stream())
                .map(date -> year(date, first))
                .filter(Objects::nonNull);
    }

    private static @Nullable Integer year(EdtfDate date, boolean first) {
        return switch (date) {
            case EdtfDate.Point point -> Integer.valueOf(point.year());
            case EdtfDate.Interval interval -> {
                EdtfDate.Point end = first ? interval.from() : interval.to();
                yield end == null ? null : Integer.valueOf(end.year());
            }
        };
    }
}
