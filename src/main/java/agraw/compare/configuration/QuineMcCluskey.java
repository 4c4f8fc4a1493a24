package agraw.compare.configuration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the shortest sums of terms that are true for some combinations of conditions and false for all others, but for those of which nothing
 * is known. After W. V. Quine, "The Problem of Simplifying Truth Functions", 1952, and E. J. McCluskey, "Minimization of Boolean Functions",
 * 1956; of all covers by prime implicants those with the fewest terms, and of these the ones with the fewest conditions, all of them.
 */
public final class QuineMcCluskey {
    /** So many covers of one length are told at most. */
    private static final int MOST = 64;

    private final List<Term> primes;
    private final List<BitSet> covers = new ArrayList<>();
    private final int rows;
    private final List<List<Integer>> best = new ArrayList<>();
    private int shortest = Integer.MAX_VALUE;

    private QuineMcCluskey(List<Term> primes, List<Integer> wanted) {
        this.primes = primes;
        this.rows = wanted.size();
        for (Term prime : primes) {
            BitSet covered = new BitSet(rows);
            for (int row = 0; row < rows; row++) {
                covered.set(row, prime.covers(wanted.get(row)));
            }
            covers.add(covered);
        }
    }

    /**
     * The shortest sums.
     *
     * @param conditions how many there are
     * @param wanted the combinations for which a sum is to be true
     * @param free those for which it may be either
     * @return each a sum of terms; none where nothing is wanted
     */
    public static List<List<Term>> minimise(int conditions, Collection<Integer> wanted, Collection<Integer> free) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Integer> sorted = List.copyOf(new TreeSet<>(wanted));
        Set<Integer> all = new HashSet<>(wanted);
        all.addAll(free);
        List<Term> primes = primes(conditions, all).stream()
                .filter(prime -> sorted.stream().anyMatch(prime::covers))
                .sorted()
                .toList();
        return new QuineMcCluskey(primes, sorted).shortest();
    }

    /** All terms that cannot be made shorter: two that differ in one condition become one without it, as long as there are such. */
    static Set<Term> primes(int conditions, Collection<Integer> combinations) {
        int whole = (1 << conditions) - 1;
        Set<Term> now = new HashSet<>();
        combinations.forEach(combination -> now.add(new Term(whole, combination)));
        Set<Term> primes = new HashSet<>();
        Set<Term> level = now;
        while (!level.isEmpty()) {
            Set<Term> next = new HashSet<>();
            for (Term term : level) {
                boolean joined = false;
                for (int bit = 1; bit <= whole; bit <<= 1) {
                    if ((term.mask() & bit) != 0 && level.contains(new Term(term.mask(), term.value() ^ bit))) {
                        next.add(new Term(term.mask() & ~bit, term.value() & ~bit));
                        joined = true;
                    }
                }
                if (!joined) {
                    primes.add(term);
                }
            }
            level = next;
        }
        return primes;
    }

    private List<List<Term>> shortest() {
        search(new BitSet(rows), new ArrayList<>());
        int fewest = best.stream().mapToInt(this::conditions).min().orElse(0);
        return best.stream()
                .filter(cover -> conditions(cover) == fewest)
                .map(cover -> cover.stream().map(primes::get).sorted().toList())
                .distinct()
                .toList();
    }

    private int conditions(List<Integer> cover) {
        return cover.stream().mapToInt(at -> primes.get(at).size()).sum();
    }

    /** Covers the first row that is open by each prime that does, as long as that may still be as short as the best so far. */
    private void search(BitSet covered, List<Integer> chosen) {
        int open = covered.nextClearBit(0);
        if (open >= rows) {
            if (chosen.size() < shortest) {
                shortest = chosen.size();
                best.clear();
            }
            if (best.size() < MOST) {
                best.add(chosen.stream().sorted().toList());
            }
            return;
        }
        if (chosen.size() + 1 > shortest) {
            return;
        }
        for (int at = 0; at < primes.size(); at++) {
            if (covers.get(at).get(open)) {
                BitSet more = (BitSet) covered.clone();
                more.or(covers.get(at));
                List<Integer> longer = new ArrayList<>(chosen);
                longer.add(at);
                search(more, longer);
            }
        }
    }
}
