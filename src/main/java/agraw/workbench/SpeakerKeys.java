package agraw.workbench;

import agraw.model.Participant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a note-taker types for those who speak: digits first, because they are the quickest, then initials. */
final class SpeakerKeys {
    private SpeakerKeys() {}

    /** The first key that nobody has. */
    static String free(List<Participant> others, String role) {
        Set<String> taken = others.stream().map(Participant::key).collect(Collectors.toSet());
        String initials = role.isEmpty() ? "X" : role.substring(0, role.offsetByCodePoints(0, 1));
        return Stream.concat(
                        IntStream.rangeClosed(1, 9).mapToObj(String::valueOf),
                        IntStream.rangeClosed(10, 99).mapToObj(String::valueOf))
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElse(initials);
    }
}
