package agraw.desktop.text;

import agraw.model.Codebook;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Which tags of a text are shown: those that have one of the chosen values by each facet; a facet without values leaves all.
 *
 * @param principles codes without a parent; their tags are those of all codes below, too
 * @param stances none stands for a stance that is open
 * @param speakers as they are named in the text; empty words stand for nobody
 */
record TagFilter(Set<UUID> principles, Set<String> coders, Set<Optional<Stance>> stances, Set<String> speakers) {
    static final TagFilter NONE = new TagFilter(Set.of(), Set.of(), Set.of(), Set.of());

    boolean isEmpty() {
        return equals(NONE);
    }

    /** A text with the tags that are shown only. */
    TextMaterial of(TextMaterial text, Codebook codebook) {
        return isEmpty()
                ? text
                : text.withTags(text.tags().stream()
                        .filter(tag -> shows(tag, text, codebook))
                        .toList());
    }

    private boolean shows(Tag tag, TextMaterial text, Codebook codebook) {
        return has(coders, tag.coder())
                && has(stances, Optional.ofNullable(tag.stance()))
                && (principles.isEmpty() || principles.contains(principle(tag, codebook)))
                && (speakers.isEmpty() || speakers(tag, text).stream().anyMatch(speakers::contains));
    }

    private static <V> boolean has(Set<V> chosen, V value) {
        return chosen.isEmpty() || chosen.contains(value);
    }

    /** What a tag's code stands below; the code itself where the codebook does not know it. */
    static UUID principle(Tag tag, Codebook codebook) {
        return codebook.principleOf(tag.code()).map(code -> code.id()).orElse(tag.code());
    }

    /** Who speaks in the passage of a tag; empty words for nobody. */
    static List<String> speakers(Tag tag, TextMaterial text) {
        return text.place(tag)
                .map(place -> IntStream.rangeClosed(place.startParagraph(), place.endParagraph())
                        .mapToObj(at -> text.paragraphs().get(at).speaker())
                        .map(speaker -> speaker == null ? "" : speaker)
                        .distinct()
                        .toList())
                .orElse(List.of(""));
    }

    /** Some values with one more, or one less. */
    static <V> Set<V> with(Set<V> values, V value, boolean chosen) {
        Set<V> other = new LinkedHashSet<>(values);
        if (chosen) {
            other.add(value);
        } else {
            other.remove(value);
        }
        return Set.copyOf(other);
    }
}
