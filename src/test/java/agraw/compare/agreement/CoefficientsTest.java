package agraw.compare.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.junit.jupiter.api.Test;

/** The coefficients are those of the publications, and those of the library that the field uses. */
class CoefficientsTest {
    private static final int NOTHING = Ratings.NOTHING;

    /** J. Cohen 1960, page 45: 200 units, three categories. */
    @Test
    void kappaOfTwoIsThatOfCohen1960() {
        Ratings ratings = new Ratings(2)
                .add(88, 0, 0)
                .add(14, 0, 1)
                .add(18, 0, 2)
                .add(10, 1, 0)
                .add(40, 1, 1)
                .add(10, 1, 2)
                .add(2, 2, 0)
                .add(6, 2, 1)
                .add(12, 2, 2);
        assertThat(Coefficients.percent(ratings)).hasValue(0.70);
        assertThat(Coefficients.cohen(ratings).orElseThrow()).isCloseTo(0.492, within(0.0005));
    }

    /** J. L. Fleiss 1971, table 1: 30 patients, six psychiatrists, five diagnoses; the rows are how many gave each. */
    @Test
    void kappaOfSeveralIsThatOfFleiss1971() {
        int[][] table = {
            {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0}, {2, 0, 4, 0, 0},
            {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6}, {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0},
            {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1}, {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0},
            {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3}, {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0},
            {1, 0, 0, 4, 1}, {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}
        };
        Ratings ratings = new Ratings(6);
        for (int[] row : table) {
            ratings.add(1, each(row));
        }
        assertThat(Coefficients.percent(ratings).orElseThrow()).isCloseTo(0.5556, within(0.0001));
        assertThat(Coefficients.fleiss(ratings).orElseThrow()).isCloseTo(0.430, within(0.0005));
    }

    private static int[] each(int[] counts) {
        int[] said = new int[Arrays.stream(counts).sum()];
        int at = 0;
        for (int category = 0; category < counts.length; category++) {
            for (int times = 0; times < counts[category]; times++) {
                said[at++] = category;
            }
        }
        return said;
    }

    /** K. Krippendorff 2011, section A: two observers, ten units, two values. */
    @Test
    void alphaOfTwoIsThatOfKrippendorff2011() {
        int[] one = {0, 1, 0, 0, 0, 0, 0, 0, 1, 0};
        int[] other = {1, 1, 1, 0, 0, 1, 0, 0, 0, 0};
        Ratings ratings = new Ratings(2);
        for (int unit = 0; unit < one.length; unit++) {
            ratings.add(1, one[unit], other[unit]);
        }
        assertThat(Coefficients.percent(ratings)).hasValue(0.6);
        assertThat(Coefficients.alpha(ratings).orElseThrow()).isCloseTo(0.095, within(0.0005));
    }

    /** K. Krippendorff 2011, section C: four observers, twelve units, five values, some missing. */
    @Test
    void alphaWithMissingValuesIsThatOfKrippendorff2011() {
        int[][] observers = {
            {1, 2, 3, 3, 2, 1, 4, 1, 2, NOTHING, NOTHING, NOTHING},
            {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NOTHING, 3},
            {NOTHING, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NOTHING},
            {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NOTHING}
        };
        Ratings ratings = new Ratings(4);
        for (int unit = 0; unit < 12; unit++) {
            int at = unit;
            ratings.add(1, Arrays.stream(observers).mapToInt(said -> said[at]).toArray());
        }
        assertThat(Coefficients.alpha(ratings).orElseThrow()).isCloseTo(0.743, within(0.0005));
    }

    @Test
    void charactersCountedTogetherAreAsGoodAsOneByOne() {
        Ratings ratings = new Ratings(2).add(12, 0, 0).add(6, 1, 1).add(9, 1, 0);
        Ratings single = new Ratings(2);
        for (int unit = 0; unit < 27; unit++) {
            single.add(1, unit < 12 ? 0 : 1, unit >= 12 && unit < 18 ? 1 : 0);
        }
        assertThat(Coefficients.cohen(single)).isEqualTo(Coefficients.cohen(ratings));
        assertThat(Coefficients.alpha(single)).isEqualTo(Coefficients.alpha(ratings));
    }

    /** K. Krippendorff 1995, the two observers Bertha and Bill, digitised into 24 units. */
    @Test
    void berthaAndBillOfKrippendorff1995() {
        Ratings ratings = new Ratings(2).add(10, 0, 0).add(6, 1, 1).add(8, 1, 0);
        assertThat(Coefficients.cohen(ratings).orElseThrow()).isCloseTo(0.385, within(0.0005));
        assertThat(Coefficients.alpha(ratings).orElseThrow()).isCloseTo(0.329, within(0.0005));
    }

    @Test
    void whereAllSaidTheSameThereIsNothingToCorrectForChance() {
        Ratings ratings = new Ratings(3).add(7, 0, 0, 0);
        assertThat(Coefficients.percent(ratings)).hasValue(1);
        assertThat(Coefficients.cohen(ratings)).isEmpty();
        assertThat(Coefficients.fleiss(ratings)).isEmpty();
        assertThat(Coefficients.alpha(ratings)).isEmpty();
        assertThat(Coefficients.percent(new Ratings(2))).isEmpty();
    }

    @Property(tries = 200)
    void theyAreThoseOfTheReferenceLibrary(
            @ForAll @IntRange(min = 2, max = 5) int coders,
            @ForAll @Size(min = 8, max = 60) List<@IntRange(min = 0, max = 2) Integer> said) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(coders);
        Ratings ratings = new Ratings(coders);
        for (int unit = 0; unit + coders <= said.size(); unit += coders) {
            int[] row = said.subList(unit, unit + coders).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            ratings.add(1, row);
            study.addItemAsArray(Arrays.stream(row).boxed().toArray());
        }
        if (study.getItemCount() < 2 || study.getCategoryCount() < 2) {
            return;
        }
        near(Coefficients.percent(ratings), new PercentageAgreement(study).calculateAgreement());
        near(Coefficients.fleiss(ratings), new FleissKappaAgreement(study).calculateAgreement());
        near(
                Coefficients.alpha(ratings),
                new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement());
        if (coders == 2) {
            near(Coefficients.cohen(ratings), new CohenKappaAgreement(study).calculateAgreement());
        }
    }

    private static void near(OptionalDouble ours, double theirs) {
        ours.ifPresent(value -> assertThat(value).isCloseTo(theirs, within(1e-9)));
    }
}
