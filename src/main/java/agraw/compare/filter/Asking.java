package agraw.compare.filter;

import agraw.compare.filter.Parsed.Ahead;
import agraw.compare.filter.Problem.Expected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one condition: bare words, a word such as "missing" with names, or a name with what is asked of it. */
final class Asking {
    private static final Topic MISSING = new Topic.Own(Topic.About.MISSING);

    private final Parser parser;
    private final Topics topics;
    private final Lexicon lexicon;
    private final List<Token> tokens;

    Asking(Parser parser, Topics topics, Lexicon lexicon, List<Token> tokens) {
        this.parser = parser;
        this.topics = topics;
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** At least one token is passed. */
    Optional<Condition> condition() {
        int start = parser.place();
        Optional<Lexicon.Found> keyword = lexicon.at(tokens, start);
        Optional<Topics.Found> topic = topics.at(tokens, start);
        boolean longer = topic.isPresent()
                && keyword.isPresent()
                && topic.get().length() > keyword.get().length()
                && operator(start + topic.get().length()).isPresent(); // "missing pieces > 3"
        if (!longer
                && keyword.isPresent()
                && Keyword.PREFIXES.contains(keyword.get().keyword())) {
            Optional<Optional<Condition>> known = prefixed(start, keyword.get());
            if (known.isPresent()) {
                return known.get();
            }
        }
        if (topic.isPresent()) {
            Optional<Optional<Condition>> asked =
                    asked(start, topic.get().topic(), start + topic.get().length());
            if (asked.isPresent()) {
                return asked.get();
            }
        }
        return bare(start);
    }

    /** "missing", "has", "unknown" or "disagrees" with names; nothing where it is a word like others. */
    private Optional<Optional<Condition>> prefixed(int start, Lexicon.Found found) {
        int next = start + found.length();
        Keyword keyword = found.keyword();
        if (keyword == Keyword.MISSING && operator(next).isPresent()) {
            return asked(start, MISSING, next);
        } else if (next >= tokens.size()) {
            pass(next);
            parser.expect(Ahead.Kind.TOPIC, null, keyword, parser.length(), Expected.TOPIC);
            return Optional.of(Optional.empty());
        }
        List<Topic> named = new ArrayList<>();
        int at = next;
        while (true) {
            Optional<Topics.Found> topic = topics.at(tokens, at);
            if (topic.isEmpty()) {
                if (keyword == Keyword.HAS && named.isEmpty() && !isBeginning(at)) {
                    return Optional.empty(); // a word like others
                }
                return Optional.of(noTopic(start, keyword, named, at));
            }
            named.add(topic.get().topic());
            at += topic.get().length();
            if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.COMMA) {
                break;
            }
            at++;
            if (at >= tokens.size()) {
                pass(at);
                parser.expect(Ahead.Kind.TOPIC, null, keyword, parser.length(), Expected.TOPIC);
                return Optional.of(of(keyword, named));
            }
        }
        pass(at);
        if (at >= tokens.size() && !parser.endsInSpace()) {
            parser.ahead(
                    Ahead.Kind.TOPIC,
                    null,
                    keyword,
                    tokens.get(lastName(next, at)).from());
        }
        return Optional.of(of(keyword, named));
    }

    /** Whether the words from here to the end may become a name. */
    private boolean isBeginning(int at) {
        int end = endOfWords(at);
        return end >= tokens.size() && topics.begins(folded(at, end));
    }

    private String folded(int from, int to) {
        return Token.fold(String.join(
                " ", tokens.subList(from, to).stream().map(Token::words).toList()));
    }

    /** Where the last of several names begins. */
    private int lastName(int from, int to) {
        int last = from;
        for (int at = from; at < to; at++) {
            if (tokens.get(at).kind() == Token.Kind.COMMA && at + 1 < to) {
                last = at + 1;
            }
        }
        return last;
    }

    private Optional<Condition> noTopic(int start, Keyword keyword, List<Topic> named, int at) {
        Token token = tokens.get(at);
        int end = endOfWords(at);
        if (token.isWords() && isBeginning(at)) {
            pass(end);
            parser.expect(Ahead.Kind.TOPIC, null, keyword, token.from(), Expected.TOPIC);
            return of(keyword, named);
        }
        int to = Math.max(end, at == start ? at + 1 : at);
        pass(Math.max(to, start + 1));
        parser.problem(token.from(), tokens.get(Math.max(to, at + 1) - 1).to(), Expected.TOPIC, null);
        return of(keyword, named);
    }

    private static Optional<Condition> of(Keyword keyword, List<Topic> named) {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return switch (keyword) {
            case HAS -> Optional.of(new Condition.Has(named));
            case MISSING -> Optional.of(new Condition.Missing(named));
            case UNKNOWN -> Optional.of(new Condition.Unknown(named));
            case DISAGREES -> Optional.of(new Condition.Disagrees(named));
            default -> Optional.empty();
        };
    }

    /** What is asked of a topic; nothing where its name stands as a word like others. */
    private Optional<Optional<Condition>> asked(int start, Topic topic, int next) {
        Optional<Lexicon.Found> operator = operator(next);
        if (operator.isPresent()) {
            pass(next + operator.get().length());
            Keyword keyword = operator.get().keyword();
            if (!topic.nature().takes(keyword)) {
                int end = endOfWords(parser.place());
                parser.problem(
                        tokens.get(next).from(), tokens.get(parser.place() - 1).to(), Expected.OPERATOR, topic);
                pass(end);
                return Optional.of(Optional.empty());
            }
            return Optional.of(new Operand(parser, lexicon, tokens).of(topic, keyword));
        } else if (next >= tokens.size() && tokens.get(start).kind() == Token.Kind.QUOTED) {
            return Optional.empty(); // words that are only to be found
        } else if (next >= tokens.size()) {
            pass(next);
            if (parser.endsInSpace()) {
                parser.expect(Ahead.Kind.OPERATOR, topic, null, parser.length(), Expected.OPERATOR);
            } else {
                parser.expect(
                        Ahead.Kind.CONDITION, null, null, tokens.get(start).from(), Expected.OPERATOR);
            }
            return Optional.of(Optional.empty());
        }
        Token typed = tokens.get(next);
        boolean half = next == tokens.size() - 1 && typed.kind() == Token.Kind.WORD && !parser.endsInSpace();
        if (half && lexicon.begins(typed.folded(), topic.nature().operators())) {
            pass(tokens.size());
            parser.expect(Ahead.Kind.OPERATOR, topic, null, typed.from(), Expected.OPERATOR);
            return Optional.of(Optional.empty());
        }
        return Optional.empty();
    }

    private Optional<Lexicon.Found> operator(int at) {
        return lexicon.at(tokens, at).filter(found -> Keyword.OPERATORS.contains(found.keyword()));
    }

    private Optional<Condition> bare(int start) {
        Token token = tokens.get(start);
        Optional<Lexicon.Found> strong = operator(start).filter(found -> !Keyword.WEAK.contains(found.keyword()));
        Optional<Lexicon.Found> next = operator(start + 1).filter(found -> !Keyword.WEAK.contains(found.keyword()));
        if (strong.isPresent() || next.isPresent()) {
            int from = strong.isPresent() ? start : start + 1;
            int after = from + strong.or(() -> next).orElseThrow().length();
            pass(endOfWords(after));
            int named = strong.isPresent() ? after - 1 : start;
            parser.problem(token.from(), tokens.get(named).to(), Expected.TOPIC, null);
            return Optional.empty();
        }
        parser.go(start + 1);
        if (!token.isWords()) {
            parser.notBare();
            parser.problem(token, Expected.CONDITION, null);
            return Optional.empty();
        }
        boolean last = start == tokens.size() - 1 && !parser.endsInSpace();
        if (last && token.kind() == Token.Kind.WORD && follows(start) && begins(token.folded())) {
            parser.expect(Ahead.Kind.CONDITION, null, null, token.from(), Expected.CONDITION);
            return Optional.empty();
        }
        parser.bare(token);
        return token.words().isEmpty() ? Optional.empty() : Optional.of(new Condition.Words(token.words()));
    }

    /** Whether a connective or parenthesis stands before a token, so that it may well be the beginning of a name. */
    private boolean follows(int at) {
        if (at == 0) {
            return false;
        }
        Token before = tokens.get(at - 1);
        if (before.kind() == Token.Kind.OPEN) {
            return true;
        }
        return lexicon.at(tokens, at - 1)
                .filter(found -> Keyword.CONNECTIVES.contains(found.keyword()) || found.keyword() == Keyword.NOT)
                .isPresent();
    }

    private boolean begins(String folded) {
        return topics.begins(folded) || lexicon.begins(folded, Keyword.PREFIXES);
    }

    /** Where words end: at "and", "or", a parenthesis or the end. */
    private int endOfWords(int from) {
        int at = from;
        while (at < tokens.size()
                && tokens.get(at).kind() != Token.Kind.OPEN
                && tokens.get(at).kind() != Token.Kind.CLOSE
                && lexicon.at(tokens, at)
                        .filter(found -> Keyword.CONNECTIVES.contains(found.keyword()))
                        .isEmpty()) {
            at++;
        }
        return at;
    }

    private void pass(int to) {
        parser.go(to);
        parser.notBare();
    }
}
