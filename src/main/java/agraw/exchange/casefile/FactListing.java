package agraw.exchange.casefile;

import agraw.model.CaseMaterial;
import agraw.model.Fact;
import agraw.model.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts of a case as a file lists them: f1, f2 and so on, the parts of f2 are f2a, f2b. */
final class FactListing {
    private static final int LETTERS = 26;

    private final CaseMaterial material;
    private final Form form;
    private final ReferenceListing references;
    private final Map<UUID, List<Fact>> parts = new HashMap<>();
    private final Map<UUID, String> ids = new HashMap<>();

    FactListing(CaseMaterial material, Form form, ReferenceListing references) {
        this.material = material;
        this.form = form;
        this.references = references;
        for (Fact fact : material.facts()) {
            if (fact.item() != null) {
                parts.computeIfAbsent(fact.item(), _ -> new ArrayList<>()).add(fact);
            }
        }
    }

    /** What the file calls the facts that were listed. */
    Map<UUID, String> ids() {
        return ids;
    }

    List<CaseFile.Fact> list() {
        List<CaseFile.Fact> listed = new ArrayList<>();
        for (Fact fact : material.facts()) {
            Optional<Form.Entry> entry = fact.item() != null
                    ? Optional.empty()
                    : form.find(fact.field()).filter(found -> found.field().group() == null);
            if (entry.isPresent()) {
                String id = "f" + (listed.size() + 1);
                listed.add(listed(fact, id, entry.get(), parts(fact, id, entry.get())));
            }
        }
        return listed;
    }

    private @Nullable List<CaseFile.Fact> parts(Fact item, String id, Form.Entry group) {
        List<CaseFile.Fact> listed = new ArrayList<>();
        for (Fact part : parts.getOrDefault(item.id(), List.of())) {
            Optional<Form.Entry> entry = form.find(part.field())
                    .filter(found -> group.field().id().equals(found.field().group()));
            entry.ifPresent(found -> listed.add(listed(part, id + letter(listed.size()), found, null)));
        }
        return listed.isEmpty() ? null : listed;
    }

    private static String letter(int index) {
        return index < LETTERS ? String.valueOf((char) ('a' + index)) : "-" + (index + 1);
    }

    private CaseFile.Fact listed(Fact fact, String id, Form.Entry entry, @Nullable List<CaseFile.Fact> itsParts) {
        ids.put(fact.id(), id);
        return new CaseFile.Fact(
                id,
                entry.field().key(),
                fact.value(),
                Blank.toNull(fact.topic()),
                Blank.toNull(fact.unit()),
                Blank.toNull(fact.asOf()),
                Blank.toNull(fact.note()),
                Constants.write(fact.certainty()),
                Blank.toNull(fact.saidBy()),
                Constants.write(fact.side()),
                fact.preferred() ? true : null,
                Blank.toNull(fact.reason()),
                references.numbers(fact.cites()),
                references.pages(fact),
                itsParts);
    }
}
