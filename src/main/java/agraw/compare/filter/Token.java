package agraw.compare.filter;

import agraw.words.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A piece of a filter's words.
 *
 * @param words without quotation marks
 * @param from where it begins in the filter, in UTF-16 units; to is exclusive
 */
record Token(Kind kind, String words, String folded, int from, int to) {
    private static final String ALONE = "(),";
    private static final String SIGNS = "<>=!≠≤≥";
    private static final Map<Character, Character> QUOTES = Map.of('"', '"', '“', '”', '«', '»', '„', '“');

    enum Kind {
        WORD,
        QUOTED,
        /** A quotation whose end is not typed yet. */
        OPEN_QUOTE,
        OPEN,
        CLOSE,
        COMMA,
        SIGN
    }

    /** As words are compared: without accents and capitals, with one kind of apostrophe and single spaces. */
    static String fold(String words) {
        return Folding.fold(words)
                .replace('\'', '’')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .strip();
    }

    static List<Token> all(String filter) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < filter.length()) {
            char letter = filter.charAt(at);
            if (isSpace(letter)) {
                at++;
                continue;
            }
            Token next = next(filter, at, letter);
            tokens.add(next);
            at = next.to();
        }
        return tokens;
    }

    private static Token next(String filter, int at, char letter) {
        Character end = QUOTES.get(letter);
        if (end != null) {
            return quoted(filter, at, end);
        } else if (ALONE.indexOf(letter) >= 0) {
            Kind kind = letter == '(' ? Kind.OPEN : letter == ')' ? Kind.CLOSE : Kind.COMMA;
            return of(kind, filter, at, at + 1);
        } else if (isSign(filter, at)) {
            boolean two = at + 1 < filter.length() && "<>!".indexOf(letter) >= 0 && filter.charAt(at + 1) == '=';
            return of(Kind.SIGN, filter, at, at + (two ? 2 : 1));
        }
        int to = at;
        while (to < filter.length() && isOfWord(filter, to)) {
            to++;
        }
        return of(Kind.WORD, filter, at, Math.max(to, at + 1));
    }

    private static Token quoted(String filter, int at, char end) {
        int close = filter.indexOf(end, at + 1);
        int to = close < 0 ? filter.length() : close;
        String words = filter.substring(at + 1, to).replace('\u00a0', ' ').strip();
        return close < 0
                ? new Token(Kind.OPEN_QUOTE, words, fold(words), at, to)
                : new Token(Kind.QUOTED, words, fold(words), at, to + 1);
    }

    private static Token of(Kind kind, String filter, int from, int to) {
        String words = filter.substring(from, to);
        return new Token(kind, words, fold(words), from, to);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isSign(String filter, int at) {
        char letter = filter.charAt(at);
        return SIGNS.indexOf(letter) >= 0
                && (letter != '!' || (at + 1 < filter.length() && filter.charAt(at + 1) == '='));
    }

    /** A comma between digits belongs to a number. */
    private static boolean isOfWord(String filter, int at) {
        char letter = filter.charAt(at);
        if (letter == ',') {
            return at > 0
                    && Character.isDigit(filter.charAt(at - 1))
                    && at + 1 < filter.length()
                    && Character.isDigit(filter.charAt(at + 1));
        }
        return !isSpace(letter) && ALONE.indexOf(letter) < 0 && !QUOTES.containsKey(letter) && !isSign(filter, at);
    }

    /** Whether folded words stand at a place, one a token. */
    static boolean match(List<Token> tokens, int at, List<String> words) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int index = 0; index < words.size(); index++) {
            Token token = tokens.get(at + index);
            if (token.isQuoted() || !token.folded().equals(words.get(index))) {
                return false;
            }
        }
        return true;
    }

    boolean isQuoted() {
        return kind == Kind.QUOTED || kind == Kind.OPEN_QUOTE;
    }

    /** Whether it can be a part of words or a value. */
    boolean isWords() {
        return kind == Kind.WORD || isQuoted();
    }
}
