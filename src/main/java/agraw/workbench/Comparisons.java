package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.compare.Subject;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Comparison;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Pick;
import agraw.model.Property;
import agraw.model.Rank;
import agraw.model.Refusal;
import agraw.model.Summary;
import agraw.model.Value;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.store.query.PassageQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The comparisons of cases that are kept under names, with what was written in their rows. Each call is one step that can be undone. */
public final class Comparisons {
    private final Store store;
    private final String author;
    private final Pick own;

    private Comparisons(Store store, String author, Pick own) {
        this.store = store;
        this.author = author;
        this.own = own;
    }

    public static Comparisons of(Workbench workbench) {
        return new Comparisons(workbench.store(), workbench.author(), Choosing.own(workbench));
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
    public Map<UUID, Written> written(UUID comparison) {
        return store.read(reader -> {
            Codebook codebook = CodebookQuery.codebook(reader);
            Set<UUID> cases =
                    new HashSet<>(reader.get(Comparison.class, comparison).cases());
            Map<UUID, Written> written = new HashMap<>();
            reader.where(Summary.class, "comparison", comparison).stream()
                    .sorted(Comparator.comparing(Summary::at).thenComparing(Summary::id))
                    .forEach(summary -> {
                        List<UUID> there =
                                new ArrayList<>(PassageQuery.ids(reader, pick(codebook, cases, summary.subject())));
                        there.removeAll(new HashSet<>(summary.tags()));
                        there.removeAll(new HashSet<>(summary.aside()));
                        written.put(summary.subject(), new Written(summary, there.size()));
                    });
            return written;
        });
    }

    /**
     * What was written of a row.
     *
     * @param added how many tags were added since that nobody has looked at
     */
    public record Written(Summary summary, int added) {}

    /** The tags that stand in a row: those of a code with all below it. Of a field there are none. */
    private Pick pick(Codebook codebook, Set<UUID> cases, UUID subject) {
        Set<UUID> codes = codebook.all().stream()
                .filter(code -> code.id().equals(subject))
                .flatMap(code -> codebook.branch(code).stream())
                .map(Code::id)
                .collect(Collectors.toSet());
        return own.and(Pick.ofCases(cases)).and(Pick.ofCodes(codes));
    }

    /** The tags that stand in a row of some cases. */
    public Pick pick(List<UUID> cases, Subject subject) {
        return store.read(reader -> pick(CodebookQuery.codebook(reader), new HashSet<>(cases), subject.id()));
    }
}
