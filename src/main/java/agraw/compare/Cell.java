package agraw.compare;

import agraw.model.Missing;
import java.util.List;

/** What one case says in one row. */
public sealed interface Cell {
    /**
     * Nothing: a gap, which is neither "no" nor "challenges".
     *
     * @param toAsk what is noted as missing here
     */
    record Empty(List<Missing> toAsk) implements Cell {
        public static final Empty GAP = new Empty(List.of());

        public Empty {
            toAsk = List.copyOf(toAsk);
        }
    }

    /** All that is recorded in a field, also what disagrees; and what is noted as still missing. */
    record Facts(List<Answer> answers, List<Missing> toAsk) implements Cell {
        public Facts {
            answers = List.copyOf(answers);
            toAsk = List.copyOf(toAsk);
        }
    }

    /** The evidence for a code. */
    record Quotes(List<Quote> quotes) implements Cell {
        public Quotes {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * The evidence for a principle.
     *
     * @param stances of the tags on the principle and on all codes below it
     * @param own the tags on the principle itself
     */
    record Tally(Stances stances, List<Quote> own) implements Cell {
        public Tally {
            own = List.copyOf(own);
        }
    }

    default boolean isEmpty() {
        return this instanceof Empty;
    }
}
