package agraw.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A part of what was found, around the words that were asked for.
 *
 * @param found where these are in the words, in order and apart
 */
public record Excerpt(String words, List<Span> found) {
    private static final int LONGEST = 240;
    private static final String CUT = "…";

    /** Offsets in UTF-16 units, the end exclusive. */
    public record Span(int start, int end) {}

    static Excerpt of(String content, Matches matches) {
        List<Stems.Token> tokens = matches.tokens();
        BitSet hits = matches.all();
        int from = begin(tokens, hits, content);
        int to = end(tokens, content, from);
        String before = from > 0 ? CUT + " " : ""; // the space keeps the sign out of words that are joined
        List<Span> found = new ArrayList<>();
        hits.stream()
                .mapToObj(tokens::get)
                .filter(token -> token.start() >= from && token.end() <= to)
                .map(token -> new Span(token.start() - from + before.length(), token.end() - from + before.length()))
                .forEach(found::add);
        return new Excerpt(before + content.substring(from, to) + (to < content.length() ? " " + CUT : ""), found);
    }

    /** Where the excerpt begins: a few words before the hit from which most hits are seen. */
    private static int begin(List<Stems.Token> tokens, BitSet hits, String content) {
        if (content.length() <= LONGEST || hits.isEmpty()) {
            return 0;
        }
        int best = hits.nextSetBit(0);
        long most = 0;
        for (int at = best; at >= 0; at = hits.nextSetBit(at + 1)) {
            int end = tokens.get(at).start() + LONGEST * 3 / 4;
            long seen = hits.stream()
                    .filter(hit -> tokens.get(hit).start() >= end - LONGEST * 3 / 4
                            && tokens.get(hit).end() <= end)
                    .count();
            if (seen > most) {
                most = seen;
                best = at;
            }
        }
        int wanted = Math.min(tokens.get(best).start() - LONGEST / 4, content.length() - LONGEST);
        return tokens.stream().mapToInt(Stems.Token::start).filter(start -> start >= wanted).findFirst().stream()
                .map(start -> wanted <= 0 ? 0 : start)
                .findFirst()
                .orElse(0);
    }

    private static int end(List<Stems.Token> tokens, String content, int from) {
        if (content.length() - from <= LONGEST) {
            return content.length();
        }
        return tokens.stream()
                .mapToInt(Stems.Token::end)
                .filter(end -> end > from && end <= from + LONGEST)
                .max()
                .orElse(from + LONGEST);
    }
}
