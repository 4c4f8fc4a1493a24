package agraw.compare.across;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Feature;
import agraw.model.Pick;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class CrossProperties {
    private static final List<@Nullable Stance> STANCES =
            Arrays.asList(Stance.SUPPORTS, Stance.CHALLENGES, Stance.NUANCE, null);
    private static final List<@Nullable Feature> FEATURES =
            Arrays.asList(Feature.PRESENT, Feature.ABSENT, Feature.CONTESTED, null);

    private record Tagged(
            UUID study,
            UUID code,
            @Nullable Stance stance,
            @Nullable Feature feature,
            String side) {}

    /** The plain way: look at every tag for every cell. Columns overlap, as values of a field do. */
    @Property(tries = 60)
    void everyNumberIsWhatAPlainCountFinds(
            @ForAll @IntRange(max = 6) int caseCount, @ForAll @IntRange(max = 300) int tagCount, @ForAll long seed) {
        Random random = new Random(seed);
        List<UUID> cases = ids(caseCount, random);
        List<UUID> codes = ids(5, random);
        List<Tagged> tags = new ArrayList<>();
        for (int index = 0; index < tagCount && caseCount > 0; index++) {
            tags.add(new Tagged(
                    cases.get(random.nextInt(caseCount)),
                    codes.get(random.nextInt(5)),
                    STANCES.get(random.nextInt(4)),
                    FEATURES.get(random.nextInt(4)),
                    random.nextBoolean() ? "migrant" : ""));
        }
        Axis rows = Axis.ofCodes(
                List.of(head(Pick.ofCodes(Set.copyOf(codes.subList(0, 2)))), head(Pick.ofCodes(Set.of(codes.get(2))))));
        for (Axis columns : List.of(groups(cases, random), each(cases), sides())) {
            Cross.Builder builder = new Cross.Builder(rows, columns, cases);
            tags.forEach(tag -> builder.add(tag.study(), tag.code(), tag.stance(), tag.feature(), tag.side(), 1));
            check(builder.build(), tags);
        }
    }

    private static void check(Cross cross, List<Tagged> tags) {
        for (int row = 0; row < cross.rows().size(); row++) {
            Pick inRow = cross.rows().get(row).pick();
            for (int column = 0; column < cross.columns().size(); column++) {
                Pick both = inRow.and(cross.columns().get(column).pick());
                List<Tagged> found = tags.stream().filter(tag -> has(both, tag)).toList();
                assertThat(cross.cases(row, column))
                        .isEqualTo(found.stream().map(Tagged::study).distinct().count());
                check(cross.at(row, column), found);
            }
            check(cross.ofRow(row), tags, tag -> has(inRow, tag) && inAny(cross.columns(), tag));
        }
        for (int column = 0; column < cross.columns().size(); column++) {
            Pick in = cross.columns().get(column).pick();
            check(cross.ofColumn(column), tags, tag -> has(in, tag) && inAny(cross.rows(), tag));
        }
        check(cross.total(), tags, tag -> inAny(cross.rows(), tag) && inAny(cross.columns(), tag));
    }

    private static void check(Tally tally, List<Tagged> tags, Predicate<Tagged> which) {
        check(tally, tags.stream().filter(which).toList());
    }

    private static void check(Tally tally, List<Tagged> found) {
        assertThat(tally.total()).isEqualTo(found.size());
        for (Stance stance : STANCES) {
            assertThat(tally.of(stance))
                    .isEqualTo(
                            found.stream().filter(tag -> tag.stance() == stance).count());
            for (Feature feature : FEATURES) {
                assertThat(tally.of(stance, feature))
                        .isEqualTo(found.stream()
                                .filter(tag -> tag.stance() == stance && tag.feature() == feature)
                                .count());
            }
        }
        for (Feature feature : FEATURES) {
            assertThat(tally.of(feature))
                    .isEqualTo(found.stream()
                            .filter(tag -> tag.feature() == feature)
                            .count());
        }
    }

    private static boolean inAny(List<Head> heads, Tagged tag) {
        return heads.stream().anyMatch(head -> has(head.pick(), tag));
    }

    private static boolean has(Pick pick, Tagged tag) {
        return pick.cases().map(cases -> cases.contains(tag.study())).orElse(true)
                && pick.codes().map(codes -> codes.contains(tag.code())).orElse(true)
                && (!pick.traits().containsKey(Trait.SIDE)
                        || pick.traits().getOrDefault(Trait.SIDE, Set.of()).contains(tag.side()));
    }

    private static Axis groups(List<UUID> cases, Random random) {
        return Axis.ofCases(IntStream.range(0, 3)
                .mapToObj(_ -> {
                    Set<UUID> some = new HashSet<>(cases);
                    some.removeIf(_ -> random.nextBoolean());
                    return head(Pick.ofCases(some));
                })
                .toList());
    }

    private static Axis each(List<UUID> cases) {
        return Axis.ofCases(
                cases.stream().map(id -> head(Pick.ofCases(Set.of(id)))).toList());
    }

    private static Axis sides() {
        return Axis.ofTrait(
                List.of(
                        head(Pick.of(Trait.SIDE, Set.of(Pick.key(Side.MIGRANT)))),
                        head(Pick.of(Trait.SIDE, Set.of("")))),
                Trait.SIDE);
    }

    private static Head head(Pick pick) {
        return new Head("", "", "", "", 0, pick);
    }

    private static List<UUID> ids(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(_ -> new UUID(random.nextLong(), random.nextLong()))
                .toList();
    }
}
