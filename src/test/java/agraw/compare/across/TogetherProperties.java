package agraw.compare.across;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.compare.across.Together.Placed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which codes come together, against a look at every two tags, and by hand. */
class TogetherProperties {
    private static final UUID TEXT = new UUID(0, 1);
    private static final UUID FACT = new UUID(0, 2);

    @Provide
    Arbitrary<List<Placed>> tags() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 3);
        return Combinators.combine(
                        Arbitraries.of(TEXT, FACT),
                        small,
                        small,
                        small,
                        small,
                        Arbitraries.integers().between(1, 4))
                .as((place, code, paragraph, offset, more, length) -> place.equals(FACT)
                        ? new Placed(UUID.randomUUID(), code, place, 0, 0, 0, 0)
                        : more > 2
                                ? new Placed(UUID.randomUUID(), code, place, paragraph, offset, paragraph + 1, length)
                                : new Placed(
                                        UUID.randomUUID(),
                                        code,
                                        place,
                                        paragraph,
                                        offset,
                                        paragraph,
                                        (long) offset + length))
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 300)
    void everyTwoTagsThatComeTogetherAreCountedOnce(@ForAll("tags") List<Placed> tags, @ForAll Nearness nearness) {
        Together together = Together.of(tags, nearness);
        for (int one = 0; one < 4; one++) {
            for (int other = 0; other < 4; other++) {
                int count = 0;
                Set<UUID> behind = new HashSet<>();
                for (Placed a : tags) {
                    for (Placed b : tags) {
                        if (one != other && a.code() == one && b.code() == other && near(a, b, nearness)) {
                            count++;
                            behind.add(a.tag());
                            behind.add(b.tag());
                        }
                    }
                }
                assertThat(together.count(one, other)).isEqualTo(count);
                assertThat(together.tags(one, other)).containsExactlyInAnyOrderElementsOf(behind);
            }
        }
    }

    private static boolean near(Placed a, Placed b, Nearness nearness) {
        if (!a.place().equals(b.place())) {
            return false;
        }
        boolean same = at(a.startParagraph(), a.startOffset()) == at(b.startParagraph(), b.startOffset())
                && at(a.endParagraph(), a.endOffset()) == at(b.endParagraph(), b.endOffset());
        return switch (nearness) {
            case SAME -> same;
            case OVERLAPPING ->
                same
                        || (at(a.startParagraph(), a.startOffset()) < at(b.endParagraph(), b.endOffset())
                                && at(b.startParagraph(), b.startOffset()) < at(a.endParagraph(), a.endOffset()));
            case NEAR -> a.startParagraph() <= b.endParagraph() + 1 && b.startParagraph() <= a.endParagraph() + 1;
        };
    }

    private static long at(int paragraph, long offset) {
        return paragraph * 1_000L + offset;
    }

    /** "ab[cd(ef]gh)": two passages share two letters; a third stands in the next paragraph. */
    @Example
    void aPassageMayShareItsWordsTouchOrStandNear() {
        Placed first = new Placed(new UUID(1, 1), 0, TEXT, 0, 2, 0, 6);
        Placed second = new Placed(new UUID(1, 2), 1, TEXT, 0, 4, 0, 8);
        Placed touching = new Placed(new UUID(1, 3), 2, TEXT, 0, 8, 0, 9);
        Placed next = new Placed(new UUID(1, 4), 3, TEXT, 1, 0, 1, 3);
        List<Placed> tags = List.of(next, touching, second, first);
        assertThat(Together.of(tags, Nearness.SAME).most()).isZero();
        Together overlapping = Together.of(tags, Nearness.OVERLAPPING);
        assertThat(overlapping.count(0, 1)).isEqualTo(1);
        assertThat(overlapping.count(1, 2)).isZero();
        assertThat(overlapping.tags(1, 0)).containsExactly(first.tag(), second.tag());
        Together near = Together.of(tags, Nearness.NEAR);
        assertThat(near.count(0, 3)).isEqualTo(1);
        assertThat(near.count(2, 1)).isEqualTo(1);
    }
}
