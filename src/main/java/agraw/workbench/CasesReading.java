package agraw.workbench;

import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Lexicon;
import agraw.compare.filter.RowMaker;
import agraw.compare.filter.Topic;
import agraw.compare.filter.Topics;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Form;
import agraw.model.Template;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.store.query.FindingQuery;
import agraw.words.Messages;
import agraw.words.NaturalOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads what cases are found by: of all of them, or only of those that have changed. */
final class CasesReading {
    private static final Comparator<Fact> BY_POSITION =
            Comparator.comparing(Fact::position).thenComparing(fact -> fact.id().toString());

    private CasesReading() {}

    static Cases all(Store store, Messages messages) {
        return store.read(reader -> {
            List<Template> templates = reader.all(Template.class);
            List<Form> forms = templates.stream()
                    .map(template -> CodebookQuery.form(reader, template.id()))
                    .toList();
            Topics topics = new Topics(forms, CodebookQuery.codes(reader), Lexicon.of(messages));
            RowMaker maker = new RowMaker(topics, templates);
            List<CaseRow> rows =
                    rows(reader, maker, reader.all(CaseStudy.class), reader.unordered(Fact.class), Optional.empty());
            return new Cases(topics, maker, ordered(rows, messages), templates, messages);
        });
    }

    /** The same with some cases read anew; those that are gone are left out. */
    static Cases some(Store store, Cases known, Set<UUID> touched) {
        List<CaseRow> fresh = store.read(reader -> rows(
                reader,
                known.maker(),
                reader.whereAny(CaseStudy.class, "id", touched),
                reader.whereAny(Fact.class, "caseStudy", touched),
                Optional.of(touched)));
        List<CaseRow> rows = new ArrayList<>(known.rows().stream()
                .filter(row -> !touched.contains(row.study().id()))
                .toList());
        rows.addAll(fresh);
        return known.with(ordered(rows, known.messages()));
    }

    private static List<CaseRow> ordered(List<CaseRow> rows, Messages messages) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.study().key(), NaturalOrder.of(messages.locale())))
                .toList();
    }

    private static List<CaseRow> rows(
            Reader reader, RowMaker maker, List<CaseStudy> cases, List<Fact> facts, Optional<Collection<UUID>> some) {
        Map<UUID, List<Fact>> factsOf = new HashMap<>();
        facts.forEach(fact -> factsOf.computeIfAbsent(fact.caseStudy(), _ -> new ArrayList<>())
                .add(fact));
        factsOf.values().forEach(own -> own.sort(BY_POSITION));
        Map<UUID, List<RowMaker.Tagged>> tagsOf = new HashMap<>();
        FindingQuery.tagged(reader, some)
                .forEach(tagged -> tagsOf.computeIfAbsent(tagged.caseStudy(), _ -> new ArrayList<>())
                        .add(new RowMaker.Tagged(tagged.code(), tagged.stance(), tagged.count())));
        FindingQuery.Counts counts = FindingQuery.counts(reader, some);
        return cases.stream()
                .map(study -> maker.row(
                        study,
                        factsOf.getOrDefault(study.id(), List.of()),
                        tagsOf.getOrDefault(study.id(), List.of()),
                        counts(counts, study.id())))
                .toList();
    }

    private static Map<Topic.About, Long> counts(FindingQuery.Counts counts, UUID id) {
        Map<Topic.About, Long> own = new EnumMap<>(Topic.About.class);
        own.put(Topic.About.REFERENCES, counts.references().getOrDefault(id, 0L));
        own.put(Topic.About.TEXTS, counts.texts().getOrDefault(id, 0L));
        own.put(Topic.About.PHOTOS, counts.photos().getOrDefault(id, 0L));
        own.put(Topic.About.MISSING, counts.missing().getOrDefault(id, 0L));
        return own;
    }
}
