package agraw.compare;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Ids;
import agraw.model.Labels;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeColoursTest {
    @Test
    void theColoursThatAreOfferedServeEverybodyTogether() {
        List<Code> codes = new ArrayList<>();
        CodeColours.SAFE.forEach(colour -> codes.add(code("P" + codes.size(), colour)));
        Codebook codebook = new Codebook(codes, List.of());
        assertThat(codes)
                .allSatisfy(code -> assertThat(CodeColours.of(code, codebook))
                        .filteredOn(CodeColours.Advice.Like.class::isInstance)
                        .isEmpty());
    }

    @Test
    void whatCannotBeSeenOrToldApartIsSaid() {
        Code pale = code("P1", "#FFF2A8");
        Code night = code("P2", "#101828");
        Code red = code("P3", "#B05050");
        Code olive = code("P4", "#6B7A3B");
        Codebook codebook = new Codebook(List.of(pale, night, red, olive), List.of());
        assertThat(CodeColours.of(pale, codebook)).containsExactly(new CodeColours.Advice.TooLight());
        assertThat(CodeColours.of(night, codebook)).containsExactly(new CodeColours.Advice.TooDark());
        assertThat(CodeColours.of(red, codebook)).singleElement().satisfies(advice -> {
            assertThat(advice).isInstanceOfSatisfying(CodeColours.Advice.Like.class, like -> {
                assertThat(like.other()).isEqualTo(olive);
                assertThat(like.blindness()).isPresent();
            });
        });
    }

    private static Code code(String key, String colour) {
        Labels none = Labels.NONE;
        return new Code(Ids.next(), null, key, none, none, none, none, null, colour, null, key, false);
    }
}
