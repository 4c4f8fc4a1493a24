package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Place;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14.6, -10.9 | 14.6 | -10.9",
                "14.6,-10.9 | 14.6 | -10.9",
                "14.6 -10.9 | 14.6 | -10.9",
                "14,6 ; -10,9 | 14.6 | -10.9",
                "14,6 -10,9 | 14.6 | -10.9",
                "14.6°N 10.9°W | 14.6 | -10.9",
                "14.6 N, 10.9 W | 14.6 | -10.9",
                "14,6°N 10,9°O | 14.6 | -10.9",
                "10.9 W, 14.6 N | 14.6 | -10.9",
                "N 14.6 W 10.9 | 14.6 | -10.9",
                "14°36'N 10°54'W | 14.6 | -10.9",
                "14° 36’ N, 10° 54’ W | 14.6 | -10.9",
                "14°36'0\"N 10°54'0\"W | 14.6 | -10.9",
                "14º36.5'S 10º54'E | -14.608333 | 10.9",
                "14°36′30″N, 10°54′W | 14.608333 | -10.9",
                "-14°36' 10°54' | -14.6 | 10.9",
                "١٤٫٦ شمال ١٠٫٩ غرب | 14.6 | -10.9",
                "90, 180 | 90 | 180",
                "0 0 | 0 | 0"
            })
    void coordinatesAreReadAsPeopleWriteThem(String typed, String latitude, String longitude) {
        assertThat(Coordinates.read(typed)).hasValueSatisfying(point -> {
            assertThat(point.latitude()).isEqualByComparingTo(new BigDecimal(latitude));
            assertThat(point.longitude()).isEqualByComparingTo(new BigDecimal(longitude));
            assertThat(Place.of(new Place(java.util.List.of(), point).print()).point())
                    .as("as it is kept")
                    .isEqualTo(point);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "14.6",
                "91, 0",
                "0, 181",
                "14°60'N 10°W",
                "14 N 10 N",
                "14 E 10 W",
                "-14 N 10 W",
                "near the well",
                "14.6 Q 1 W"
            })
    void whatIsNowhereOrHalfAPlaceIsNone(String typed) {
        assertThat(Coordinates.read(typed)).isEmpty();
    }
}
