package agraw.workbench.chart;

import agraw.compare.across.Cross;
import agraw.compare.across.Head;
import agraw.compare.across.Measure;
import agraw.compare.across.Tally;
import agraw.compare.drawing.Bars;
import agraw.compare.drawing.Drawing;
import agraw.compare.drawing.Ink;
import agraw.compare.drawing.Multiples;
import agraw.model.Pick;
import agraw.model.Stance;
import agraw.words.Messages;
import agraw.workbench.Chosen;
import agraw.workbench.Crossing;
import agraw.workbench.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How many tags support, challenge and nuance what: as bars, and as small bars by case. */
public final class StanceCharts {
    private static final List<@Nullable Stance> STANCES =
            Arrays.asList(Stance.SUPPORTS, Stance.CHALLENGES, Stance.NUANCE, null);
    private static final List<Ink> INKS = List.of(Ink.SUPPORTS, Ink.CHALLENGES, Ink.NUANCE, Ink.OPEN);
    private static final List<String> SIGNS = List.of("+", "−", "~", "?");

    private final Crossing crossing;

    private StanceCharts(Crossing crossing) {
        this.crossing = crossing;
    }

    public static StanceCharts of(Workbench workbench) {
        return new StanceCharts(Crossing.of(workbench));
    }

    private static List<Bars.Part> parts(Messages messages) {
        List<Bars.Part> parts = new ArrayList<>();
        for (int at = 0; at < STANCES.size(); at++) {
            Stance stance = STANCES.get(at);
            String name = messages.say(
                    "stance." + (stance == null ? "none" : stance.name().toLowerCase(Locale.ROOT)));
            parts.add(new Bars.Part(name, SIGNS.get(at), INKS.get(at)));
        }
        return parts;
    }

    private static List<Integer> counts(Tally tally) {
        return STANCES.stream().map(stance -> tally.of(stance)).toList();
    }

    /**
     * A bar a principle, or a bar a code that has tags.
     *
     * @param width in pixels
     */
    public Chart bars(Chosen chosen, Crossing.Rows rows, double width, Messages messages) {
        Crossing.Counted counted =
                crossing.count(chosen, new Crossing.Order(rows, Crossing.Columns.CASE, null), messages);
        Cross cross = counted.cross();
        List<Bars.Part> parts = parts(messages);
        List<Bars.Bar> bars = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < cross.rows().size(); row++) {
            Head head = cross.rows().get(row);
            Tally tally = cross.ofRow(row);
            if (rows == Crossing.Rows.CODE && tally.total() == 0) {
                continue;
            }
            bars.add(new Bars.Bar(head.words(), head.about(), counts(tally)));
            add(marks, chosen.pick().and(head.pick()), tally, head.words(), parts);
        }
        Drawing drawing = Bars.draw(
                messages.say("chart.bars"), parts, bars, width, (bar, part, count) -> says(bar.key(), part, count));
        return new Chart(
                turned(drawing, messages),
                marks,
                Crossing.overview(counted, Measure.TAGS, false, chosen, messages),
                List.of());
    }

    /**
     * A small chart a case, with a bar a principle.
     *
     * @param width in pixels
     */
    public Chart multiples(Chosen chosen, double width, Messages messages) {
        Crossing.Counted counted = crossing.count(chosen, Crossing.Order.CASES, messages);
        Cross cross = counted.cross();
        List<Bars.Part> parts = parts(messages);
        List<Multiples.Panel> panels = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int column = 0; column < cross.columns().size(); column++) {
            Head study = cross.columns().get(column);
            List<Bars.Bar> bars = new ArrayList<>();
            for (int row = 0; row < cross.rows().size(); row++) {
                Head head = cross.rows().get(row);
                Tally tally = cross.at(row, column);
                bars.add(new Bars.Bar(head.words(), head.about(), counts(tally)));
                Pick pick = chosen.pick().and(head.pick()).and(study.pick());
                add(marks, pick, tally, study.words() + " · " + head.words(), parts);
            }
            panels.add(new Multiples.Panel(study.words(), study.about(), bars));
        }
        Drawing drawing = Multiples.draw(
                messages.say("chart.multiples"),
                parts,
                panels,
                width,
                (panel, bar, part, count) -> says(panel.key() + " · " + bar.key(), part, count));
        return new Chart(
                turned(drawing, messages),
                marks,
                Crossing.overview(counted, Measure.TAGS, true, chosen, messages),
                List.of());
    }

    private static String says(String of, Bars.Part part, int count) {
        return of + " · " + part.name() + ": " + count;
    }

    private static void add(List<Mark> marks, Pick pick, Tally tally, String title, List<Bars.Part> parts) {
        for (int at = 0; at < STANCES.size(); at++) {
            int count = tally.of(STANCES.get(at));
            if (count > 0) {
                marks.add(Mark.of(title + " · " + parts.get(at).name(), pick.and(Pick.of(STANCES.get(at))), count));
            }
        }
    }

    /** How many cases have none of the tags that are looked at, if any. */
    static List<String> leftOut(Chosen asked, Chosen shown, Messages messages) {
        int cases = asked.rows().size() - shown.rows().size();
        return cases == 0 ? List.of() : List.of(messages.say("chart.untagged", cases));
    }

    static Drawing turned(Drawing drawing, Messages messages) {
        return messages.rightToLeft() ? drawing.mirrored() : drawing;
    }
}
