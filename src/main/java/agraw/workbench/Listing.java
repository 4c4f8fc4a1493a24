package agraw.workbench;

import agraw.model.CaseStudy;
import agraw.store.Store;
import agraw.store.query.CaseCounts;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists the cases of a workbook with how much there is of each. */
public final class Listing {
    private final Store store;

    public Listing(Store store) {
        this.store = store;
    }

    /** In the workbook that a person has open. */
    public static Listing of(Workbench workbench) {
        return new Listing(workbench.store());
    }

    /** One case, and how many facts (parts of items not counted), texts, tags and missing pieces it has. */
    public record Line(CaseStudy caseStudy, long facts, long texts, long tags, long missing) {}

    /** All cases, in no special order. */
    public List<Line> lines() {
        return store.read(reader -> {
            Map<UUID, Long> facts = CaseCounts.facts(reader);
            Map<UUID, Long> texts = CaseCounts.texts(reader);
            Map<UUID, Long> tags = CaseCounts.tags(reader);
            Map<UUID, Long> missing = CaseCounts.missing(reader);
            return reader.all(CaseStudy.class).stream()
                    .map(study -> new Line(
                            study,
                            facts.getOrDefault(study.id(), 0L),
                            texts.getOrDefault(study.id(), 0L),
                            tags.getOrDefault(study.id(), 0L),
                            missing.getOrDefault(study.id(), 0L)))
                    .toList();
        });
    }
}
