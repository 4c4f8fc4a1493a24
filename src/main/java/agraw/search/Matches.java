package agraw.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where in some words that stands which was asked for: one set of places for each thing that has to be there. */
final class Matches {
    private final List<Stems.Token> tokens;
    private final List<Stems.Token> stemmed;
    private final Stems stems;
    private final List<BitSet> needed = new ArrayList<>();

    private Matches(String content, String language) {
        this.tokens = Stems.NONE.tokens(content);
        this.stems = Stems.of(language).orElse(Stems.NONE);
        this.stemmed = stems == Stems.NONE ? List.of() : stems.tokens(content);
    }

    static Matches of(String content, String language, Asked asked) {
        Matches matches = new Matches(content, language);
        for (Asked.Either either : asked.words()) {
            BitSet any = new BitSet();
            either.words().forEach(word -> any.or(matches.word(word)));
            matches.needed.add(any);
        }
        asked.phrases().forEach(phrase -> matches.needed.add(matches.phrase(phrase)));
        for (Asked.Near near : asked.near()) {
            matches.near(matches.word(near.one()), matches.word(near.other()), near.distance() + 1);
        }
        return matches;
    }

    private BitSet word(Asked.Word word) {
        BitSet places = new BitSet();
        String stem = word.stems().get(stems);
        for (int at = 0; at < tokens.size(); at++) {
            boolean same = word.matches(tokens.get(at).term())
                    || (stemmed.size() == tokens.size()
                            && stemmed.get(at).term().equals(stem));
            places.set(at, same);
        }
        return places;
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
