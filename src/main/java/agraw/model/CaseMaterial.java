package agraw.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Everything that is known of one case, each list in the order of positions (references by number, tags as they were put). */
public record CaseMaterial(
        CaseStudy caseStudy,
        List<Fact> facts,
        List<Reference> references,
        List<Missing> missing,
        List<Text> texts,
        List<Tag> tags) {
    /** The same case with some of its tags. */
    public CaseMaterial with(Predicate<Tag> shown) {
        return new CaseMaterial(
                caseStudy,
                facts,
                references,
                missing,
                texts,
                tags.stream().filter(shown).toList());
    }

    /** The facts of a field that are not parts of an item. */
    public List<Fact> facts(UUID field) {
        return facts.stream()
                .filter(fact -> fact.field().equals(field) && fact.item() == null)
                .toList();
    }

    /** The parts of an item. */
    public List<Fact> partsOf(UUID item) {
        return facts.stream().filter(fact -> item.equals(fact.item())).toList();
    }

    public Optional<Reference> reference(UUID id) {
        return references.stream()
                .filter(reference -> reference.id().equals(id))
                .findFirst();
    }
}
