package agraw.workbench;

import agraw.change.Change;
import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Condition;
import agraw.compare.filter.Matching;
import agraw.compare.filter.Parsed;
import agraw.compare.filter.Parser;
import agraw.compare.filter.Topic;
import agraw.store.Store;
import agraw.words.Folding;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds cases by a filter, in memory: what they are found by is read once and then kept up with each change, so that a keystroke reads
 * nothing. Safe for use by several threads; call it away from the JavaFX thread, because the first call and those after a change read.
 */
public final class Finding implements AutoCloseable {
    /** When so many cases have changed, reading all is cheaper. */
    private static final int MANY = 400;

    private final Store store;
    private final ConcurrentLinkedQueue<Change> news = new ConcurrentLinkedQueue<>();
    private final AutoCloseable listening;
    /** Whether anyone has looked for cases, so that changes matter. */
    private volatile boolean awake;

    private @Nullable Cases cases;
    private @Nullable Arranged arranged;
    private @Nullable Messages language;

    /**
     * What is wanted.
     *
     * @param filter as a person types it
     */
    public record Query(String filter, Look look) {}

    /**
     * What was found.
     *
     * @param cases all cases as they were then
     * @param groups in their order, each with at least one case; a single one without a name where cases are not grouped
     * @param count how many cases in all groups
     */
    public record Found(Query query, Parsed parsed, Cases cases, List<Group> groups, int count) {
        /** The cases in the order of the view. */
        public List<CaseRow> rows() {
            return groups.size() == 1
                    ? groups.getFirst().rows()
                    : groups.stream().flatMap(group -> group.rows().stream()).toList();
        }
    }

    /**
     * Cases that say the same in the column by which they are grouped.
     *
     * @param name what they say; empty where nothing is known
     */
    public record Group(String name, List<CaseRow> rows) {}

    /** Made with the workbook, so that it hears of a change before any screen that then asks. */
    Finding(Store store) {
        this.store = store;
        this.listening = store.listen(this::heard);
    }

    private void heard(Change change) {
        if (awake) {
            news.add(change);
        }
    }

    /** In the workbook that a person has open; all of its screens share it. */
    public static Finding of(Workbench workbench) {
        return workbench.finding();
    }

    /** The cases that a filter takes, in the order of a look, for a person who reads a language. */
    public Found find(Query query, Messages messages) {
        Arranged order = arranged(query.look(), messages);
        Cases all = order.cases();
        Parsed parsed = parsed(query.filter(), all);
        Predicate<CaseRow> wanted = parsed.condition().equals(Condition.ALL)
                ? _ -> true
                : new Matching(all.topics()).of(parsed.condition());
        List<Group> groups = new ArrayList<>();
        int count = 0;
        for (Group group : order.groups()) {
            List<CaseRow> taken = new ArrayList<>();
            for (CaseRow row : group.rows()) {
                if (wanted.test(row)) {
                    taken.add(row);
                }
            }
            if (!taken.isEmpty()) {
                groups.add(new Group(group.name(), taken));
                count += taken.size();
            }
        }
        return new Found(query, parsed, all, groups, count);
    }

    /** A value that is being typed, and is the beginning of some but none yet, is not whole: it takes no case away. */
    private static Parsed parsed(String filter, Cases cases) {
        Parsed parsed = Parser.parse(filter, cases.topics());
        Parsed.Ahead ahead = parsed.ahead();
        Topic topic = ahead.topic();
        if (ahead.kind() != Parsed.Ahead.Kind.VALUE || topic == null || filter.endsWith(" ")) {
            return parsed;
        }
        String typed = Folding.fold(filter.substring(ahead.from()).replace("\"", ""));
        boolean listed = topic.nature() == Topic.Nature.PLACE || topic.nature() == Topic.Nature.CHOICE;
        List<String> values = listed && !typed.isBlank()
                ? cases.values(topic).stream()
                        .map(value -> Folding.fold(value.words()))
                        .filter(value -> value.startsWith(typed))
                        .toList()
                : List.of();
        if (values.isEmpty() || values.contains(typed)) {
            return parsed;
        }
        Parsed whole = Parser.parse(filter.substring(0, ahead.from()), cases.topics());
        return new Parsed(filter, whole.condition(), parsed.pieces(), parsed.problems(), ahead);
    }

    /** All cases as they are now. */
    public synchronized Cases cases(Messages messages) {
        awake = true;
        Cases known = cases;
        boolean same = known != null && isSame(messages);
        List<Change> changes = new ArrayList<>();
        for (Change change = news.poll(); change != null; change = news.poll()) {
            changes.add(change);
        }
        Cases next = same ? caughtUp(Objects.requireNonNull(known), changes) : CasesReading.all(store, messages);
        cases = next;
        language = messages;
        return next;
    }

    private boolean isSame(Messages messages) {
        return language != null
                && language.locale().equals(messages.locale())
                && language.rightToLeft() == messages.rightToLeft();
    }

    private Cases caughtUp(Cases known, List<Change> changes) {
        if (changes.isEmpty()) {
            return known;
        }
        Optional<java.util.Set<java.util.UUID>> touched = Touched.cases(store, changes);
        if (touched.isEmpty() || touched.get().size() > MANY) {
            return CasesReading.all(store, known.messages());
        }
        return touched.get().isEmpty() ? known : CasesReading.some(store, known, touched.get());
    }

    private synchronized Arranged arranged(Look look, Messages messages) {
        Cases now = cases(messages);
        Arranged last = arranged;
        if (last == null || !last.cases().equals(now) || !last.isFor(look)) {
            last = Arranged.of(now, look);
            arranged = last;
        }
        return last;
    }

    @Override
    public synchronized void close() {
        try {
            listening.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
