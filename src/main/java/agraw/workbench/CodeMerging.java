package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Entity;
import agraw.model.Failure;
import agraw.model.Kind;
import agraw.model.Labels;
import agraw.model.Links;
import agraw.model.Property;
import agraw.model.Refusal;
import agraw.model.Tag;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes one code of two, two of one, and takes codes out of the codebook. Each is one change that can be undone; no tag is lost by any. */
public final class CodeMerging {
    private final Store store;
    private final String author;

    public CodeMerging(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    public static CodeMerging of(Workbench workbench) {
        return new CodeMerging(workbench.store(), workbench.author());
    }

    /**
     * Makes a code part of another: its tags become the other's, as does all else that names it, and what stands below it stands below
     * the other. Two tags that say the same of the same words afterwards both stay.
     *
     * @throws Refusal {@link Failure.CodeBelowItself} where the other stands below it
     */
    public void merge(UUID from, UUID into) {
        Step.take(store, author, reader -> {
            Code gone = reader.get(Code.class, from);
            Code kept = reader.get(Code.class, into);
            if (CodebookQuery.codes(reader).branch(gone).contains(kept)) {
                throw new Refusal(new Failure.CodeBelowItself(gone.key()));
            }
            return new Step(Label.of("change.mergeCode", gone.key(), kept.key()), merged(reader, gone, kept));
        });
    }

    /**
     * Takes a code out. What has it, and what stands below it, goes to the code above.
     *
     * @throws Refusal {@link Failure.CodeInUse} for a principle with tags: it has none above
     */
    public void delete(UUID code) {
        Step.take(store, author, reader -> {
            Code gone = reader.get(Code.class, code);
            UUID parent = gone.parent();
            Label label = Label.of("change.deleteCode", gone.key());
            if (parent != null) {
                return new Step(label, merged(reader, gone, reader.get(Code.class, parent)));
            }
            long tags = reader.count(Tag.class, "code", code);
            if (tags > 0 || !CodebookQuery.codes(reader).below(code).isEmpty()) {
                throw new Refusal(new Failure.CodeInUse(gone.key(), tags));
            }
            return new Step(label, Removal.of(reader, List.of(gone)));
        });
    }

    private static List<Edit> merged(Reader reader, Code gone, Code kept) {
        Map<UUID, Entity> changed = new LinkedHashMap<>();
        Map<UUID, Entity> before = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            for (Property property : kind.properties()) {
                if (Links.is(property) && names(kind, property)) {
                    for (Entity entity : pointing(reader, kind, property, gone.id())) {
                        before.putIfAbsent(entity.id(), entity);
                        Entity now = changed.getOrDefault(entity.id(), entity);
                        changed.put(entity.id(), instead(now, kind, property, gone.id(), kept.id()));
                    }
                }
            }
        }
        List<Edit> edits = new ArrayList<>();
        before.forEach((id, entity) -> edits.addAll(Edit.between(entity, changed.getOrDefault(id, entity))));
        edits.add(Edit.Delete.of(gone));
        return edits;
    }

    /** Whether a property can name a code: those of codes, and those that can name anything. */
    private static boolean names(Kind kind, Property property) {
        return Links.target(kind, property).map(target -> target == Kind.CODE).orElse(true);
    }

    private static List<? extends Entity> pointing(Reader reader, Kind kind, Property property, UUID code) {
        return property.type() == Value.Id.class
                ? reader.where(kind.type(), property.name(), code)
                : reader.whereHolds(kind.type(), property.name(), code);
    }

    private static Entity instead(Entity entity, Kind kind, Property property, UUID gone, UUID kept) {
        Map<String, Value> values = new LinkedHashMap<>(kind.values(entity));
        Value value = values.get(property.name());
        Value now = switch (value) {
            case Value.Ids(List<UUID> ids) ->
                new Value.Ids(ids.stream()
                        .map(id -> id.equals(gone) ? kept : id)
                        .distinct()
                        .toList());
            case null, default -> new Value.Id(kept);
        };
        values.put(property.name(), now);
        return kind.entity(entity.id(), values);
    }

    /**
     * Makes a second code beside one, which takes some of its tags.
     *
     * @param tags of the code; others are passed over
     */
    public Code split(UUID code, List<UUID> tags, String label, String language) {
        List<Code> made = new ArrayList<>();
        Step.take(store, author, reader -> {
            Code from = reader.get(Code.class, code);
            Codebook codebook = CodebookQuery.codes(reader);
            Code second = Codebooks.made(codebook, from.parent(), from, Labels.of(Map.of(language, label)));
            made.add(second);
            List<Edit> edits = new ArrayList<>(List.of(Edit.Create.of(second)));
            reader.whereAny(Tag.class, "id", tags).stream()
                    .filter(tag -> tag.code().equals(code))
                    .forEach(tag -> edits.addAll(Step.to(tag, "code", second.id())));
            return new Step(Label.of("change.splitCode", from.key(), second.key()), edits);
        });
        return made.getLast();
    }
}
