package agraw.model;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.EdtfDate.Interval;
import agraw.model.EdtfDate.Point;
import agraw.model.EdtfDate.Sureness;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class EdtfDateProperties {
    @Property
    void whatIsPrintedIsReadBack(@ForAll("dates") EdtfDate date) {
        assertThat(EdtfDate.parse(date.print())).contains(date);
    }

    @Property
    void anyWordsAreReadOrNot(@ForAll String words) {
        assertThat(EdtfDate.parse(words).map(EdtfDate::print).orElse(words)).isEqualTo(words);
    }

    @Provide
    Arbitrary<EdtfDate> dates() {
        Arbitrary<EdtfDate> intervals = Combinators.combine(points().injectNull(0.3), points().injectNull(0.3))
                .as(Ends::new)
                .filter(Ends::areInOrder)
                .map(ends -> new Interval(ends.from(), ends.to()));
        return Arbitraries.oneOf(points().map(point -> (EdtfDate) point), intervals);
    }

    private record Ends(@Nullable Point from, @Nullable Point to) {
        boolean areInOrder() {
            return from == null ? to != null : to == null || !from.first().isAfter(to.last());
        }
    }

    private static Arbitrary<Point> points() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 31),
                        Arbitraries.of(Sureness.class))
                .as((year, month, day, sureness) -> new Point(
                        year,
                        month,
                        month == 0 ? 0 : Math.min(day, YearMonth.of(year, month).lengthOfMonth()),
                        sureness));
    }
}
