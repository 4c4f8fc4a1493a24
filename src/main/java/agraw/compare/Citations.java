package agraw.compare;

import agraw.model.Fact;
import agraw.model.Pairs;
import agraw.model.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The numbers of one case's references. */
final class Citations {
    private final Map<UUID, Long> numbers = new HashMap<>();

    Citations(List<Reference> references) {
        for (Reference reference : references) {
            if (reference.number() != null) {
                numbers.put(reference.id(), reference.number());
            }
        }
    }

    /** Where a fact stands in the references that it cites, by their numbers; only where it is said. */
    Map<Long, String> places(Fact fact) {
        Map<String, String> locators = Pairs.parse(fact.locators());
        Map<Long, String> places = new HashMap<>();
        for (UUID cited : fact.cites()) {
            Long number = numbers.get(cited);
            String place = locators.getOrDefault(cited.toString(), "");
            if (number != null && !place.isBlank()) {
                places.put(number, place);
            }
        }
        return places;
    }

    /** The numbers under which references are cited, from small to large; one without a number is left out. */
    List<Long> numbers(List<UUID> cites) {
        return cites.stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
