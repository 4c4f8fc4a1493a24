package agraw.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mali",
                "Mali > Kayes",
                "Mali > Kayes > > Maréna",
                "Mali > Kayes > Marintoumania > Maréna > Quarter of the well",
                "Mali > Kayes @14.6,-10.9",
                "@14.6,-10.9",
                "unknown",
                "not_asked"
            })
    void aPlaceComesBackAsItIsWritten(String value) {
        assertThat(Place.of(value).print()).isEqualTo(value);
        assertThat(FieldValue.isWritten(FieldType.PLACE, value)).isTrue();
    }

    @Test
    void theFourthLevelHasAllThatIsSmaller() {
        Place place = Place.of("Mali > Kayes > Marintoumania > Maréna > Quarter > House");
        assertThat(place.level(1)).isEqualTo("Kayes");
        assertThat(place.level(3)).isEqualTo("Maréna > Quarter > House");
        assertThat(Place.of("Mali").level(2)).isEmpty();
    }

    @Test
    void coordinatesStandBehindTheLevelsAndAreNoPartOfThem() {
        Place place = Place.of("Mali > Kayes @14.6,-10.9");
        assertThat(place.levels()).containsExactly("Mali", "Kayes");
        assertThat(place.point()).isEqualTo(new Place.Point(new BigDecimal("14.6"), new BigDecimal("-10.9")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mali >", " > ", "Mali @91,0", "@0,181"})
    void whatNamesNothingOrIsNowhereOnEarthIsNoPlace(String value) {
        assertThat(FieldValue.isWritten(FieldType.PLACE, value)).isFalse();
    }
}
