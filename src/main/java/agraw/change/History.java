package agraw.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A set of changes in the one order that every machine gives them: by hybrid time, then device, then number. A change comes after all
 * that its device knew when it was made, because hybrid times grow with what is heard of.
 */
public final class History {
    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::time).thenComparing(Change::id);

    private History() {}

    /** All changes that any of the sides has, each once. */
    @SafeVarargs
    public static SequencedCollection<Change> union(Collection<Change>... sides) {
        TreeSet<Change> all = new TreeSet<>(ORDER);
        for (Collection<Change> side : sides) {
            all.addAll(side);
        }
        return all;
    }

    /** What is known, as a version vector: the last number of each device. */
    public static Map<UUID, Long> vector(Collection<Change> changes) {
        Map<UUID, Long> last = new HashMap<>();
        changes.forEach(change -> last.merge(change.id().device(), change.id().number(), Math::max));
        return last;
    }

    /** The changes that a side with this version vector has not seen, in order. */
    public static List<Change> unseen(Collection<Change> changes, Map<UUID, Long> seen) {
        return changes.stream()
                .filter(change ->
                        change.id().number() > seen.getOrDefault(change.id().device(), 0L))
                .sorted(ORDER)
                .toList();
    }
}
