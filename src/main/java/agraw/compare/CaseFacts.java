package agraw.compare;

import agraw.model.CaseMaterial;
import agraw.model.Fact;
import agraw.model.Form;
import agraw.model.Missing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The facts of one case, found by field. */
final class CaseFacts {
    private final Map<UUID, List<Fact>> byField = new HashMap<>();
    private final Map<UUID, List<Fact>> byItem = new HashMap<>();
    private final Map<UUID, List<Missing>> missing = new HashMap<>();
    private final Citations citations;

    CaseFacts(CaseMaterial material) {
        citations = new Citations(material.references());
        for (Fact fact : material.facts()) {
            Map<UUID, List<Fact>> place = fact.item() == null ? byField : byItem;
            place.computeIfAbsent(fact.item() == null ? fact.field() : fact.item(), _ -> new ArrayList<>())
                    .add(fact);
        }
        for (Missing item : material.missing()) {
            if (item.field() != null) {
                missing.computeIfAbsent(item.field(), _ -> new ArrayList<>()).add(item);
            }
        }
    }

    Cell cell(Form.Entry entry) {
        UUID field = entry.field().id();
        List<Fact> facts = byField.getOrDefault(field, List.of());
        List<Missing> toAsk = missing.getOrDefault(field, List.of());
        if (facts.isEmpty()) {
            return toAsk.isEmpty() ? Cell.Empty.GAP : new Cell.Empty(toAsk);
        }
        return new Cell.Facts(answers(entry, facts), toAsk);
    }

    private List<Answer> answers(Form.Entry entry, List<Fact> facts) {
        Set<Fact> disputed = new HashSet<>();
        for (Disagreement disagreement : Disagreement.of(entry, facts)) {
            disputed.addAll(disagreement.facts());
        }
        return facts.stream()
                .map(fact -> new Answer(
                        entry,
                        fact,
                        citations.numbers(fact.cites()),
                        citations.places(fact),
                        disputed.contains(fact),
                        parts(entry, fact)))
                .toList();
    }

    private List<Answer> parts(Form.Entry entry, Fact item) {
        List<Fact> all = byItem.getOrDefault(item.id(), List.of());
        return entry.parts().stream()
                .flatMap(part ->
                        answers(
                                part,
                                all.stream()
                                        .filter(fact ->
                                                fact.field().equals(part.field().id()))
                                        .toList())
                                .stream())
                .toList();
    }
}
