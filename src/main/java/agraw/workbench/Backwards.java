package agraw.workbench;

import agraw.change.Change;
import agraw.change.HybridTime;
import agraw.store.Store;
import java.util.List;
import java.util.function.Predicate;

/** Walks through the journal from its end to its beginning, in pieces that fit into memory. */
final class Backwards {
    private static final int PAGE = 500;

    private Backwards() {}

    /** Visits each change, the latest first, for as long as the visitor wants more. */
    static void walk(Store store, Predicate<Change> visitor) {
        HybridTime before = new HybridTime(Long.MAX_VALUE);
        List<Change> page;
        do {
            page = store.history(before, PAGE);
            for (Change change : page) {
                if (!visitor.test(change)) {
                    return;
                }
                before = change.time();
            }
        } while (page.size() == PAGE);
    }
}
