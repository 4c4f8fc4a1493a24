package agraw.workbench;

import agraw.change.Change;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Entity;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Store;
import agraw.store.query.BelongingsQuery;
import java.util.List;
import java.util.UUID;

/** Takes cases out of the workbook, so that nothing is left that points at them. */
final class Removing {
    private final Store store;
    private final String author;

    Removing(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    Change remove(List<UUID> cases) {
        return Step.take(store, author, reader -> {
                    List<Entity> all = BelongingsQuery.of(reader, cases);
                    List<CaseStudy> studies = all.stream()
                            .filter(CaseStudy.class::isInstance)
                            .map(CaseStudy.class::cast)
                            .toList();
                    if (studies.isEmpty()) {
                        throw new Refusal(new Failure.ChangedMeanwhile("case_study"));
                    }
                    Label label = studies.size() == 1
                            ? Label.of("change.deleteCase", studies.getFirst().key())
                            : Label.of("change.deleteCases", Integer.toString(studies.size()));
                    return new Step(label, Removal.of(reader, all));
                })
                .orElseThrow();
    }
}
