package agraw.workbench;

import agraw.change.Change;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Choice;
import agraw.model.Codebook;
import agraw.model.Failure;
import agraw.model.Field;
import agraw.model.Ids;
import agraw.model.Refusal;
import agraw.model.Template;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.store.query.LibraryQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The shelf of all cases: looking at them, and making, doubling and removing whole cases. */
public final class Library {
    private static final String PLACE = "origin_place";
    private static final String TYPE = "association_type_now";
    private static final String FROM = "period_start";
    private static final String TO = "period_end";

    private final Store store;
    private final String author;

    public Library(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    /** All cases as they are now, with labels in a language. */
    public Shelf shelf(String language) {
        return store.read(reader -> {
            Codebook codebook = CodebookQuery.codebook(reader);
            LibraryQuery.Found found = LibraryQuery.find(reader, List.of(PLACE, TYPE, FROM, TO));
            Map<String, String> types = types(reader, language);
            Map<UUID, Map<String, String>> known = new HashMap<>();
            // The first value of a field stands for it: what is preferred, else what the case names first.
            found.known()
                    .forEach(fact -> known.computeIfAbsent(fact.caseStudy(), _ -> new HashMap<>())
                            .putIfAbsent(fact.field(), fact.value()));
            Map<UUID, Map<UUID, Long>> tags = new HashMap<>();
            found.tagged()
                    .forEach(tagged -> codebook.principleOf(tagged.code())
                            .ifPresent(principle -> tags.computeIfAbsent(tagged.caseStudy(), _ -> new HashMap<>())
                                    .merge(principle.id(), tagged.count(), Long::sum)));
            List<Shelf.Row> rows = found.cases().stream()
                    .map(study -> row(study, known, types, tags, found))
                    .toList();
            return new Shelf(rows, codebook.principles());
        });
    }

    private static Shelf.Row row(
            CaseStudy study,
            Map<UUID, Map<String, String>> known,
            Map<String, String> types,
            Map<UUID, Map<UUID, Long>> tags,
            LibraryQuery.Found found) {
        Map<String, String> values = known.getOrDefault(study.id(), Map.of());
        String type = values.getOrDefault(TYPE, "");
        return new Shelf.Row(
                study,
                values.getOrDefault(PLACE, "").split(">", 2)[0].strip(),
                types.getOrDefault(type, type),
                values.getOrDefault(FROM, ""),
                values.getOrDefault(TO, ""),
                found.texts().getOrDefault(study.id(), 0L),
                Map.copyOf(tags.getOrDefault(study.id(), Map.of())),
                found.missing().getOrDefault(study.id(), 0L));
    }

    private static Map<String, String> types(Reader reader, String language) {
        List<UUID> fields =
                reader.where(Field.class, "key", TYPE).stream().map(Field::id).toList();
        return reader.whereAny(Choice.class, "field", fields).stream()
                .collect(Collectors.toMap(Choice::key, choice -> choice.labels().in(language), (first, _) -> first));
    }

    /**
     * Makes a case without facts, of the workbook's first template.
     *
     * @param language of the case's words, a BCP 47 tag
     * @throws Refusal {@link Failure.ValueRefused} if the key is empty or another case has it
     */
    public CaseStudy create(String key, String title, String language) {
        String clean = key.strip();
        Optional<UUID> template = store.read(reader -> {
            List<CaseStudy> others = reader.all(CaseStudy.class);
            if (clean.isEmpty() || others.stream().anyMatch(other -> other.key().equalsIgnoreCase(clean))) {
                throw new Refusal(new Failure.ValueRefused("key", clean, "freeKey"));
            }
            return reader.all(Template.class).stream().findFirst().map(Template::id);
        });
        CaseStudy made = new CaseStudy(Ids.next(), clean, title.strip(), language, template.orElse(null), null);
        store.commit(new Draft(Label.of("change.createCase", clean), author, List.of(Edit.Create.of(made))));
        return made;
    }

    /**
     * Makes a case that is like another in everything but its key and title, with texts and tags; what people agreed to was said
     * for the one case, and is not doubled.
     */
    public CaseStudy duplicate(UUID caseStudy, String title) {
        return new Doubling(store, author).duplicate(caseStudy, title);
    }

    /** Removes cases with all that belongs to them, in one change. */
    public Change delete(List<UUID> cases) {
        return new Removing(store, author).remove(cases);
    }
}
