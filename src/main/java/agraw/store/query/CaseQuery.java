package agraw.store.query;

import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Missing;
import agraw.model.Reference;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.store.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** All that is known of cases, with a fixed number of queries however many cases. */
public final class CaseQuery {
    private CaseQuery() {}

    /** The material of cases, in the order in which they are asked for; cases that are gone are left out. */
    public static List<CaseMaterial> materials(Reader reader, List<UUID> cases) {
        List<CaseStudy> studies = reader.whereAny(CaseStudy.class, "id", cases);
        List<Fact> facts = reader.whereAny(Fact.class, "caseStudy", cases);
        List<Reference> references = reader.whereAny(Reference.class, "caseStudy", cases).stream()
                .sorted(Comparator.comparing(Reference::number, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<Missing> missing = reader.whereAny(Missing.class, "caseStudy", cases);
        List<Text> texts = reader.whereAny(Text.class, "caseStudy", cases);
        List<Tag> tags = reader.whereAny(Tag.class, "caseStudy", cases);
        return cases.stream()
                .flatMap(id -> studies.stream().filter(study -> study.id().equals(id)))
                .map(study -> new CaseMaterial(
                        study,
                        facts.stream()
                                .filter(fact -> fact.caseStudy().equals(study.id()))
                                .toList(),
                        references.stream()
                                .filter(reference -> study.id().equals(reference.caseStudy()))
                                .toList(),
                        missing.stream()
                                .filter(item -> item.caseStudy().equals(study.id()))
                                .toList(),
                        texts.stream()
                                .filter(text -> study.id().equals(text.caseStudy()))
                                .toList(),
                        tags.stream()
                                .filter(tag -> study.id().equals(tag.caseStudy()))
                                .toList()))
                .toList();
    }
}
