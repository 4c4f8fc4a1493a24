package agraw.workbench;

import agraw.compare.across.Cross;
import agraw.compare.across.Measure;
import agraw.compare.across.Tally;
import agraw.model.Feature;
import agraw.model.Stance;
import agraw.words.Messages;
import java.text.NumberFormat;

/** Counts and shares as people read them in a cell: "+3 −1". */
public final class CountWords {
    private final NumberFormat percent;

    public CountWords(Messages messages) {
        percent = NumberFormat.getPercentInstance(messages.locale());
    }

    /**
     * What stands in a cell; empty where no tag does: a gap, which is no zero.
     *
     * @param cases how many cases are looked at
     */
    public String cell(Cross cross, int row, int column, Measure measure, int cases) {
        Tally tally = cross.at(row, column);
        return tally.total() == 0
                ? ""
                : switch (measure) {
                    case TAGS -> stances(tally);
                    case FEATURES -> features(tally);
                    case CASES, OF_ROW, OF_COLUMN -> share(measure.share(cross, row, column, cases));
                };
    }

    /** "+3 −1 ~2 ?1": what supports, challenges, nuances, and takes no stance yet. */
    public static String stances(Tally tally) {
        StringBuilder words = new StringBuilder();
        add(words, "+", tally.of(Stance.SUPPORTS));
        add(words, "−", tally.of(Stance.CHALLENGES));
        add(words, "~", tally.of(Stance.NUANCE));
        add(words, "?", tally.of((Stance) null));
        return words.toString();
    }

    /** "✓3 ✗1 ↔2 ?1": present, absent, contested, not said. */
    static String features(Tally tally) {
        StringBuilder words = new StringBuilder();
        add(words, "✓", tally.of(Feature.PRESENT));
        add(words, "✗", tally.of(Feature.ABSENT));
        add(words, "↔", tally.of(Feature.CONTESTED));
        add(words, "?", tally.of((Feature) null));
        return words.toString();
    }

    private static void add(StringBuilder words, String sign, long count) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : " ").append(sign).append(count);
        }
    }

    /** A share in per cent, rounded; what is not a number is a dash. */
    public String share(double share) {
        return Double.isNaN(share) ? "–" : percent.format(share);
    }
}
