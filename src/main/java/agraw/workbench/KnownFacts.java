package agraw.workbench;

import agraw.model.Certainty;
import agraw.model.Fact;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Rank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts of one case, and those that come to them from submissions: what is there already is not made again. */
final class KnownFacts {
    private final UUID caseStudy;
    private final Map<UUID, List<Fact>> byItem = new HashMap<>();
    private final Map<Fact, Answered.Said> made = new LinkedHashMap<>();
    private final List<Fact> order = new ArrayList<>();
    private final List<SubmissionPreview.Coming> coming = new ArrayList<>();
    private final String last;
    private String note = "";

    private static final UUID TOP = new UUID(0, 0);

    KnownFacts(UUID caseStudy, List<Fact> facts) {
        this.caseStudy = caseStudy;
        this.last = facts.stream().map(Fact::position).max(String::compareTo).orElse("");
        facts.forEach(this::put);
    }

    private void put(Fact fact) {
        byItem.computeIfAbsent(fact.item() == null ? TOP : fact.item(), _ -> new ArrayList<>())
                .add(fact);
    }

    private List<Fact> of(@Nullable UUID item, Form.Entry entry) {
        return byItem.getOrDefault(item == null ? TOP : item, List.of()).stream()
                .filter(fact -> fact.field().equals(entry.field().id()))
                .toList();
    }

    /**
     * Adds what a submission answers and is not there yet.
     *
     * @param origin what the notes of new facts say
     * @return what has come
     */
    List<SubmissionPreview.Coming> take(Answered answered, String origin) {
        note = origin;
        coming.clear();
        merge(answered, null);
        return List.copyOf(coming);
    }

    /** All that was made, owners before their parts. */
    List<Fact> made() {
        return order;
    }

    /** The answer that became a fact; none for the items of groups. */
    Optional<Answered.Said> said(Fact fact) {
        return Optional.ofNullable(made.get(fact));
    }

    private void merge(Answered answered, @Nullable UUID item) {
        for (Answered.Said said : answered.said) {
            if (!isThere(said, item)) {
                made.put(make(said.entry(), item, said.value()), said);
            }
        }
        for (List<Answered.Item> items : answered.groups.values()) {
            List<Answered.Item> full =
                    items.stream().filter(one -> !one.isEmpty()).toList();
            if (!full.isEmpty() && full.getFirst().entry.field().many()) {
                repeat(full, item);
            } else {
                full.forEach(one -> single(one, item));
            }
        }
    }

    private boolean isThere(Answered.Said said, @Nullable UUID item) {
        return of(item, said.entry()).stream()
                .anyMatch(fact -> SubmittedValue.same(said.entry().field().type(), fact.value(), said.value()));
    }

    /** A group that is not repeated has one item, in which answers stand side by side. */
    private void single(Answered.Item one, @Nullable UUID item) {
        List<Fact> there = of(item, one.entry);
        Fact owner = there.stream()
                .filter(fact -> one.words == null || fact.value().equals(one.words))
                .findFirst()
                .orElseGet(() -> makeItem(one, item));
        merge(one.answers, owner.id());
    }

    /** Items that are there already are found by all that they say, each once: two people may well be alike. */
    private void repeat(List<Answered.Item> items, @Nullable UUID item) {
        List<Fact> free = new ArrayList<>(of(item, items.getFirst().entry));
        List<Answered.Item> rest = new ArrayList<>();
        for (Answered.Item one : items) {
            if (!takeOne(free, one, true)) {
                rest.add(one);
            }
        }
        for (Answered.Item one : rest) {
            if (!takeOne(free, one, false)) {
                merge(one.answers, makeItem(one, item).id());
            }
        }
    }

    private boolean takeOne(List<Fact> free, Answered.Item one, boolean exactly) {
        for (int at = 0; at < free.size(); at++) {
            if (isLike(free.get(at), one, exactly)) {
                free.remove(at);
                return true;
            }
        }
        return false;
    }

    private boolean isLike(Fact there, Answered.Item one, boolean exactly) {
        return (one.words == null || there.value().equals(one.words))
                && (!exactly || size(there.id()) == one.answers.size())
                && holds(there.id(), one.answers);
    }

    private int size(UUID item) {
        return byItem.getOrDefault(item, List.of()).stream()
                .mapToInt(fact -> 1 + size(fact.id()))
                .sum();
    }

    private boolean holds(UUID item, Answered answered) {
        if (!answered.said.stream().allMatch(said -> isThere(said, item))) {
            return false;
        }
        for (List<Answered.Item> items : answered.groups.values()) {
            List<Answered.Item> full =
                    items.stream().filter(one -> !one.isEmpty()).toList();
            List<Fact> free = full.isEmpty() ? List.of() : new ArrayList<>(of(item, full.getFirst().entry));
            if (!full.stream().allMatch(one -> takeOne(free, one, true) || takeOne(free, one, false))) {
                return false;
            }
        }
        return true;
    }

    private Fact makeItem(Answered.Item one, @Nullable UUID item) {
        String number = Integer.toString(of(item, one.entry).size() + 1);
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
        put(fact);
        order.add(fact);
        coming.add(new SubmissionPreview.Coming(entry, value));
        return fact;
    }
}
