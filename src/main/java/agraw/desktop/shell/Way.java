package agraw.desktop.shell;

import agraw.desktop.kit.Destination;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person has been, so that they can go back and forth again. */
final class Way {
    private static final int LONGEST = 200;

    private final Deque<Destination> behind = new ArrayDeque<>();
    private final Deque<Destination> ahead = new ArrayDeque<>();
    private @Nullable Destination here;

    /** Goes on to a place; what was ahead is forgotten. The same place again is no step. */
    void go(Destination place) {
        if (place.equals(here)) {
            return;
        }
        if (here != null) {
            behind.push(here);
            if (behind.size() > LONGEST) {
                behind.removeLast();
            }
        }
        ahead.clear();
        here = place;
    }

    Optional<Destination> back() {
        return step(behind, ahead);
    }

    Optional<Destination> forward() {
        return step(ahead, behind);
    }

    private Optional<Destination> step(Deque<Destination> from, Deque<Destination> to) {
        Destination next = from.poll();
        if (next == null) {
            return Optional.empty();
        }
        if (here != null) {
            to.push(here);
        }
        here = next;
        return Optional.of(next);
    }

    boolean canGoBack() {
        return !behind.isEmpty();
    }

    boolean canGoForward() {
        return !ahead.isEmpty();
    }
}
