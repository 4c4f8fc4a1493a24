package agraw.compare;

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

    /** The numbers under which references are cited, from small to large; one without a number is left out. */
    List<Long> numbers(List<UUID> cites) {
        return cites.stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
