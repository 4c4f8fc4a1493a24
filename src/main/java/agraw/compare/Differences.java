package agraw.compare;

import agraw.model.Feature;
import agraw.model.FieldType;
import agraw.model.Stance;
import agraw.model.Tag;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds how the cells of a row differ. */
final class Differences {
    static final Set<Difference> EMPTY = Set.of();

    private Differences() {}

    static Set<Difference> among(List<Cell> cells) {
        List<Cell> full = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (full.isEmpty()) {
            return EMPTY;
        }
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        if (new HashSet<>(full.stream().map(Differences::gist).toList()).size() > 1) {
            found.add(Difference.VALUES);
        }
        if (full.stream().anyMatch(Differences::disputed)) {
            found.add(Difference.SOURCES);
        }
        if (full.size() < cells.size()) {
            found.add(Difference.MISSING);
        }
        return found;
    }

    /** What a cell says, without the words in which it is said where these always differ. */
    private static Set<String> gist(Cell cell) {
        Set<String> gist = new TreeSet<>();
        switch (cell) {
            case Cell.Empty _ -> {}
            case Cell.Facts(List<Answer> answers, var _) -> answers.forEach(answer -> gist.add(gist(answer)));
            case Cell.Quotes(List<Quote> quotes) ->
                quotes.forEach(quote ->
                        gist.add(quote.tag().stance() + " " + quote.tag().feature()));
            case Cell.Tally(Stances stances, var _) -> {
                for (Stance stance : Stance.values()) {
                    if (stances.of(stance) > 0) {
                        gist.add(stance.name());
                    }
                }
            }
        }
        return gist;
    }

    private static String gist(Answer answer) {
        FieldType type = answer.entry().field().type();
        StringBuilder gist = new StringBuilder();
        if (answer.fact().topic() != null) {
            gist.append(Canonical.of(FieldType.TEXT, answer.fact().topic())).append('\n');
        }
        gist.append(Canonical.withUnit(type, answer.fact()));
        answer.parts().stream()
                .map(part -> part.entry().field().key() + "\n" + gist(part))
                .sorted()
                .forEach(part -> gist.append('\n').append(part));
        return gist.toString();
    }

    private static boolean disputed(Cell cell) {
        return switch (cell) {
            case Cell.Empty _, Cell.Tally _ -> false;
            case Cell.Facts(List<Answer> answers, var _) -> answers.stream().anyMatch(Answer::anyDisputed);
            case Cell.Quotes(List<Quote> quotes) ->
                both(quotes, tag -> tag.stance() == Stance.SUPPORTS, tag -> tag.stance() == Stance.CHALLENGES)
                        || both(
                                quotes,
                                tag -> tag.feature() == Feature.PRESENT,
                                tag -> tag.feature() == Feature.ABSENT);
        };
    }

    private static boolean both(List<Quote> quotes, Predicate<Tag> one, Predicate<Tag> other) {
        return quotes.stream().map(Quote::tag).anyMatch(one)
                && quotes.stream().map(Quote::tag).anyMatch(other);
    }
}
