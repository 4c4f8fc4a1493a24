package agraw.compare.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far coders agree on categories without order. There is none where nothing could be agreed or disagreed on: a coefficient that is
 * corrected for chance says nothing when all said the same of all.
 */
public final class Coefficients {
    private Coefficients() {}

    /**
     * The share of pairs of coders that gave a unit the same category, over all units of which both said something (0 to 1). Of two coders this
     * is the percent agreement; of more, the mean observed agreement of J. L. Fleiss, "Measuring nominal scale agreement among many
     * raters", Psychological Bulletin 76(5), 1971, formula 2 and 3.
     */
    public static OptionalDouble percent(Ratings ratings) {
        double agreed = 0;
        double units = 0;
        for (Map.Entry<List<Integer>, Long> entry : ratings.counts().entrySet()) {
            long[] tally = ratings.tally(entry.getKey());
            long said = Arrays.stream(tally).sum();
            if (said >= 2) {
                agreed += entry.getValue() * same(tally) / (double) (said * (said - 1));
                units += entry.getValue();
            }
        }
        return units == 0 ? OptionalDouble.empty() : OptionalDouble.of(agreed / units);
    }

    /**
     * Kappa of two coders: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20(1),
     * 1960. Of more than two, the mean over all pairs that have one (R. J. Light, "Measures of response agreement for qualitative data",
     * Psychological Bulletin 76(5), 1971).
     */
    public static OptionalDouble cohen(Ratings ratings) {
        return ratings.pairs().stream()
                .map(Coefficients::cohenOfTwo)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    private static OptionalDouble cohenOfTwo(Ratings pair) {
        Ratings both = new Ratings(2);
        pair.counts().forEach((said, count) -> {
            if (!said.contains(Ratings.NOTHING)) {
                both.add(count, said.get(0), said.get(1));
            }
        });
        double units = both.units();
        double expected = 0;
        for (int category = 0; category < both.categories(); category++) {
            expected += both.given(0, category) / units * (both.given(1, category) / units);
        }
        return corrected(percent(both), expected);
    }

    /**
     * Kappa of several coders who each said something of every unit: Fleiss 1971, as {@link #percent}, formula 6. Units of which somebody said
     * nothing are left out.
     */
    public static OptionalDouble fleiss(Ratings ratings) {
        Ratings whole = new Ratings(ratings.coders());
        ratings.counts().forEach((said, count) -> {
            if (!said.contains(Ratings.NOTHING)) {
                whole.add(count, said.stream().mapToInt(Integer::intValue).toArray());
            }
        });
        double given = (double) whole.units() * whole.coders();
        double expected = 0;
        for (long of : perCategory(whole)) {
            expected += of / given * (of / given);
        }
        return corrected(percent(whole), expected);
    }

    /**
     * Alpha for nominal data, any number of coders, and units of which some said nothing: K. Krippendorff, "Computing Krippendorff's
     * alpha-reliability", University of Pennsylvania, 2011, section C.
     */
    public static OptionalDouble alpha(Ratings ratings) {
        double coincidences = 0;
        double values = 0;
        double[] perCategory = new double[ratings.categories()];
        for (Map.Entry<List<Integer>, Long> entry : ratings.counts().entrySet()) {
            long[] tally = ratings.tally(entry.getKey());
            long said = Arrays.stream(tally).sum();
            if (said >= 2) {
                long count = entry.getValue();
                coincidences += count * same(tally) / (double) (said - 1);
                values += (double) count * said;
                for (int category = 0; category < tally.length; category++) {
                    perCategory[category] += (double) count * tally[category];
                }
            }
        }
        double byChance = 0;
        for (double of : perCategory) {
            byChance += of * (of - 1);
        }
        double all = values * (values - 1);
        return values < 2 || all == byChance
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - (values - 1) * (values - coincidences) / (all - byChance));
    }

    /** How many ordered pairs of values are alike. */
    private static long same(long[] tally) {
        return Arrays.stream(tally).map(of -> of * (of - 1)).sum();
    }

    private static long[] perCategory(Ratings ratings) {
        long[] sum = new long[ratings.categories()];
        ratings.counts().forEach((said, count) -> {
            long[] tally = ratings.tally(said);
            for (int category = 0; category < tally.length; category++) {
                sum[category] += count * tally[category];
            }
        });
        return sum;
    }

    private static OptionalDouble corrected(OptionalDouble observed, double expected) {
        // 1 but for rounding: all in one category
        return observed.isEmpty() || Math.abs(1 - expected) < 1e-12
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed.getAsDouble() - expected) / (1 - expected));
    }
}
