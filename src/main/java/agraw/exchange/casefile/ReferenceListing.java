package agraw.exchange.casefile;

import agraw.model.Fact;
import agraw.model.Pairs;
import agraw.model.Reference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The references of a case by number. One without a number, or with another's, gets the next that is free. */
final class ReferenceListing {
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private final List<Reference> references;
    private final Map<UUID, Long> numbers = new HashMap<>();

    ReferenceListing(List<Reference> references) {
        this.references = references;
        Map<Long, UUID> taken = new HashMap<>();
        for (Reference reference : references) {
            if (reference.number() != null && reference.number() > 0) {
                taken.putIfAbsent(reference.number(), reference.id());
            }
        }
        taken.forEach((number, id) -> numbers.put(id, number));
        long next = taken.keySet().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
        for (Reference reference : references) {
            if (numbers.putIfAbsent(reference.id(), next) == null) {
                next++;
            }
        }
    }

    /** The numbers of cited references; those that are gone are passed over. */
    @Nullable
    List<Long> numbers(List<UUID> cites) {
        List<Long> cited = cites.stream()
                .distinct()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .toList();
        return cited.isEmpty() ? null : cited;
    }

    /** Where a fact stands in its references, by their numbers; nothing where that is not said. */
    @Nullable
    Map<String, String> pages(Fact fact) {
        Map<String, String> pages = new LinkedHashMap<>();
        Pairs.parse(fact.locators())
                .forEach((id, words) -> fact.cites().stream()
                        .filter(cite -> cite.toString().equals(id) && !words.isBlank())
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .forEach(number -> pages.put(number.toString(), words)));
        return pages.isEmpty() ? null : pages;
    }

    List<CaseFile.Reference> list() {
        return references.stream().map(this::listed).toList();
    }

    private CaseFile.Reference listed(Reference reference) {
        String published = Blank.toNull(reference.published());
        boolean isYear = published != null && YEAR.matcher(published).matches();
        return new CaseFile.Reference(
                Objects.requireNonNull(numbers.get(reference.id())),
                reference.title(),
                Blank.toNull(reference.author()),
                Blank.toNull(reference.publisher()),
                isYear ? Long.valueOf(published) : null,
                isYear ? null : published,
                Blank.toNull(reference.address()),
                Blank.toNull(reference.language()),
                Blank.toNull(reference.seen()),
                Blank.toNull(reference.note()),
                Constants.write(reference.kind()),
                Blank.toNull(reference.container()),
                Blank.toNull(reference.volume()),
                Blank.toNull(reference.issue()),
                Blank.toNull(reference.pages()),
                Blank.toNull(reference.place()),
                Blank.toNull(reference.code()));
    }
}
