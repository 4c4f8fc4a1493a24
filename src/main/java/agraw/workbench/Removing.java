package agraw.workbench;

import agraw.change.Change;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Entity;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.model.Statement;
import agraw.model.Visit;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.BelongingsQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes cases out of the workbook, so that nothing is left that points at them. */
final class Removing {
    private final Store store;
    private final String author;

    Removing(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    Change remove(List<UUID> cases) {
        record Seen(List<Entity> all, List<Edit> letGo) {}
        Seen seen = store.read(reader -> {
            List<Entity> all = BelongingsQuery.of(reader, cases);
            return new Seen(all, letGo(reader, all));
        });
        List<CaseStudy> studies = seen.all().stream()
                .filter(CaseStudy.class::isInstance)
                .map(CaseStudy.class::cast)
                .toList();
        if (studies.isEmpty()) {
            throw new Refusal(new Failure.ChangedMeanwhile("case_study"));
        }
        List<Edit> edits = new ArrayList<>(seen.letGo());
        seen.all().reversed().forEach(entity -> edits.add(Edit.Delete.of(entity)));
        Label label = studies.size() == 1
                ? Label.of("change.deleteCase", studies.getFirst().key())
                : Label.of("change.deleteCases", Integer.toString(studies.size()));
        return store.commit(new Draft(label, author, edits));
    }

    /** Statements and visits stay, and let go of what goes. */
    private static List<Edit> letGo(Reader reader, List<Entity> all) {
        Set<UUID> gone = all.stream().map(Entity::id).collect(Collectors.toSet());
        List<Edit> edits = new ArrayList<>();
        for (Statement statement : reader.all(Statement.class)) {
            edits.addAll(Edit.between(
                    statement,
                    new Statement(
                            statement.id(),
                            statement.kind(),
                            statement.code(),
                            statement.addressee(),
                            statement.content(),
                            statement.language(),
                            statement.status(),
                            statement.dissent(),
                            without(statement.tags(), gone),
                            statement.position())));
        }
        for (Visit visit : reader.all(Visit.class)) {
            edits.addAll(Edit.between(
                    visit,
                    new Visit(
                            visit.id(),
                            visit.title(),
                            visit.place(),
                            visit.begins(),
                            visit.ends(),
                            visit.programme(),
                            without(visit.caseStudies(), gone),
                            visit.position())));
        }
        return edits;
    }

    private static List<UUID> without(List<UUID> ids, Set<UUID> gone) {
        return ids.stream().filter(id -> !gone.contains(id)).toList();
    }
}
