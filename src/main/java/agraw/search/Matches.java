package agraw.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** Where in some words that stands which was asked for: one set of places for each thing that has to be there. */
final class Matches {
    private final List<Stems.Token> tokens;
    private final List<BitSet> needed = new ArrayList<>();

    private Matches(List<Stems.Token> tokens) {
        this.tokens = tokens;
    }

    /** @param places where a word stands among the tokens */
    static Matches of(List<Stems.Token> tokens, Asked asked, Function<Asked.Word, BitSet> places) {
        Matches matches = new Matches(tokens);
        for (Asked.Either either : asked.words()) {
            BitSet any = new BitSet();
            either.words().forEach(word -> any.or(places.apply(word)));
            matches.needed.add(any);
        }
        asked.phrases().forEach(phrase -> matches.needed.add(matches.phrase(phrase)));
        for (Asked.Near near : asked.near()) {
            matches.near(places.apply(near.one()), places.apply(near.other()), near.distance() + 1);
        }
        return matches;
    }

    private BitSet phrase(List<String> phrase) {
        BitSet places = new BitSet();
        for (int at = 0; at + phrase.size() <= tokens.size(); at++) {
            List<String> here = tokens.subList(at, at + phrase.size()).stream()
                    .map(Stems.Token::term)
                    .toList();
            if (here.equals(phrase)) {
                places.set(at, at + phrase.size());
            }
        }
        return places;
    }

    /** Of two words only those count that have one of the other near. */
    private void near(BitSet one, BitSet other, int furthest) {
        BitSet both = beside(one, other, furthest);
        both.or(beside(other, one, furthest));
        for (BitSet places : needed) {
            if (places.equals(one) || places.equals(other)) {
                places.and(both);
            }
        }
        needed.add(both);
    }

    private static BitSet beside(BitSet these, BitSet those, int furthest) {
        BitSet kept = new BitSet();
        these.stream()
                .filter(at -> those.stream().anyMatch(there -> there != at && Math.abs(there - at) <= furthest))
                .forEach(kept::set);
        return kept;
    }

    /** The words of the content, in order. */
    List<Stems.Token> tokens() {
        return tokens;
    }

    /** Which of them were asked for. */
    BitSet all() {
        BitSet all = new BitSet();
        needed.forEach(all::or);
        return all;
    }

    /** Whether all that has to be there is there between two offsets. */
    boolean hold(int start, int end) {
        return needed.stream()
                .allMatch(places -> places.stream()
                        .mapToObj(tokens::get)
                        .anyMatch(token -> token.start() >= start && token.end() <= end));
    }
}
