package agraw.report.paper;

import agraw.model.Fact;
import agraw.model.Pairs;
import agraw.model.Reference;
import agraw.report.paper.Tags.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The references of one case: numbers where they are cited, and the list of them. */
final class Sources {
    private final List<Reference> references;
    private final Map<UUID, Long> numbers = new HashMap<>();

    /** One without a number gets the next that is free, on this paper. */
    Sources(List<Reference> references) {
        this.references = references;
        long next = references.stream()
                .map(Reference::number)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        for (Reference reference : references) {
            Long own = reference.number();
            numbers.put(reference.id(), own != null ? own : Long.valueOf(++next));
        }
    }

    /** What a fact cites: [1, 3 p. 12]; nothing where it cites nothing. */
    String cited(Fact fact) {
        Map<String, String> locators = Pairs.parse(fact.locators());
        String cited = fact.cites().stream()
                .filter(numbers::containsKey)
                .sorted((one, other) -> Long.compare(number(one), number(other)))
                .map(id -> number(id) + (locators.containsKey(id.toString()) ? " " + locators.get(id.toString()) : ""))
                .collect(Collectors.joining(", "));
        return cited.isEmpty() ? "" : "[" + cited + "]";
    }

    private long number(UUID reference) {
        return numbers.getOrDefault(reference, 0L);
    }

    /** All references under a heading; nothing where there are none. */
    String list(Voice voice, Tags tags) {
        if (references.isEmpty()) {
            return "";
        }
        List<String> rows = new ArrayList<>();
        for (Reference reference : references) {
            rows.add(tags.row(
                    Cell.of("number", tags.said("", "[" + number(reference.id()) + "]")),
                    Cell.of("source", tags.words("", line(voice, reference)))));
        }
        return "<h2>" + Tags.text(voice.say("paper.references")) + "</h2>\n" + tags.table("sources", rows);
    }

    private static String line(Voice voice, Reference reference) {
        return Stream.of(
                        reference.author(),
                        reference.title(),
                        reference.container(),
                        reference.volume(),
                        reference.pages(),
                        reference.publisher(),
                        reference.published(),
                        reference.code(),
                        reference.address(),
                        reference.seen() == null ? null : voice.say("paper.seen", reference.seen()),
                        reference.note())
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(words -> words.endsWith(".") ? words : words + ".")
                .collect(Collectors.joining(" "));
    }
}
