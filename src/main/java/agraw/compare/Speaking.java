package agraw.compare;

import agraw.model.Paragraph;
import agraw.model.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Who spoke for how long. A line lasts until the next one begins, for two minutes at most: what lies between is a pause. */
public final class Speaking {
    /** The longest that one line counts. */
    public static final Duration LONGEST = Duration.ofMinutes(2);

    private Speaking() {}

    /**
     * The part of one participant.
     *
     * @param share of the time in which anybody known spoke, 0 to 1
     */
    public record Share(UUID voice, Duration time, int lines, double share) {}

    /**
     * By participant, who spoke longest first. Lines without a voice or a time, and what was seen and not said, count nowhere.
     *
     * @param now when the last line ends (UTC)
     */
    public static List<Share> shares(List<Paragraph> lines, Instant now) {
        List<Paragraph> timed = lines.stream()
                .filter(line -> line.said() != null)
                .sorted(Comparator.comparing(line -> Objects.requireNonNull(line.said())))
                .toList();
        Map<UUID, Duration> times = new LinkedHashMap<>();
        Map<UUID, Integer> counts = new LinkedHashMap<>();
        for (int index = 0; index < timed.size(); index++) {
            Paragraph line = timed.get(index);
            UUID voice = line.voice();
            if (voice != null && line.utterance() != Utterance.OBSERVATION) {
                Instant end = index + 1 < timed.size()
                        ? Objects.requireNonNull(timed.get(index + 1).said())
                        : now;
                Duration lasts = Duration.between(Objects.requireNonNull(line.said()), end);
                Duration counted = lasts.isNegative() ? Duration.ZERO : lasts.compareTo(LONGEST) > 0 ? LONGEST : lasts;
                times.merge(voice, counted, Duration::plus);
                counts.merge(voice, 1, Integer::sum);
            }
        }
        double all = times.values().stream().mapToLong(Duration::toMillis).sum();
        return times.entrySet().stream()
                .map(entry -> new Share(
                        entry.getKey(),
                        entry.getValue(),
                        counts.getOrDefault(entry.getKey(), 0),
                        all == 0 ? 0 : entry.getValue().toMillis() / all))
                .sorted(Comparator.comparing(Share::time).reversed())
                .toList();
    }
}
