package agraw.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agraw.compare.Row;
import agraw.compare.Subject;
import agraw.model.Code;
import agraw.model.Ids;
import agraw.model.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class LinePlaceProperties {
    private static final double VIEW = 500;
    private static final double EXACT = 1e-6;

    private final Labels none = Labels.NONE;

    private Line line() {
        Code code = new Code(Ids.next(), null, "P", none, none, none, none, null, null, null, "a", false);
        return new Line(new Row(new Subject.OfPrinciple(code), List.of(), Set.of()), false, 0, 0, "", "", List.of());
    }

    /** Lines of some heights, and a place in them. */
    private record Page(List<Line> lines, List<Integer> heights, LinePlace place) {
        double bottom() {
            return heights.subList(place.first(), heights.size()).stream()
                            .mapToInt(height -> height)
                            .sum()
                    - place.hidden();
        }
    }

    private Page page(List<Integer> tall) {
        List<Line> lines = new ArrayList<>(tall.stream().map(_ -> line()).toList());
        List<Integer> heights = new ArrayList<>(tall);
        return new Page(lines, heights, new LinePlace(lines, heights::get));
    }

    @Property
    void scrollsAsFarAsThereAreLinesAndNoFarther(
            @ForAll @NotEmpty @Size(max = 30) List<@IntRange(min = 20, max = 900) Integer> tall,
            @ForAll @Size(max = 20) List<@IntRange(min = -1500, max = 1500) Integer> notches) {
        Page page = page(tall);
        LinePlace place = page.place();
        double whole = tall.stream().mapToInt(height -> height).sum();
        double most = Math.max(0, whole - VIEW);
        double expected = 0;
        for (int notch : notches) {
            place.scroll(notch);
            place.settle(VIEW);
            expected = Math.clamp(expected + notch, 0, most);
            double above = tall.subList(0, place.first()).stream()
                            .mapToInt(height -> height)
                            .sum()
                    + place.hidden();
            assertThat(above).isCloseTo(expected, within(EXACT));
            assertThat(place.hidden()).isBetween(0.0, (double) tall.get(place.first()));
            assertThat(page.bottom()).isGreaterThanOrEqualTo(Math.min(VIEW, whole) - EXACT);
        }
    }

    @Property
    void aLineThatIsAskedForAtTheBottomStandsThere(
            @ForAll @Size(min = 5, max = 30) List<@IntRange(min = 150, max = 400) Integer> tall,
            @ForAll @IntRange(min = 4, max = 29) int wanted) {
        Page page = page(tall);
        int line = Math.min(wanted, tall.size() - 1);
        page.place().go(line, tall.get(line) - VIEW);
        page.place().settle(VIEW);
        double bottom = -page.place().hidden();
        for (int at = page.place().first(); at <= line; at++) {
            bottom += tall.get(at);
        }
        assertThat(bottom).isCloseTo(VIEW, within(EXACT));
    }

    @Property
    void whatComesAboveTheViewMovesNothing(
            @ForAll @Size(min = 10, max = 30) List<@IntRange(min = 100, max = 300) Integer> tall,
            @ForAll @IntRange(min = 1, max = 500) int scrolled,
            @ForAll @IntRange(min = 20, max = 900) int added) {
        Page page = page(tall);
        page.place().scroll(scrolled);
        page.place().settle(VIEW);
        Line first = page.lines().get(page.place().first());
        double hidden = page.place().hidden();
        page.lines().addFirst(line());
        page.heights().addFirst(added);
        page.place().keep(page.lines().indexOf(first));
        page.place().settle(VIEW);
        assertThat(page.lines().get(page.place().first())).isEqualTo(first);
        assertThat(page.place().hidden()).isCloseTo(hidden, within(EXACT));
    }
}
