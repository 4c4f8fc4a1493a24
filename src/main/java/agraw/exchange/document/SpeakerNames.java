package agraw.exchange.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a document. A name before a colon is a speaker's if a marked time stands with it, or if it recurs and the document looks
 * like a talk: two such names at least, or one that begins a quarter of all lines.
 */
final class SpeakerNames {
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> full = new HashMap<>();
    private final boolean times;
    private final boolean talk;

    private SpeakerNames(Map<String, Integer> named, Set<String> timed, Map<String, String> full, int bare, int lines) {
        Set<String> recurring = new HashSet<>();
        int covered = 0;
        int most = 0;
        for (Map.Entry<String, Integer> each : named.entrySet()) {
            if (each.getValue() >= 2) {
                recurring.add(each.getKey());
                covered += each.getValue();
                most = Math.max(most, each.getValue());
            }
        }
        boolean several = recurring.size() >= 2 && covered * 6 >= lines;
        boolean one = recurring.size() == 1 && most >= 3 && most * 4 >= lines;
        known.addAll(timed);
        if (several || one || (!timed.isEmpty() && !recurring.isEmpty())) {
            known.addAll(recurring);
        }
        this.full.putAll(full);
        times = !timed.isEmpty() || bare >= 2;
        talk = !known.isEmpty()
                && named.entrySet().stream()
                                        .filter(each -> known.contains(each.getKey()))
                                        .mapToInt(Map.Entry::getValue)
                                        .sum()
                                * 3
                        >= lines;
    }

    /** Those that speak in these lines. */
    static SpeakerNames among(Stream<String> lines) {
        Map<String, Integer> named = new HashMap<>();
        Map<String, String> full = new HashMap<>();
        Set<String> timed = new HashSet<>();
        int[] counts = new int[2];
        lines.filter(line -> !line.isBlank()).forEach(line -> {
            SpeakerLine said = SpeakerLine.of(line);
            counts[0]++;
            if (said != null && said.name().isEmpty()) {
                counts[1]++;
            } else if (said != null) {
                named.merge(said.key(), 1, Integer::sum);
                if (said.marked() && said.at() != null) {
                    timed.add(said.key());
                }
                String whole = said.role().isEmpty() ? said.name() : said.name() + " (" + said.role() + ")";
                full.merge(said.key(), whole, (before, now) -> before.length() >= now.length() ? before : now);
            }
        });
        return new SpeakerNames(named, timed, full, counts[1], counts[0]);
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    /** Whether most of the document is what people say, so that a paragraph without a name goes on with the one before. */
    boolean isTalk() {
        return talk;
    }

    /** The line, if someone known speaks in it, or if it begins with a time as others do. */
    @Nullable
    SpeakerLine known(String line) {
        SpeakerLine said = SpeakerLine.of(line);
        if (said == null) {
            return null;
        }
        return said.name().isEmpty() ? (times ? said : null) : known.contains(said.key()) ? said : null;
    }

    /** The name with the role that it has somewhere in the document; null where only a time stands. */
    @Nullable
    String full(SpeakerLine said) {
        return said.name().isEmpty() ? null : full.getOrDefault(said.key(), said.name());
    }
}
