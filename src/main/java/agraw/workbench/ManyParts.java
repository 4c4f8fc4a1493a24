package agraw.workbench;

import agraw.change.Edit;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Rank;
import agraw.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sets a part of the entries of a group in many cases: only where a case has one entry, because of several nobody knows which is meant. A
 * group that is not repeated gets its one entry where it has none.
 */
final class ManyParts {
    private final Form.Entry group;
    private final Form.Entry part;
    private final String words;
    private final boolean replace;
    private final List<Edit> edits = new ArrayList<>();
    private int changing;
    private int same;
    private int kept;
    private int without;
    private int ambiguous;

    ManyParts(Form.Entry group, Form.Entry part, String words, boolean replace) {
        this.group = group;
        this.part = part;
        this.words = words;
        this.replace = replace;
    }

    void add(CaseStudy study, List<Fact> facts) {
        List<Fact> entries = facts.stream()
                .filter(fact -> fact.field().equals(group.field().id()) && fact.item() == null)
                .toList();
        String position = Rank.after(facts.isEmpty() ? null : facts.getLast().position());
        if (entries.size() > 1) {
            ambiguous++;
        } else if (entries.isEmpty() && group.field().many()) {
            without++;
        } else if (entries.isEmpty()) {
            UUID entry = Ids.next();
            make(entry, study, group, null, "1", position);
            make(Ids.next(), study, part, entry, words, Rank.after(position));
            changing++;
        } else {
            change(study, facts, entries.getFirst().id(), position);
        }
    }

    private void change(CaseStudy study, List<Fact> facts, UUID entry, String position) {
        List<Fact> there = facts.stream()
                .filter(fact -> fact.field().equals(part.field().id()) && Objects.equals(fact.item(), entry))
                .toList();
        if (there.stream().anyMatch(fact -> fact.value().equals(words)) && (!replace || there.size() == 1)) {
            same++;
        } else if (there.isEmpty() || !replace) {
            make(Ids.next(), study, part, entry, words, position);
            changing++;
        } else if (there.size() == 1) {
            edits.addAll(Step.set(there.getFirst(), "value", new Value.Words(words)));
            changing++;
        } else {
            kept++;
        }
    }

    private void make(UUID id, CaseStudy study, Form.Entry entry, @Nullable UUID item, String value, String position) {
        edits.add(Edit.Create.of(ManyCases.fact(id, study, entry, item, value, position)));
    }

    List<Edit> edits() {
        return edits;
    }

    ManyCases.Preview preview() {
        return new ManyCases.Preview(changing, same, kept, without, ambiguous);
    }
}
