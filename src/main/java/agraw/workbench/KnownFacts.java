package agraw.workbench;

import agraw.model.Certainty;
import agraw.model.Fact;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Rank;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one case, and those that come to them from submissions: what is there already is not made again.
 */
final class KnownFacts {
    private final UUID caseStudy;
    private final FactIndex index = new FactIndex();
    private final List<Fact> order = new ArrayList<>();
    private final String last;
    private Come come = new Come();
    private String note = "";

    /** An answer, and the fact that holds it: one that was there, or a new one. */
    record Held(Answered.Said said, Fact fact) {}

    /** What has come of one submission. */
    static final class Come {
        private final List<SubmissionPreview.Coming> facts = new ArrayList<>();
        private final List<Held> held = new ArrayList<>();
        private final Set<Answered.Said> fresh = Collections.newSetFromMap(new IdentityHashMap<>());

        /** What is new, groups before their parts. */
        List<SubmissionPreview.Coming> facts() {
            return facts;
        }

        /** All that was said, and where it is now. */
        List<Held> held() {
            return held;
        }

        boolean isNew(Answered.Said said) {
            return fresh.contains(said);
        }
    }

    KnownFacts(UUID caseStudy, List<Fact> facts) {
        this.caseStudy = caseStudy;
        this.last = facts.stream().map(Fact::position).max(String::compareTo).orElse("");
        facts.forEach(index::add);
    }

    /** What answers each field that is no part: of several facts the preferred one, else the first. */
    Collection<Fact> answers() {
        return index.answers();
    }

    /**
     * Adds what a submission answers and is not there yet.
     *
     * @param origin what the notes of new facts say
     */
    Come take(Answered answered, String origin) {
        note = origin;
        come = new Come();
        merge(answered, null);
        return come;
    }

    /** All that was made, owners before their parts. */
    List<Fact> made() {
        return order;
    }

    private void merge(Answered answered, @Nullable UUID item) {
        for (Answered.Said said : answered.said) {
            Fact fact = index.find(said, item).orElse(null);
            if (fact == null) {
                fact = make(said.entry(), item, said.value());
                come.fresh.add(said);
            }
            come.held.add(new Held(said, fact));
        }
        for (List<Answered.Item> items : answered.groups.values()) {
            List<Answered.Item> full = full(items);
            if (!full.isEmpty() && full.getFirst().entry.field().many()) {
                repeat(full, item);
            } else {
                full.forEach(one -> single(one, item));
            }
        }
    }

    private static List<Answered.Item> full(List<Answered.Item> items) {
        return items.stream().filter(one -> !one.isEmpty()).toList();
    }

    /** A group that is not repeated has one item, in which answers stand side by side. */
    private void single(Answered.Item one, @Nullable UUID item) {
        List<Fact> there = index.of(item, one.entry);
        Fact owner = there.stream()
                .filter(fact -> one.words == null || fact.value().equals(one.words))
                .findFirst()
                .orElseGet(() -> makeItem(one, item));
        merge(one.answers, owner.id());
    }

    /** Items that are there already are found by all that they say, each once: two people may well be alike. */
    private void repeat(List<Answered.Item> items, @Nullable UUID item) {
        List<Fact> free = new ArrayList<>(index.of(item, items.getFirst().entry));
        List<Answered.Item> rest = new ArrayList<>();
        for (Answered.Item one : items) {
            Optional<Fact> same = takeOne(free, one, true);
            same.ifPresent(fact -> hold(one.answers, fact.id()));
            if (same.isEmpty()) {
                rest.add(one);
            }
        }
        for (Answered.Item one : rest) {
            Optional<Fact> larger = takeOne(free, one, false);
            larger.ifPresent(fact -> hold(one.answers, fact.id()));
            if (larger.isEmpty()) {
                merge(one.answers, makeItem(one, item).id());
            }
        }
    }

    /** Notes which facts hold the answers of an item that is there already. */
    private void hold(Answered answered, UUID item) {
        answered.said.forEach(said -> index.find(said, item).ifPresent(fact -> come.held.add(new Held(said, fact))));
        for (List<Answered.Item> items : answered.groups.values()) {
            List<Answered.Item> full = full(items);
            List<Fact> free = full.isEmpty() ? List.of() : new ArrayList<>(index.of(item, full.getFirst().entry));
            full.forEach(one -> takeOne(free, one, true)
                    .or(() -> takeOne(free, one, false))
                    .ifPresent(fact -> hold(one.answers, fact.id())));
        }
    }

    private Optional<Fact> takeOne(List<Fact> free, Answered.Item one, boolean exactly) {
        for (int at = 0; at < free.size(); at++) {
            if (isLike(free.get(at), one, exactly)) {
                return Optional.of(free.remove(at));
            }
        }
        return Optional.empty();
    }

    private boolean isLike(Fact there, Answered.Item one, boolean exactly) {
        return (one.words == null || there.value().equals(one.words))
                && (!exactly || index.size(there.id()) == one.answers.size())
                && holds(there.id(), one.answers);
    }

    private boolean holds(UUID item, Answered answered) {
        if (!answered.said.stream().allMatch(said -> index.find(said, item).isPresent())) {
            return false;
        }
        for (List<Answered.Item> items : answered.groups.values()) {
            List<Answered.Item> full = full(items);
            List<Fact> free = full.isEmpty() ? List.of() : new ArrayList<>(index.of(item, full.getFirst().entry));
            boolean all = full.stream()
                    .allMatch(one -> takeOne(free, one, true)
                            .or(() -> takeOne(free, one, false))
                            .isPresent());
            if (!all) {
                return false;
            }
        }
        return true;
    }

    private Fact makeItem(Answered.Item one, @Nullable UUID item) {
        String number = Integer.toString(index.of(item, one.entry).size() + 1);
        return make(one.entry, item, Objects.requireNonNullElse(one.words, number));
    }

    private Fact make(Form.Entry entry, @Nullable UUID item, String value) {
        Fact fact = new Fact(
                Ids.next(),
                caseStudy,
                entry.field().id(),
                item,
                null,
                value,
                entry.field().unit(),
                null,
                note.isEmpty() ? null : note,
                Certainty.TOLD,
                null,
                null,
                false,
                null,
                List.of(),
                last + Rank.of(order.size()),
                null);
        index.add(fact);
        order.add(fact);
        come.facts.add(new SubmissionPreview.Coming(entry, value));
        return fact;
    }
}
