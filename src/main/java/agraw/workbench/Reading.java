package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.model.CaseStudy;
import agraw.model.Codebook;
import agraw.model.Kind;
import agraw.model.Reference;
import agraw.model.Refusal;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextMaterial;
import agraw.model.Value;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.store.query.TextQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Opens texts to be read and tagged. */
public final class Reading {
    private final Store store;
    private final Predicate<Tag> seen;

    public Reading(Store store) {
        this(store, _ -> true);
    }

    private Reading(Store store, Predicate<Tag> seen) {
        this.store = store;
        this.seen = seen;
    }

    public static Reading of(Workbench workbench) {
        return new Reading(workbench.store(), workbench.seen());
    }

    /** A text with the tags that the person is to see. */
    static TextMaterial seen(TextMaterial text, Predicate<Tag> seen) {
        return text.tags().stream().allMatch(seen)
                ? text
                : text.withTags(text.tags().stream().filter(seen).toList());
    }

    /** What stands around a text: its case with the other texts and the references, and the codebook. */
    public record Surroundings(
            Optional<CaseStudy> caseStudy, List<Text> texts, List<Reference> references, Codebook codebook) {}

    /**
     * A text with its words and tags.
     *
     * @throws Refusal {@link agraw.model.Failure.ChangedMeanwhile} when the text is gone
     */
    public TextMaterial open(UUID text) {
        return seen(store.read(reader -> TextQuery.material(reader, text)), seen);
    }

    /** What stands around a text. */
    public Surroundings around(Text text) {
        return store.read(reader -> {
            UUID id = text.caseStudy();
            Optional<CaseStudy> study = id == null ? Optional.empty() : reader.find(CaseStudy.class, id);
            return new Surroundings(
                    study,
                    study.map(found -> TextQuery.texts(reader, found)).orElse(List.of(text)),
                    study.map(found -> TextQuery.references(reader, found)).orElse(List.of()),
                    CodebookQuery.codebook(reader));
        });
    }

    /** The first of some texts that is still there. */
    public Optional<UUID> present(List<UUID> texts) {
        List<UUID> there = store.read(reader -> reader.whereAny(Text.class, "id", texts)).stream()
                .map(Text::id)
                .toList();
        return texts.stream().filter(there::contains).findFirst();
    }

    /** All cases, for a new text to belong to. */
    public List<CaseStudy> cases() {
        return store.read(reader -> reader.all(CaseStudy.class));
    }

    /** A text to begin with: the first of the first case by key that has one. */
    public Optional<UUID> first() {
        return store.read(reader -> {
            Map<UUID, List<Text>> byCase = new HashMap<>();
            for (Text text : reader.all(Text.class)) {
                UUID study = text.caseStudy();
                if (study != null) {
                    byCase.computeIfAbsent(study, _ -> new ArrayList<>()).add(text);
                }
            }
            return reader.all(CaseStudy.class).stream()
                    .flatMap(study -> byCase.getOrDefault(study.id(), List.of()).stream())
                    .map(Text::id)
                    .findFirst();
        });
    }

    /**
     * The text after a change, without asking the workbook: nothing when the change touches more than tags, so that the text must be
     * opened again. A change that was seen already changes nothing.
     */
    public Optional<TextMaterial> next(TextMaterial before, Change change) {
        return after(before, change).map(text -> seen(text, seen));
    }

    /** The same with all tags. */
    public static Optional<TextMaterial> after(TextMaterial before, Change change) {
        Map<UUID, Tag> tags = new LinkedHashMap<>();
        before.tags().forEach(tag -> tags.put(tag.id(), tag));
        boolean touched = false;
        for (Edit edit : change.edits()) {
            switch (edit.kind()) {
                case TAG -> touched |= apply(tags, edit, before.text().id());
                case TEXT, PARAGRAPH, CASE_STUDY, REFERENCE, CODE, TENSION -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
        return Optional.of(touched ? before.withTags(List.copyOf(tags.values())) : before);
    }

    private static boolean apply(Map<UUID, Tag> tags, Edit edit, UUID text) {
        return switch (edit) {
            case Edit.Create(Kind kind, UUID id, Map<String, Value> fields) -> {
                Tag tag = (Tag) kind.entity(id, fields);
                yield text.equals(tag.text()) && !tag.equals(tags.put(id, tag));
            }
            case Edit.Set set -> {
                Tag old = tags.get(set.entity());
                if (old != null) {
                    tags.put(old.id(), (Tag) set.on(old));
                }
                yield old != null && !old.equals(tags.get(old.id()));
            }
            case Edit.Delete(Kind _, UUID id, Map<String, Value> _) -> tags.remove(id) != null;
        };
    }
}
