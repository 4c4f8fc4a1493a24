package agraw.compare;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Paragraph;
import agraw.model.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SpeakingTest {
    private static final Instant TEN = Instant.parse("2026-05-04T10:00:00Z");
    private static final UUID MAYOR = Ids.next();
    private static final UUID FARMER = Ids.next();

    private static Paragraph line(UUID voice, int seconds) {
        Paragraph bare = Paragraph.of(Ids.next(), Ids.next(), "x", "a");
        return Kind.with(bare, Map.of("voice", voice, "said", TEN.plusSeconds(seconds)));
    }

    @Test
    void aLineLastsUntilTheNextAndNoLongerThanTwoMinutes() {
        List<Speaking.Share> shares = Speaking.shares(
                List.of(line(MAYOR, 0), line(FARMER, 30), line(MAYOR, 90), line(FARMER, 1000)), TEN.plusSeconds(1030));
        assertThat(shares)
                .containsExactly(
                        new Speaking.Share(MAYOR, Duration.ofSeconds(150), 2, 150 / 240.0),
                        new Speaking.Share(FARMER, Duration.ofSeconds(90), 2, 90 / 240.0));
    }

    @Test
    void whatWasSeenIsNotSpeech() {
        Paragraph seen = Kind.with(line(MAYOR, 0), Map.of("utterance", Utterance.OBSERVATION));
        assertThat(Speaking.shares(List.of(seen, Paragraph.of(Ids.next(), Ids.next(), "y", "b")), TEN))
                .isEmpty();
    }

    @Test
    void aClockThatWasSetBackCountsNothing() {
        assertThat(Speaking.shares(List.of(line(MAYOR, 0)), TEN.minusSeconds(5)))
                .singleElement()
                .satisfies(share -> assertThat(share.share()).isZero());
    }
}
