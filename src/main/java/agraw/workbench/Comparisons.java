package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.compare.Subject;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Comparison;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Pick;
import agraw.model.Property;
import agraw.model.Rank;
import agraw.model.Refusal;
import agraw.model.Summary;
import agraw.model.Tag;
import agraw.model.Trait;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.store.query.PlacedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comparisons of cases that are kept under names, with what was written in their rows. Each call is one step that can be undone. */
public final class Comparisons {
    private final Store store;
    private final String author;
    private final Pick own;
    private final Optional<String> coder;

    private Comparisons(Store store, String author, Pick own, Optional<String> coder) {
        this.store = store;
        this.author = author;
        this.own = own;
        this.coder = coder;
    }

    public static Comparisons of(Workbench workbench) {
        return new Comparisons(workbench.store(), workbench.author(), Choosing.own(workbench), workbench.onlyCoder());
    }

    /** All of them, in their order. */
    public List<Comparison> all() {
        return store.read(reader -> reader.all(Comparison.class));
    }

    /**
     * Keeps cases, in this order, under a name.
     *
     * @throws Refusal {@link Failure.ValueRefused} if the name is empty or another comparison has it
     */
    public Comparison keep(String name, List<UUID> cases) {
        String clean = Answers.clean(name);
        UUID id = Ids.next();
        Step.take(store, author, reader -> {
            List<Comparison> others = reader.all(Comparison.class);
            Kept.check(clean, others.stream().map(Comparison::name), "comparison_name");
            String last = others.isEmpty() ? null : others.getLast().position();
            return new Step(
                    Label.of("change.keepComparison", clean),
                    List.of(Edit.Create.of(new Comparison(id, clean, List.copyOf(cases), Rank.after(last)))));
        });
        return store.read(reader -> reader.get(Comparison.class, id));
    }

    /**
     * Gives a comparison another name.
     *
     * @throws Refusal {@link Failure.ValueRefused} if the name is empty or another comparison has it
     */
    public void rename(UUID comparison, String name) {
        String clean = Answers.clean(name);
        Step.take(store, author, reader -> {
            Comparison before = reader.get(Comparison.class, comparison);
            Kept.check(
                    clean,
                    reader.all(Comparison.class).stream()
                            .filter(other -> !other.id().equals(comparison))
                            .map(Comparison::name),
                    "comparison_name");
            return new Step(
                    Label.of("change.renameComparison", before.name()),
                    Step.set(before, "name", new Value.Words(clean)));
        });
    }

    /** Gives a comparison other cases, or the same in another order. */
    public void arrange(UUID comparison, List<UUID> cases) {
        Step.take(store, author, reader -> {
            Comparison before = reader.get(Comparison.class, comparison);
            return new Step(
                    Label.of("change.arrangeComparison", before.name()),
                    Step.set(before, "cases", Property.toValue(List.copyOf(cases))));
        });
    }

    /** Takes a comparison away, with what was written in its rows. */
    public void delete(UUID comparison) {
        Step.take(store, author, reader -> {
            Comparison before = reader.get(Comparison.class, comparison);
            return new Step(Label.of("change.deleteComparison", before.name()), Removal.of(reader, List.of(before)));
        });
    }

    /** Moves a comparison up (-1) or down (1) among the others; at the end of the list nothing happens. */
    public void move(UUID comparison, int by) {
        Step.take(store, author, reader -> {
            Comparison before = reader.get(Comparison.class, comparison);
            List<Comparison> all = reader.all(Comparison.class);
            Optional<String> position =
                    Kept.moved(all.stream().map(Comparison::position).toList(), all.indexOf(before), by);
            return new Step(
                    Label.of("change.moveComparison", before.name()),
                    position.map(rank -> Step.set(before, "position", new Value.Words(rank)))
                            .orElse(List.of()));
        });
    }

    /** What was written of a row. Of two that laptops wrote apart from each other the later one. */
    public Map<UUID, Summaries.Written> written(UUID comparison) {
        return store.read(reader -> {
            List<Summary> summaries = reader.where(Summary.class, "comparison", comparison).stream()
                    .sorted(Comparator.comparing(Summary::at).thenComparing(Summary::id))
                    .toList();
            Map<UUID, Summaries.Written> written = new HashMap<>();
            if (summaries.isEmpty()) {
                return written;
            }
            List<UUID> cases = reader.get(Comparison.class, comparison).cases();
            Map<UUID, List<UUID>> byCode = new HashMap<>();
            PlacedQuery.read(
                    reader,
                    cases,
                    coder,
                    (_, code, tag) ->
                            byCode.computeIfAbsent(code, _ -> new ArrayList<>()).add(tag));
            Codebook codebook = CodebookQuery.codebook(reader);
            boolean ofFields = summaries.stream()
                    .anyMatch(summary -> codebook.find(summary.subject()).isEmpty());
            Map<UUID, List<UUID>> byField = ofFields ? byField(reader, cases) : Map.of();
            CaseForms forms = CaseForms.read(reader);
            for (Summary summary : summaries) {
                UUID subject = summary.subject();
                Stream<UUID> there = codebook.find(subject).isPresent()
                        ? branch(codebook, subject).flatMap(code -> byCode.getOrDefault(code, List.of()).stream())
                        : fields(forms, subject).stream()
                                .flatMap(field -> byField.getOrDefault(field, List.of()).stream());
                written.put(subject, new Summaries.Written(summary, Summaries.added(summary, there)));
            }
            return written;
        });
    }

    /** A code with all below it. */
    private static Stream<UUID> branch(Codebook codebook, UUID code) {
        return codebook.find(code).stream()
                .flatMap(one -> codebook.branch(one).stream())
                .map(Code::id);
    }

    /** The tags on facts, by the field of these. */
    private Map<UUID, List<UUID>> byField(Reader reader, List<UUID> cases) {
        Map<UUID, UUID> fields = reader.whereAny(Fact.class, "caseStudy", cases).stream()
                .collect(Collectors.toMap(Fact::id, Fact::field));
        return reader.whereAny(Tag.class, "fact", fields.keySet()).stream()
                .filter(tag -> coder.isEmpty() || coder.get().equals(tag.coder()))
                .collect(Collectors.groupingBy(
                        tag -> Objects.requireNonNull(fields.get(tag.fact())),
                        Collectors.mapping(Tag::id, Collectors.toList())));
    }

    /** A field with the parts of its items. */
    private static Set<UUID> fields(CaseForms forms, UUID field) {
        return forms.all().stream()
                .flatMap(form -> form.find(field).stream())
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.parts().stream()))
                .map(one -> one.field().id())
                .collect(Collectors.toSet());
    }

    /** The tags that stand in a row of some cases: those of a code and all below it, or on the facts of a field. */
    public Pick pick(List<UUID> cases, Subject subject) {
        Pick there = own.and(Pick.ofCases(new HashSet<>(cases)));
        return store.read(reader -> there.and(
                switch (subject) {
                    case Subject.OfPrinciple(Code code) -> ofCode(reader, code);
                    case Subject.OfCode(Code _, Code code, int _) -> ofCode(reader, code);
                    case Subject.OfField _ -> onFacts(reader, cases, subject.id());
                    case Subject.OfSection _ -> Pick.ofCodes(Set.of());
                }));
    }

    private static Pick ofCode(Reader reader, Code code) {
        return Pick.ofCodes(branch(CodebookQuery.codebook(reader), code.id()).collect(Collectors.toSet()));
    }

    private static Pick onFacts(Reader reader, List<UUID> cases, UUID field) {
        Set<UUID> fields = fields(CaseForms.read(reader), field);
        return Pick.of(
                Trait.FACT,
                reader.whereAny(Fact.class, "caseStudy", cases).stream()
                        .filter(fact -> fields.contains(fact.field()))
                        .map(fact -> fact.id().toString())
                        .collect(Collectors.toSet()));
    }
}
