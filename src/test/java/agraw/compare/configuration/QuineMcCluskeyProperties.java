package agraw.compare.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class QuineMcCluskeyProperties {
    @Property(tries = 150)
    void aFormulaIsTrueForWhatIsWantedAndForNothingThatIsForbidden(
            @ForAll @IntRange(min = 1, max = 6) int conditions, @ForAll long seed) {
        Random random = new Random(seed);
        Set<Integer> wanted = new HashSet<>();
        Set<Integer> free = new HashSet<>();
        for (int combination = 0; combination < 1 << conditions; combination++) {
            int draw = random.nextInt(4);
            if (draw == 0) {
                wanted.add(combination);
            } else if (draw == 1) {
                free.add(combination);
            }
        }
        List<List<Term>> formulas = QuineMcCluskey.minimise(conditions, wanted, free);
        assertThat(formulas.isEmpty()).isEqualTo(wanted.isEmpty());
        for (List<Term> formula : formulas) {
            for (int combination = 0; combination < 1 << conditions; combination++) {
                int at = combination;
                boolean covered = formula.stream().anyMatch(term -> term.covers(at));
                if (wanted.contains(combination)) {
                    assertThat(covered).isTrue();
                } else if (!free.contains(combination)) {
                    assertThat(covered).isFalse();
                }
            }
        }
    }

    /** Of three conditions, every set of terms is tried. */
    @Property(tries = 40)
    void noFormulaIsShorter(@ForAll long seed) {
        Random random = new Random(seed);
        Set<Integer> wanted = new HashSet<>();
        for (int combination = 0; combination < 8; combination++) {
            if (random.nextBoolean()) {
                wanted.add(combination);
            }
        }
        List<Term> allowed = new ArrayList<>();
        for (int mask = 0; mask < 8; mask++) {
            for (int value = 0; value < 8; value++) {
                Term term = new Term(mask, value & mask);
                boolean harmless = java.util.stream.IntStream.range(0, 8)
                        .filter(term::covers)
                        .allMatch(wanted::contains);
                if (harmless && !allowed.contains(term)) {
                    allowed.add(term);
                }
            }
        }
        int found = QuineMcCluskey.minimise(3, wanted, Set.of()).stream()
                .mapToInt(List::size)
                .min()
                .orElse(0);
        assertThat(fewest(allowed, wanted, 0, 0)).isEqualTo(found);
    }

    private static int fewest(List<Term> allowed, Set<Integer> open, int from, int used) {
        if (open.isEmpty()) {
            return used;
        }
        int best = Integer.MAX_VALUE;
        for (int at = from; at < allowed.size() && used < 4; at++) {
            Set<Integer> rest = new HashSet<>(open);
            rest.removeIf(allowed.get(at)::covers);
            if (rest.size() < open.size()) {
                best = Math.min(best, fewest(allowed, rest, at + 1, used + 1));
            }
        }
        return best;
    }
}
