package agraw.compare.filter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A filter that was read.
 *
 * @param condition what is whole of it
 * @param pieces the conditions that all must hold, where they stand in the words
 * @param problems in the order of their places
 * @param ahead what may be typed next at the end
 */
public record Parsed(String words, Condition condition, List<Piece> pieces, List<Problem> problems, Ahead ahead) {
    public Parsed {
        pieces = List.copyOf(pieces);
        problems = List.copyOf(problems);
    }

    /** One of the conditions; none where it is not understood or not finished. */
    public record Piece(Optional<Condition> condition, int from, int to) {}

    /** What is expected at the end, and where what is typed of it begins. */
    public record Ahead(
            Kind kind, @Nullable Topic topic, @Nullable Keyword operator, int from) {
        /** What is expected. */
        public enum Kind {
            CONDITION,
            TOPIC,
            OPERATOR,
            VALUE,
            CONNECTIVE
        }
    }

    /** What to tell a person: what is wrong, else what is still missing. */
    public Optional<Problem> problem() {
        return problems.stream()
                .filter(problem -> !problem.unfinished())
                .findFirst()
                .or(() -> problems.stream().findFirst());
    }
}
