package agraw.compare.filter;

import agraw.compare.filter.Parsed.Ahead;
import agraw.compare.filter.Parsed.Piece;
import agraw.compare.filter.Problem.Expected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a filter. What is not understood or not finished is left out, so that a filter that is being typed already filters by what is
 * whole of it; the problems say what was left out and why.
 */
public final class Parser {
    /** Deeper parentheses than anyone writes would only exhaust the stack. */
    private static final int DEEPEST = 100;

    private final Topics topics;
    private final Lexicon lexicon;
    private final String filter;
    private final List<Token> tokens;
    private final List<Problem> problems = new ArrayList<>();
    private int at;
    private int depth;
    /** Where the bare words at the end begin; -1 where the end is something else. */
    private int bareFrom = -1;

    private @Nullable Ahead ahead;

    private Parser(String filter, Topics topics) {
        this.topics = topics;
        this.lexicon = topics.lexicon();
        this.filter = filter;
        this.tokens = Token.all(filter);
    }

    public static Parsed parse(String filter, Topics topics) {
        return new Parser(filter, topics).all();
    }

    private Parsed all() {
        List<Piece> pieces = any();
        while (at < tokens.size()) {
            Token token = tokens.get(at++);
            problem(token, Expected.NO_PARENTHESIS, null);
            pieces = new ArrayList<>(pieces);
            pieces.addAll(any());
        }
        tokens.stream()
                .filter(token -> token.kind() == Token.Kind.OPEN_QUOTE)
                .forEach(_ -> unfinished(Expected.QUOTE, null));
        Ahead next = ahead != null
                ? ahead
                : bareFrom >= 0
                        ? new Ahead(Ahead.Kind.CONDITION, null, null, bareFrom)
                        : tokens.isEmpty()
                                ? new Ahead(Ahead.Kind.CONDITION, null, null, filter.length())
                                : new Ahead(Ahead.Kind.CONNECTIVE, null, null, filter.length());
        return new Parsed(filter, joined(pieces), pieces, problems, next);
    }

    private static Condition joined(List<Piece> pieces) {
        List<Condition> whole =
                pieces.stream().flatMap(piece -> piece.condition().stream()).toList();
        return whole.size() == 1 ? whole.getFirst() : new Condition.And(whole);
    }

    /** Conditions with "or" between them. Without one, they are the pieces; with one, all is a single piece. */
    private List<Piece> any() {
        int start = at;
        List<Piece> first = every();
        if (!isAt(Keyword.OR)) {
            return first;
        }
        List<Condition> any = new ArrayList<>();
        add(any, first);
        while (isAt(Keyword.OR)) {
            connective();
            add(any, every());
        }
        Optional<Condition> whole = any.isEmpty()
                ? Optional.empty()
                : Optional.of(any.size() == 1 ? any.getFirst() : new Condition.Or(any));
        return List.of(
                new Piece(whole, tokens.get(start).from(), tokens.get(at - 1).to()));
    }

    private static void add(List<Condition> any, List<Piece> pieces) {
        if (pieces.stream().anyMatch(piece -> piece.condition().isPresent())) {
            any.add(joined(pieces));
        }
    }

    private List<Piece> every() {
        List<Piece> pieces = new ArrayList<>();
        while (at < tokens.size() && !isAt(Keyword.OR) && tokens.get(at).kind() != Token.Kind.CLOSE) {
            if (isAt(Keyword.AND)) {
                connective();
            } else if (tokens.get(at).kind() == Token.Kind.COMMA) {
                at++;
            } else {
                int start = at;
                Optional<Condition> condition = one();
                pieces.add(new Piece(
                        condition, tokens.get(start).from(), tokens.get(at - 1).to()));
            }
        }
        return pieces;
    }

    /** Passes "and", "or" or "not", behind which something must follow. */
    private void connective() {
        lexicon.at(tokens, at).ifPresent(found -> at += found.length());
        bareFrom = -1;
        if (at >= tokens.size()) {
            expect(Ahead.Kind.CONDITION, null, null, filter.length(), Expected.CONDITION);
        }
    }

    private Optional<Condition> one() {
        if (isAt(Keyword.NOT)) {
            connective();
            return at < tokens.size() && !closes() && depth < DEEPEST
                    ? deeper(() -> one().map(Condition.Not::new))
                    : Optional.empty();
        } else if (tokens.get(at).kind() == Token.Kind.OPEN) {
            return inParentheses();
        }
        return new Asking(this, topics, lexicon, tokens).condition();
    }

    private Optional<Condition> inParentheses() {
        Token open = tokens.get(at++);
        bareFrom = -1;
        if (depth >= DEEPEST) {
            problem(open, Expected.CONDITION, null);
            return Optional.empty();
        }
        if (at >= tokens.size()) {
            expect(Ahead.Kind.CONDITION, null, null, filter.length(), Expected.CONDITION);
            return Optional.empty();
        }
        List<Piece> inner = deeper(this::any);
        if (closes()) {
            at++;
            bareFrom = -1;
            if (inner.isEmpty()) {
                problem(open, Expected.CONDITION, null);
            }
        } else {
            unfinished(Expected.PARENTHESIS, null);
        }
        return inner.stream().anyMatch(piece -> piece.condition().isPresent())
                ? Optional.of(joined(inner))
                : Optional.empty();
    }

    private <T> T deeper(java.util.function.Supplier<T> reading) {
        depth++;
        try {
            return reading.get();
        } finally {
            depth--;
        }
    }

    private boolean closes() {
        return at < tokens.size() && tokens.get(at).kind() == Token.Kind.CLOSE;
    }

    private boolean isAt(Keyword keyword) {
        return lexicon.at(tokens, at)
                .filter(found -> found.keyword() == keyword)
                .isPresent();
    }

    int place() {
        return at;
    }

    void go(int place) {
        at = place;
    }

    /** Notes that bare words go on to the end; where they begin is where a name would. */
    void bare(Token token) {
        boolean last = at >= tokens.size();
        if (bareFrom < 0) {
            bareFrom = token.from();
        }
        if (!last && !tokens.get(at).isWords()) {
            bareFrom = -1;
        }
    }

    void notBare() {
        bareFrom = -1;
    }

    boolean endsInSpace() {
        return !filter.isEmpty() && Character.isWhitespace(filter.charAt(filter.length() - 1));
    }

    int length() {
        return filter.length();
    }

    /** What is expected at the end, if this is the end; nothing is said to be wrong. */
    void ahead(Ahead.Kind kind, @Nullable Topic topic, @Nullable Keyword operator, int from) {
        ahead = new Ahead(kind, topic, operator, from);
    }

    /** The end came before the condition was whole. */
    void expect(Ahead.Kind kind, @Nullable Topic topic, @Nullable Keyword operator, int from, Expected expected) {
        ahead(kind, topic, operator, from);
        unfinished(expected, topic);
    }

    private void unfinished(Expected expected, @Nullable Topic topic) {
        problems.add(new Problem(filter.length(), filter.length(), expected, "", Optional.ofNullable(topic), true));
    }

    void problem(Token token, Expected expected, @Nullable Topic topic) {
        problem(token.from(), token.to(), expected, topic);
    }

    void problem(int from, int to, Expected expected, @Nullable Topic topic) {
        problems.add(new Problem(from, to, expected, filter.substring(from, to), Optional.ofNullable(topic), false));
    }
}
