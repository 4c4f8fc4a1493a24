package agraw.workbench;

import agraw.compare.across.Cross;
import agraw.compare.across.Head;
import agraw.compare.across.Measure;
import agraw.compare.across.Tally;
import agraw.model.Pick;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Counts across cases as they are looked at: a last row and a last column say the totals. */
final class CrossOverview {
    private final Cross cross;
    private final Measure measure;
    private final boolean turned;
    private final Pick pick;
    private final int cases;
    private final Messages messages;
    private final CountWords words;
    private final int most;

    CrossOverview(Crossing.Counted counted, Measure measure, boolean turned, Chosen chosen, Messages messages) {
        this.cross = counted.cross();
        this.measure = measure;
        this.turned = turned;
        this.pick = chosen.pick();
        this.cases = chosen.rows().size();
        this.messages = messages;
        this.words = new CountWords(messages);
        this.most = cross.most();
    }

    Overview overview() {
        return new Overview(
                messages.say("matrix.title"),
                messages.say("across.corner"),
                heads(turned ? cross.columns() : cross.rows(), ""),
                heads(turned ? cross.rows() : cross.columns(), messages.say("across.total.note")),
                (row, column) -> turned ? box(column, row) : box(row, column),
                List.of(
                        messages.say("across.measure." + measure.name().toLowerCase(Locale.ROOT) + ".note"),
                        messages.say("across.total.note")));
    }

    private List<Head> heads(List<Head> heads, String about) {
        List<Head> all = new ArrayList<>(heads);
        if (!heads.isEmpty()) {
            all.add(new Head("", messages.say("matrix.total"), about, "", 0, Pick.ALL));
        }
        return all;
    }

    private Overview.Box box(int row, int column) {
        boolean everyRow = row >= cross.rows().size();
        boolean everyColumn = column >= cross.columns().size();
        if (!everyRow && !everyColumn) {
            Tally tally = cross.at(row, column);
            return tally.total() == 0
                    ? Overview.Box.GAP
                    : Overview.Box.of(
                            words.cell(cross, row, column, measure, cases),
                            Overview.Tone.PLAIN,
                            heat(row, column, tally),
                            tally.total(),
                            pick.and(cross.rows().get(row).pick())
                                    .and(cross.columns().get(column).pick()));
        }
        Tally total = everyRow && everyColumn ? cross.total() : everyRow ? cross.ofColumn(column) : cross.ofRow(row);
        Pick behind = pick.and(everyRow ? Pick.ALL : cross.rows().get(row).pick())
                .and(everyColumn ? Pick.ALL : cross.columns().get(column).pick());
        return new Overview.Box(
                total.total() == 0 ? "" : Integer.toString(total.total()),
                Overview.Tone.TOTAL,
                0,
                OptionalDouble.empty(),
                total.total(),
                Overview.Behind.of(behind));
    }

    /** A share as it is; a count by the fullest cell. */
    private double heat(int row, int column, Tally tally) {
        double full = measure.isShare()
                ? measure.share(cross, row, column, cases)
                : most == 0 ? 0 : (double) tally.total() / most;
        return Double.isNaN(full) ? 0 : full;
    }
}
