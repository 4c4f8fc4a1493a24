package agraw.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourTest {
    private static final Colour WHITE = colour("#FFFFFF");

    @Test
    void aColourIsReadInAllWaysInWhichItIsWritten() {
        assertThat(Colour.of("#07b")).contains(new Colour(0, 0x77, 0xBB));
        assertThat(Colour.of("0072B2").orElseThrow().hex()).isEqualTo("#0072B2");
        assertThat(Colour.of("blue")).isEmpty();
        assertThat(Colour.of("#12345")).isEmpty();
    }

    /** The examples of WCAG 2.2: black on white has 21, the lightest grey that words may have on white is #767676. */
    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(colour("#000").contrast(WHITE)).isCloseTo(21, within(1e-9));
        assertThat(WHITE.contrast(WHITE)).isCloseTo(1, within(1e-9));
        assertThat(colour("#767676").contrast(WHITE)).isCloseTo(4.54, within(0.005));
        assertThat(colour("#777777").contrast(WHITE)).isLessThan(4.5);
    }

    /** B. Lindbloom's L*a*b* of the primaries: red (53.24, 80.09, 67.20), green (87.73, -86.18, 83.18). */
    @Test
    void differenceIsTheDistanceInLab() {
        assertThat(colour("#F00").difference(colour("#0F0"))).isCloseTo(170.58, within(0.05));
        assertThat(colour("#000").difference(WHITE)).isCloseTo(100, within(0.01));
        assertThat(WHITE.difference(WHITE)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void greysAreSeenAlikeByEverybody(Colour.Blindness blindness) {
        for (int grey = 0; grey < 256; grey += 17) {
            Colour colour = new Colour(grey, grey, grey);
            assertThat(colour.seenWith(blindness).difference(colour)).isLessThan(1.5);
        }
    }

    @Test
    void redAndGreenOfOneLightnessAreNotToldApartWithoutGreen() {
        Colour red = colour("#B05050");
        Colour green = colour("#6B7A3B");
        assertThat(red.difference(green)).isGreaterThan(40);
        assertThat(red.seenWith(Colour.Blindness.DEUTERANOPIA)
                        .difference(green.seenWith(Colour.Blindness.DEUTERANOPIA)))
                .isLessThan(20);
    }

    private static Colour colour(String written) {
        return Colour.of(written).orElseThrow();
    }
}
