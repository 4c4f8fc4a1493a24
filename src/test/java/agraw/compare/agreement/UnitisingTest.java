package agraw.compare.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import agraw.compare.agreement.Unitising.Marked;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitisingTest {
    /** K. Krippendorff, Content Analysis, 2nd edition, 2004, page 254: observers i and j, codes c and k, units 150 to 450. */
    private static final List<Marked> C = List.of(
            new Marked(0, "c", List.of(new Stretch(225, 295), new Stretch(370, 400))),
            new Marked(1, "c", List.of(new Stretch(220, 300), new Stretch(355, 375), new Stretch(400, 420))));

    private static final List<Marked> K = List.of(
            new Marked(0, "k", List.of(new Stretch(180, 240), new Stretch(300, 350))),
            new Marked(1, "k", List.of(new Stretch(180, 240), new Stretch(300, 350))));

    @Test
    void alphaIsThatOfKrippendorff2004() {
        assertThat(Unitising.alpha(2, 150, 300, C).orElseThrow()).isCloseTo(0.7286, within(0.0001));
        assertThat(Unitising.alpha(2, 150, 300, K).orElseThrow()).isCloseTo(1, within(0.0001));
        List<Marked> both = List.of(C.get(0), C.get(1), K.get(0), K.get(1));
        assertThat(Unitising.alpha(2, 150, 300, both).orElseThrow()).isCloseTo(0.8591, within(0.0005));
    }

    @Test
    void withoutMarksThereIsNone() {
        assertThat(Unitising.alpha(2, 0, 100, List.of())).isEmpty();
        assertThat(Unitising.alpha(2, 0, 0, List.of())).isEmpty();
    }
}
