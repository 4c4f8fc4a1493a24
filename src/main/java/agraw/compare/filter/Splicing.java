package agraw.compare.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts one condition into a filter that a person wrote, and leaves their other words as they are. */
public final class Splicing {
    private final Topics topics;
    private final Printer printer;

    public Splicing(Topics topics) {
        this.topics = topics;
        this.printer = new Printer(topics);
    }

    /** The condition among those that all must hold that a test takes. */
    public Optional<Condition> find(String filter, Predicate<Condition> wanted) {
        return Parser.parse(filter, topics).pieces().stream()
                .flatMap(piece -> piece.condition().stream())
                .filter(wanted)
                .findFirst();
    }

    /** The filter with another condition in place of the one that a test takes; added where there is none, removed where none is given. */
    public String replace(String filter, Predicate<Condition> wanted, Optional<Condition> other) {
        List<Parsed.Piece> pieces = Parser.parse(filter, topics).pieces();
        List<String> kept = new ArrayList<>();
        boolean put = false;
        for (Parsed.Piece piece : pieces) {
            boolean same = piece.condition().filter(wanted).isPresent();
            if (!same) {
                kept.add(words(filter, piece));
            } else if (!put && other.isPresent()) {
                kept.add(printer.print(other.get()));
                put = true;
            }
        }
        if (!put) {
            other.map(printer::print).ifPresent(kept::add);
        }
        boolean first = other.isPresent() && kept.size() > 1 && isOr(pieces);
        if (first) {
            kept.set(0, "(" + kept.getFirst() + ")");
        }
        return String.join(" " + topics.lexicon().write(Keyword.AND) + " ", kept);
    }

    /** Whether all of the filter is one "or", which needs parentheses before an "and". */
    private static boolean isOr(List<Parsed.Piece> pieces) {
        return pieces.size() == 1
                && pieces.getFirst()
                        .condition()
                        .filter(Condition.Or.class::isInstance)
                        .isPresent();
    }

    private static String words(String filter, Parsed.Piece piece) {
        return filter.substring(piece.from(), piece.to()).strip();
    }
}
