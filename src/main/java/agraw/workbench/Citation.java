package agraw.workbench;

import agraw.model.Fact;
import agraw.model.Pairs;
import agraw.model.Reference;
import agraw.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** References as people write them: whole, in a list of sources, or short, with the page, where something is said. */
public final class Citation {
    private Citation() {}

    /** The whole source in one paragraph: Benali, F. (2009). Water. Journal, 12(3), 45-67. Rabat: Press. https://example.org */
    public static String whole(Messages messages, Reference reference) {
        String published = blank(reference.published()) ? null : "(" + reference.published() + ")";
        Stream<@Nullable String> sentences = Stream.of(
                joined(" ", authors(messages, reference.author()), published),
                reference.title(),
                joined(", ", reference.container(), volume(reference), pages(messages, reference)),
                joined(" : ", reference.place(), reference.publisher()),
                reference.code(),
                reference.address());
        return sentences
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> sentence.replaceFirst("[.]$", ""))
                .collect(Collectors.joining(". ", "", "."))
                .replace("?. ", "? ")
                .replace("!. ", "! ")
                .replaceFirst("(?<=[?!])[.]$", "");
    }

    private static @Nullable String authors(Messages messages, @Nullable String author) {
        if (author == null || author.isBlank()) {
            return null;
        }
        List<String> names = Stream.of(author.split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : messages.say(
                        "references.and", String.join("; ", names.subList(0, names.size() - 1)), names.getLast());
    }

    private static @Nullable String volume(Reference reference) {
        String issue = blank(reference.issue()) ? "" : "(" + reference.issue() + ")";
        String both = (blank(reference.volume()) ? "" : reference.volume()) + issue;
        return both.isEmpty() ? null : both;
    }

    private static @Nullable String pages(Messages messages, Reference reference) {
        String pages = reference.pages();
        return pages == null || pages.isBlank() ? null : messages.say("references.pages", pages);
    }

    /** That a reference seems to be another, which was there first, and why. */
    public static String twin(Messages messages, Reference first, Twins.Reason reason) {
        String which = first.number() == null ? messages.say("references.earlier") : numbered(first, null);
        return messages.say("references.twin." + reason.name().toLowerCase(Locale.ROOT), which);
    }

    /** A number with its place: [3, p. 12]; [3] where no place is said, and a dot where there is no number. */
    public static String numbered(Reference reference, @Nullable String locator) {
        String number = reference.number() == null ? "•" : reference.number().toString();
        return "[" + (blank(locator) ? number : number + ", " + locator) + "]";
    }

    /** Where a fact stands in each reference that it cites, by number: [1] [3, p. 12]; nothing where it cites none. */
    public static String places(List<Reference> references, Fact fact) {
        Map<String, String> locators = Pairs.parse(fact.locators());
        return references.stream()
                .filter(reference -> fact.cites().contains(reference.id()))
                .map(reference ->
                        numbered(reference, locators.get(reference.id().toString())))
                .collect(Collectors.joining(" "));
    }

    /** Whether it is said of any reference where a fact stands in it. */
    public static boolean saysPlaces(Fact fact) {
        return fact.cites().stream().map(Object::toString).anyMatch(Pairs.parse(fact.locators())::containsKey);
    }

    private static @Nullable String joined(String between, @Nullable String... parts) {
        String all = Stream.of(parts).filter(part -> !blank(part)).collect(Collectors.joining(between));
        return all.isEmpty() ? null : all;
    }

    private static boolean blank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
