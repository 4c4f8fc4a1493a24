package agraw.search;

import agraw.change.Change;
import agraw.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The full text of an open workbook. The index stands in its folder, or in memory for a server; it is opened at the first search, catches
 * up with what was changed, and is made anew where it is missing or damaged. Any thread may search; searches go one after another.
 */
public final class FullText implements AutoCloseable {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(FullText.class);

    // Held so that it stays quiet: Lucene tells the terminal that a module of the JDK would make it faster
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final Store store;
    private final Optional<Path> folder;
    private final ReentrantLock searches = new ReentrantLock();
    private final AtomicBoolean changed = new AtomicBoolean(true);
    private final AutoCloseable listening;
    private @Nullable Index index;

    /** How much was found in all, and the best of it, best first. */
    public record Found(List<Hit> hits, long total) {
        static final Found NOTHING = new Found(List.of(), 0);
    }

    public FullText(Store store) {
        this.store = store;
        this.folder = store.folder().map(workbook -> workbook.resolve("index"));
        this.listening = store.listen((Change _) -> changed.set(true));
        LUCENE.setLevel(Level.SEVERE);
    }

    /**
     * Finds words: all of them in any order, phrases between quotation marks; the last word also as a beginning, unless a space
     * follows it; with the signs that {@link Asked} knows.
     *
     * @param most of the hits that are wanted, at least 1
     */
    public Found find(String typed, int most) {
        Asked asked = Asked.of(typed);
        if (asked.isEmpty()) {
            return Found.NOTHING;
        }
        return searching(current -> {
            Index.Found found = current.find(asked, most);
            return new Found(found.hits(), found.total());
        });
    }

    /** A paragraph, and where in it that stands which was asked for. */
    public static final class Passages {
        private final UUID paragraph;
        private final String content;
        private final Matches matches;

        Passages(UUID paragraph, String content, Matches matches) {
            this.paragraph = paragraph;
            this.content = content;
            this.matches = matches;
        }

        public UUID paragraph() {
            return paragraph;
        }

        /** The words of the paragraph when it was found. */
        public String content() {
            return content;
        }

        /** The words that were asked for, in order and apart: offsets in UTF-16 units, the end exclusive. */
        public List<Excerpt.Span> found() {
            return matches.all().stream()
                    .mapToObj(at -> matches.tokens().get(at))
                    .map(token -> new Excerpt.Span(token.start(), token.end()))
                    .toList();
        }

        /** Whether all that was asked for stands between two offsets. */
        public boolean holds(int start, int end) {
            return matches.hold(start, end);
        }
    }

    /** Finds the paragraphs that have all that is asked for: see {@link #find}. */
    public List<Passages> passages(String typed, int most) {
        Asked asked = Asked.of(typed);
        return asked.isEmpty() ? List.of() : searching(current -> current.passages(asked, most));
    }

    /** Finds paragraphs that are like one, the most alike first; none for one without words that are rare elsewhere. */
    public List<Hit> similar(UUID paragraph, int most) {
        return searching(current -> current.similar(paragraph, most));
    }

    private interface Search<R> {
        R in(Index index) throws IOException;
    }

    /** How an index is opened; each is tried when the one before it failed. */
    private enum Manner {
        AS_IT_IS,
        ANEW,
        /** Where the disk takes no index, it does without. */
        IN_MEMORY
    }

    private <R> R searching(Search<R> search) {
        searches.lock();
        try {
            return search(search, Manner.AS_IT_IS);
        } finally {
            searches.unlock();
        }
    }

    private <R> R search(Search<R> search, Manner manner) {
        try {
            Index current = index;
            if (current == null) {
                Optional<Path> place = manner == Manner.IN_MEMORY ? Optional.empty() : folder;
                current = Index.open(store, place, manner == Manner.ANEW);
                index = current;
            }
            if (changed.getAndSet(false) || folder.isEmpty()) { // on a server others commit too
                current.catchUp();
            }
            return search.in(current);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index does not serve ({}): {}", manner, e.getClass().getName());
            abandon();
            return switch (manner) {
                case AS_IT_IS -> search(search, Manner.ANEW);
                case ANEW -> search(search, Manner.IN_MEMORY);
                case IN_MEMORY -> throw new IllegalStateException(e);
            };
        }
    }

    private void abandon() {
        changed.set(true);
        Index damaged = index;
        index = null;
        if (damaged != null) {
            try {
                damaged.close();
            } catch (IOException | RuntimeException e) {
                LOG.warn("The damaged index did not close: {}", e.getClass().getName());
            }
        }
    }

    @Override
    public void close() {
        searches.lock();
        try {
            listening.close();
            abandon();
        } catch (Exception e) {
            throw new IllegalStateException(e); // a listener that is taken from a list
        } finally {
            searches.unlock();
        }
    }
}
