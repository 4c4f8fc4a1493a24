package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Rank;
import agraw.model.Refusal;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes many cases in one step that can be undone, and says before how many that will be. */
public final class ManyCases {
    private final Store store;
    private final String author;
    private final Locale language;

    public ManyCases(Store store, String author, Locale language) {
        this.store = store;
        this.author = author;
        this.language = language;
    }

    public static ManyCases of(Workbench workbench, Locale language) {
        return new ManyCases(workbench.store(), workbench.author(), language);
    }

    /** What is to be done with each of the cases. */
    public sealed interface Order {
        /** Gives the field this value: where nothing is known it is noted, where one value is known it is replaced. */
        record SetValue(Form.Entry entry, String typed) implements Order {}

        /** Notes one more value, or one more entry of a group, where the case does not say the same already. */
        record AddFact(Form.Entry entry, String typed) implements Order {}

        /**
         * Gives a part of the only entry of a group this value. Cases with several entries are left as they are, and cases with none where
         * the group is repeated.
         *
         * @param replace whether the one value that is known is replaced; else one more is noted
         */
        record SetPart(Form.Entry group, Form.Entry part, String typed, boolean replace) implements Order {}

        /** A BCP 47 tag. */
        record SetLanguage(String tag) implements Order {}

        record SetTemplate(UUID template, String name) implements Order {}
    }

    /**
     * What an order will do.
     *
     * @param changing cases that become other
     * @param same cases that are so already
     * @param kept cases left as they are because several values are known, none of which is to be lost
     * @param without cases left as they are because they have no entry of the group
     * @param ambiguous cases left as they are because they have several entries, and nobody knows which is meant
     */
    public record Preview(int changing, int same, int kept, int without, int ambiguous) {
        Preview(int changing, int same, int kept) {
            this(changing, same, kept, 0, 0);
        }
    }

    private record Plan(Preview preview, List<Edit> edits) {}

    /**
     * What will happen, without doing it.
     *
     * @throws Refusal {@link Failure.ValueRefused} if the field does not take the value
     */
    public Preview preview(List<UUID> cases, Order order) {
        return store.read(reader -> plan(reader, cases, order)).preview();
    }

    /**
     * Does it, in one change; nothing where no case becomes other.
     *
     * @throws Refusal {@link Failure.ValueRefused} if the field does not take the value
     */
    public Optional<Change> apply(List<UUID> cases, Order order) {
        return Step.take(store, author, reader -> {
            Plan plan = plan(reader, cases, order);
            return new Step(label(order, plan.preview().changing()), plan.edits());
        });
    }

    private Label label(Order order, int cases) {
        String count = Integer.toString(cases);
        return switch (order) {
            case Order.SetValue(Form.Entry entry, var _) -> Label.of("change.setMany", name(entry), count);
            case Order.AddFact(Form.Entry entry, var _) -> Label.of("change.addMany", name(entry), count);
            case Order.SetPart(var _, Form.Entry part, var _, boolean replace) ->
                Label.of(replace ? "change.setMany" : "change.addMany", name(part), count);
            case Order.SetLanguage _ -> Label.of("change.languageMany", count);
            case Order.SetTemplate _ -> Label.of("change.templateMany", count);
        };
    }

    private String name(Form.Entry entry) {
        return entry.field().labels().in(language.getLanguage());
    }

    private Plan plan(Reader reader, List<UUID> cases, Order order) {
        return switch (order) {
            case Order.SetValue(Form.Entry entry, String typed) -> facts(reader, cases, entry, typed, true);
            case Order.AddFact(Form.Entry entry, String typed) -> facts(reader, cases, entry, typed, false);
            case Order.SetPart set -> parts(reader, cases, set);
            case Order.SetLanguage(String tag) -> property(reader, cases, "language", Value.Words.of(tag));
            case Order.SetTemplate(UUID template, var _) -> property(reader, cases, "template", new Value.Id(template));
        };
    }

    private static Plan property(Reader reader, List<UUID> cases, String property, Value value) {
        List<Edit> edits = new ArrayList<>();
        List<CaseStudy> studies = reader.whereAny(CaseStudy.class, "id", cases);
        studies.forEach(study -> edits.addAll(Step.set(study, property, value)));
        return new Plan(new Preview(edits.size(), studies.size() - edits.size(), 0), edits);
    }

    private String words(Form.Entry entry, String typed) {
        String words = Answers.canonical(entry, typed, language);
        if (words.isEmpty()) {
            throw new Refusal(new Failure.ValueRefused(name(entry), typed, "words"));
        }
        return words;
    }

    private static Map<UUID, List<Fact>> facts(Reader reader, List<UUID> cases) {
        Map<UUID, List<Fact>> all = new HashMap<>();
        reader.whereAny(Fact.class, "caseStudy", cases)
                .forEach(fact -> all.computeIfAbsent(fact.caseStudy(), _ -> new ArrayList<>())
                        .add(fact));
        return all;
    }

    private Plan parts(Reader reader, List<UUID> cases, Order.SetPart order) {
        ManyParts parts =
                new ManyParts(order.group(), order.part(), words(order.part(), order.typed()), order.replace());
        Map<UUID, List<Fact>> all = facts(reader, cases);
        reader.whereAny(CaseStudy.class, "id", cases)
                .forEach(study -> parts.add(study, all.getOrDefault(study.id(), List.of())));
        return new Plan(parts.preview(), parts.edits());
    }

    private Plan facts(Reader reader, List<UUID> cases, Form.Entry entry, String typed, boolean replace) {
        String words = words(entry, typed);
        UUID field = entry.field().id();
        Map<UUID, List<Fact>> all = facts(reader, cases);
        List<Edit> edits = new ArrayList<>();
        int same = 0;
        int kept = 0;
        for (CaseStudy study : reader.whereAny(CaseStudy.class, "id", cases)) {
            List<Fact> own = all.getOrDefault(study.id(), List.of());
            List<Fact> there = own.stream()
                    .filter(fact -> fact.field().equals(field) && fact.item() == null)
                    .toList();
            if (there.stream().anyMatch(fact -> fact.value().equals(words)) && (!replace || there.size() == 1)) {
                same++;
            } else if (there.isEmpty() || !replace) {
                String last = own.isEmpty() ? null : own.getLast().position();
                edits.add(Edit.Create.of(fact(Ids.next(), study, entry, null, words, Rank.after(last))));
            } else if (there.size() == 1) {
                edits.addAll(Step.set(there.getFirst(), "value", new Value.Words(words)));
            } else {
                kept++;
            }
        }
        return new Plan(new Preview(edits.size(), same, kept), edits);
    }

    static Fact fact(UUID id, CaseStudy study, Form.Entry entry, @Nullable UUID item, String words, String position) {
        return new Fact(
                id,
                study.id(),
                entry.field().id(),
                item,
                null,
                words,
                entry.field().unit(),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                List.of(),
                position,
                null);
    }
}
