package agraw.workbench;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Consent;
import agraw.model.Entity;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Pairs;
import agraw.model.Score;
import agraw.model.Value;
import agraw.store.Store;
import agraw.store.query.BelongingsQuery;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a second case out of one, in one change. */
final class Doubling {
    private final Store store;
    private final String author;

    Doubling(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    CaseStudy duplicate(UUID caseStudy, String title) {
        record Seen(CaseStudy study, List<Entity> all, Set<String> keys) {}
        Seen seen = store.read(reader -> new Seen(
                reader.get(CaseStudy.class, caseStudy),
                BelongingsQuery.of(reader, List.of(caseStudy)).stream()
                        .filter(entity ->
                                !(entity instanceof Consent || entity instanceof Score)) // given for the other
                        .toList(),
                reader.all(CaseStudy.class).stream().map(CaseStudy::key).collect(Collectors.toSet())));
        String key = freeKey(seen.study().key(), seen.keys());
        Map<UUID, UUID> ids = new HashMap<>();
        seen.all().forEach(entity -> ids.put(entity.id(), Ids.next()));
        List<Edit> edits = seen.all().stream()
                .<Edit>map(entity -> copy(entity, ids, key, title))
                .toList();
        store.commit(new Draft(Label.of("change.duplicateCase", seen.study().key()), author, edits));
        CaseStudy study = seen.study();
        return new CaseStudy(
                ids.getOrDefault(study.id(), study.id()), key, title, study.language(), study.template(), study.note());
    }

    private static Edit copy(Entity entity, Map<UUID, UUID> ids, String key, String title) {
        Kind kind = Kind.of(entity);
        Map<String, Value> values = new LinkedHashMap<>(kind.values(entity));
        values.replaceAll((_, value) -> moved(value, ids));
        values.computeIfPresent("locators", (_, value) -> renamed(value, ids));
        if (entity instanceof CaseStudy) {
            values.put("key", Value.Words.of(key));
            values.put("title", Value.Words.of(title));
        }
        return new Edit.Create(kind, ids.getOrDefault(entity.id(), entity.id()), values);
    }

    /** What points at a thing of the one case points at its double in the other. */
    private static Value moved(Value value, Map<UUID, UUID> ids) {
        return switch (value) {
            case Value.Id(UUID id) -> new Value.Id(ids.getOrDefault(id, id));
            case Value.Ids(List<UUID> many) ->
                new Value.Ids(many.stream().map(id -> ids.getOrDefault(id, id)).toList());
            default -> value;
        };
    }

    /** Pages stand in the doubles of the references that they stood in. */
    private static Value renamed(Value value, Map<UUID, UUID> ids) {
        if (!(value instanceof Value.Words(String lines))) {
            return value;
        }
        Map<String, String> names = new HashMap<>();
        ids.forEach((id, other) -> names.put(id.toString(), other.toString()));
        Map<String, String> pairs = new LinkedHashMap<>();
        Pairs.parse(lines).forEach((name, words) -> pairs.put(names.getOrDefault(name, name), words));
        String printed = Pairs.print(pairs);
        return printed == null ? value : Value.Words.of(printed);
    }

    private static String freeKey(String key, Set<String> taken) {
        for (int number = 2; ; number++) {
            String candidate = key + "-" + number;
            if (taken.stream().noneMatch(candidate::equalsIgnoreCase)) {
                return candidate;
            }
        }
    }
}
