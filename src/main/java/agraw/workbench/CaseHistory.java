package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.model.Value;
import agraw.store.Store;
import agraw.store.query.CaseParts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was done to a case and to all that belongs to it, also what is gone by now. */
public final class CaseHistory {
    private final Store store;

    public CaseHistory(Store store) {
        this.store = store;
    }

    public static CaseHistory of(Workbench workbench) {
        return new CaseHistory(workbench.store());
    }

    /**
     * The latest changes that touched a case, latest first. The journal is read backwards: an entity's end names what it belonged to
     * before its other changes come, and what is still there is asked of the workbook.
     */
    public List<Change> latest(UUID caseStudy, int most) {
        Set<UUID> parts = new HashSet<>(store.read(reader -> CaseParts.of(reader, caseStudy)));
        parts.add(caseStudy);
        List<Change> found = new ArrayList<>();
        Backwards.walk(store, change -> {
            learn(change, parts);
            if (change.edits().stream().anyMatch(edit -> parts.contains(edit.entity()))) {
                found.add(change);
            }
            return found.size() < most;
        });
        return found;
    }

    /** What a change brings or takes belongs to the case if it names the case or a part of it, such as the text of a paragraph. */
    private static void learn(Change change, Set<UUID> parts) {
        int known;
        do {
            known = parts.size();
            for (Edit edit : change.edits()) {
                Map<String, Value> fields = switch (edit) {
                    case Edit.Create create -> create.fields();
                    case Edit.Delete delete -> delete.fields();
                    case Edit.Set _ -> Map.of();
                };
                if (belongs(fields, parts)) {
                    parts.add(edit.entity());
                }
            }
        } while (parts.size() > known);
    }

    private static boolean belongs(Map<String, Value> fields, Set<UUID> parts) {
        return List.of("caseStudy", "text", "item").stream()
                .anyMatch(property -> fields.get(property) instanceof Value.Id(UUID id) && parts.contains(id));
    }
}
