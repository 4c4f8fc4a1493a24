package agraw.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RegionTest {
    @Test
    void aRegionIsWrittenAsPartsOfThePhotoAndReadAgain() {
        Region region = new Region(0.25, 0.1, 0.5, 1.0 / 3);
        assertThat(region.words()).isEqualTo("0.25 0.1 0.5 0.3333");
        assertThat(Region.of(region.words()).map(Region::words)).contains(region.words());
    }

    @Test
    void onlyWhatLiesWithinThePhotoIsTaken() {
        Region region = new Region(-0.5, 0.8, 0.75, 0.9);
        assertThat(region.words()).isEqualTo("0 0.8 0.25 0.2");
        assertThatThrownBy(() -> new Region(0.5, 0.5, 0, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Region(2, 0.5, 1, 0.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherWordsAreNoRegion() {
        assertThat(Region.of("")).isEmpty();
        assertThat(Region.of("0 0 1")).isEmpty();
        assertThat(Region.of("0 0 0 0")).isEmpty();
        assertThat(Region.of("a b c d")).isEmpty();
        assertThat(Region.of("1.2.3 0 1 1")).isEmpty();
    }
}
