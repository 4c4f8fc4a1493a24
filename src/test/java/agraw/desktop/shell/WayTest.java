package agraw.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.desktop.kit.Destination;
import org.junit.jupiter.api.Test;

class WayTest {
    private static final Destination LIBRARY = new Destination.Library();
    private static final Destination SETTINGS = new Destination.Settings();
    private static final Destination SEARCH = new Destination.Search("water");

    private final Way way = new Way();

    @Test
    void leadsBackAndForth() {
        way.go(LIBRARY);
        way.go(SETTINGS);
        way.go(SEARCH);
        assertThat(way.back()).contains(SETTINGS);
        assertThat(way.back()).contains(LIBRARY);
        assertThat(way.canGoBack()).isFalse();
        assertThat(way.back()).isEmpty();
        assertThat(way.forward()).contains(SETTINGS);
        assertThat(way.forward()).contains(SEARCH);
        assertThat(way.canGoForward()).isFalse();
    }

    @Test
    void aNewWayForgetsTheOneAhead() {
        way.go(LIBRARY);
        way.go(SETTINGS);
        way.back();
        way.go(SEARCH);
        assertThat(way.canGoForward()).isFalse();
        assertThat(way.back()).contains(LIBRARY);
    }

    @Test
    void theSamePlaceAgainIsNoStep() {
        way.go(LIBRARY);
        way.go(new Destination.Library());
        assertThat(way.canGoBack()).isFalse();
    }
}
