package agraw.exchange.geo;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.compare.drawing.Country;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The outlines are whole, and where they should be. */
class NaturalEarthTest {
    private static Country country(String code) {
        return NaturalEarth.countries().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ringsAreClosedAndOnEarth() {
        List<Country> countries = NaturalEarth.countries();
        assertThat(countries).hasSizeGreaterThan(230);
        for (Country one : countries) {
            assertThat(one.rings()).as(one.name()).isNotEmpty();
            for (float[] ring : one.rings()) {
                assertThat(ring.length).isGreaterThanOrEqualTo(8).isEven();
                assertThat(ring[0]).isEqualTo(ring[ring.length - 2]);
                assertThat(ring[1]).isEqualTo(ring[ring.length - 1]);
                for (int at = 0; at < ring.length; at += 2) {
                    assertThat(Math.abs(ring[at])).isLessThanOrEqualTo(180.01f);
                    assertThat(Math.abs(ring[at + 1])).isLessThanOrEqualTo(90.01f);
                }
            }
        }
    }

    /** Middles as the CIA World Factbook gives them, in degrees; ours lie within four, as borders are drawn where they are held. */
    @Test
    void middlesAreWhereCountriesAre() {
        assertNear(country("ML"), -4, 17);
        assertNear(country("MA"), -6, 32);
        assertNear(country("KM"), 43.3, -11.7);
        assertNear(country("DZ"), 3, 28);
        assertNear(country("SV"), -88.9, 13.8);
    }

    private static void assertNear(Country country, double longitude, double latitude) {
        double[] middle = country.middle();
        assertThat(Math.hypot(middle[0] - longitude, middle[1] - latitude))
                .as(country.name())
                .isLessThan(4);
    }
}
