package agraw.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankProperties {
    @Property(tries = 300)
    void aRankIsStrictlyBetweenItsNeighbours(@ForAll @Size(max = 200) List<@IntRange(max = 1000) Integer> places) {
        List<String> ranks = new ArrayList<>(List.of(Rank.of(0), Rank.of(1)));
        for (int place : places) {
            int at = place % (ranks.size() + 1);
            ranks.add(at, Rank.between(at == 0 ? null : ranks.get(at - 1), at == ranks.size() ? null : ranks.get(at)));
        }
        assertThat(ranks).isSorted().doesNotHaveDuplicates().allMatch(rank -> !rank.endsWith("0"));
    }

    @Property(tries = 200)
    void ranksOfAListWrittenAtOnceAreInItsOrder(@ForAll @IntRange(max = 1_000_000) int index) {
        assertThat(Rank.of(index)).isLessThan(Rank.of(index + 1L)).doesNotEndWith("0");
    }

    @Property(tries = 200)
    void neighboursInTheWrongOrderAreAMistake(
            @ForAll @IntRange(max = 1000) int one, @ForAll @IntRange(max = 1000) int two) {
        String low = Rank.of(Math.min(one, two));
        String high = Rank.of(Math.max(one, two));
        assertThatThrownBy(() -> Rank.between(high, low)).isInstanceOf(IllegalArgumentException.class);
    }
}
