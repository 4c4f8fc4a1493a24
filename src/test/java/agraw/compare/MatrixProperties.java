package agraw.compare;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Stance;
import agraw.model.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class MatrixProperties {
    private static final List<@Nullable Stance> STANCES =
            Arrays.asList(Stance.SUPPORTS, Stance.CHALLENGES, Stance.NUANCE, null);

    /** The plain way: look at every tag for every cell. */
    @Property(tries = 50)
    void everyCellIsWhatAPlainCountFinds(
            @ForAll @IntRange(max = 6) int caseCount, @ForAll @IntRange(max = 300) int tagCount, @ForAll long seed) {
        Random random = new Random(seed);
        List<CaseStudy> cases = IntStream.range(0, caseCount)
                .mapToObj(index -> Material.study("C" + index))
                .toList();
        List<Code> codes = codes();
        Codebook codebook = new Codebook(codes, List.of());
        List<Tag> tags = new ArrayList<>();
        for (int index = 0; index < tagCount && caseCount > 0; index++) {
            tags.add(Material.tag(
                    cases.get(random.nextInt(caseCount)),
                    codes.get(random.nextInt(codes.size())),
                    null,
                    STANCES.get(random.nextInt(4)),
                    null,
                    "words"));
        }
        Matrix byCode = filled(Matrix.byCode(cases, codebook), tags);
        Matrix byPrinciple = filled(Matrix.byPrinciple(cases, codebook), tags);
        for (int row = 0; row < caseCount; row++) {
            for (int column = 0; column < byCode.columns().size(); column++) {
                Code code = byCode.columns().get(column);
                assertThat(byCode.at(row, column)).isEqualTo(plain(tags, cases.get(row), List.of(code)));
            }
            for (int column = 0; column < byPrinciple.columns().size(); column++) {
                List<Code> branch = codebook.branch(byPrinciple.columns().get(column));
                assertThat(byPrinciple.at(row, column)).isEqualTo(plain(tags, cases.get(row), branch));
            }
            assertThat(byCode.ofCase(row))
                    .isEqualTo(byPrinciple.ofCase(row))
                    .isEqualTo(plain(tags, cases.get(row), codes));
        }
        assertThat(byCode.total().total()).isEqualTo(tags.size());
        assertThat(byPrinciple.total()).isEqualTo(byCode.total());
    }

    @Property(tries = 1)
    void whatBelongsToNoCaseOrCodeOfTheMatrixIsLeftOut() {
        Code code = Material.code(null, "P1");
        Matrix.Builder builder = Matrix.byCode(List.of(Material.study("A")), new Codebook(List.of(code), List.of()));
        builder.add(Material.study("B").id(), code.id(), Stance.SUPPORTS, 3);
        builder.add(Material.study("A").id(), Material.code(null, "P2").id(), Stance.SUPPORTS, 3);
        assertThat(builder.build().total()).isEqualTo(Stances.ZERO);
    }

    /** Two principles, codes below them, and codes below one of these. */
    private static List<Code> codes() {
        Code one = Material.code(null, "P1");
        Code two = Material.code(null, "P2");
        Code below = Material.code(one, "P1.01");
        return List.of(one, two, below, Material.code(below, "P1.01a"), Material.code(two, "P2.01"));
    }

    private static Matrix filled(Matrix.Builder builder, List<Tag> tags) {
        for (Tag tag : tags) {
            if (tag.caseStudy() != null) {
                builder.add(tag.caseStudy(), tag.code(), tag.stance(), 1);
            }
        }
        return builder.build();
    }

    private static Stances plain(List<Tag> tags, CaseStudy study, List<Code> codes) {
        long[] counts = new long[4];
        for (Tag tag : tags) {
            if (study.id().equals(tag.caseStudy())
                    && codes.stream().anyMatch(code -> code.id().equals(tag.code()))) {
                counts[STANCES.indexOf(tag.stance())]++;
            }
        }
        return new Stances(counts[0], counts[1], counts[2], counts[3]);
    }
}
