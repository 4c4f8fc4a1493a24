package agraw.compare.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What several coders said of many units, each unit in one category or in none. Units on which all said the same things are counted together,
 * so that each character of a long text can be a unit.
 */
public final class Ratings {
    /** A coder said nothing of a unit. */
    public static final int NOTHING = -1;

    private final int coders;
    private final Map<List<Integer>, Long> counts = new LinkedHashMap<>();
    private int categories;

    /** Of some coders, at least 2. */
    public Ratings(int coders) {
        if (coders < 2) {
            throw new IllegalArgumentException("Agreement is between two coders or more");
        }
        this.coders = coders;
    }

    /**
     * Adds units.
     *
     * @param count how many
     * @param said the category (from 0) that each coder gave all of them, or {@link #NOTHING}
     */
    public Ratings add(long count, int... said) {
        if (said.length != coders || count < 0 || Arrays.stream(said).anyMatch(category -> category < NOTHING)) {
            throw new IllegalArgumentException("One category a coder");
        }
        if (count > 0) {
            counts.merge(Arrays.stream(said).boxed().toList(), count, Long::sum);
            categories = Math.max(categories, Arrays.stream(said).max().orElse(NOTHING) + 1);
        }
        return this;
    }

    /** Adds all units of others of as many coders. */
    public Ratings addAll(Ratings others) {
        others.counts.forEach((said, count) ->
                add(count, said.stream().mapToInt(Integer::intValue).toArray()));
        return this;
    }

    public int coders() {
        return coders;
    }

    int categories() {
        return categories;
    }

    /** How many units there are. */
    public long units() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many units were put in a category by a coder. */
    public long given(int coder, int category) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().get(coder) == category)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    Map<List<Integer>, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** How many coders gave each category to units on which they said these things. */
    long[] tally(List<Integer> said) {
        long[] tally = new long[categories];
        for (int category : said) {
            if (category != NOTHING) {
                tally[category]++;
            }
        }
        return tally;
    }

    /** These of two coders alone. */
    Ratings pair(int first, int second) {
        Ratings pair = new Ratings(2);
        counts.forEach((said, count) -> pair.add(count, said.get(first), said.get(second)));
        return pair;
    }

    /** All pairs of coders. */
    List<Ratings> pairs() {
        List<Ratings> pairs = new ArrayList<>();
        for (int first = 0; first < coders; first++) {
            for (int second = first + 1; second < coders; second++) {
                pairs.add(pair(first, second));
            }
        }
        return pairs;
    }
}
