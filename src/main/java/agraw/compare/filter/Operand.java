package agraw.compare.filter;

import agraw.compare.filter.Condition.Relation;
import agraw.compare.filter.Condition.Timing;
import agraw.compare.filter.Parsed.Ahead;
import agraw.compare.filter.Problem.Expected;
import agraw.model.EdtfDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what stands behind an operator: values with commas between, as the topic's nature asks. */
final class Operand {
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}([.,]\\d{1,30})?");

    private final Parser parser;
    private final Lexicon lexicon;
    private final List<Token> tokens;

    /** One value: the words between two commas. */
    private record Given(String words, int from, int to) {}

    Operand(Parser parser, Lexicon lexicon, List<Token> tokens) {
        this.parser = parser;
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    Optional<Condition> of(Topic topic, Keyword operator) {
        int start = parser.place();
        List<Given> given = values();
        boolean atEnd = parser.place() >= tokens.size();
        if (given.isEmpty()) {
            if (atEnd) {
                parser.expect(Ahead.Kind.VALUE, topic, operator, parser.length(), expected(topic, operator));
            } else {
                parser.problem(tokens.get(parser.place()), expected(topic, operator), topic);
            }
            return Optional.empty();
        }
        if (atEnd) {
            boolean comma = tokens.getLast().kind() == Token.Kind.COMMA;
            parser.ahead(
                    Ahead.Kind.VALUE,
                    topic,
                    operator,
                    comma ? parser.length() : given.getLast().from());
        }
        boolean typing = atEnd && start < tokens.size() && !parser.endsInSpace();
        return switch (topic.nature()) {
            case WORDS, CHOICE, ANSWER, PLACE -> Optional.of(words(topic, operator, given));
            case NUMBER ->
                operator == Keyword.CONTAINS
                        ? Optional.of(words(topic, operator, given))
                        : numbers(topic, operator, given, typing);
            case COUNT -> numbers(topic, operator, given, typing);
            case DATE -> dates(topic, operator, given, typing);
            case EVIDENCE ->
                operator == Keyword.HAS ? stances(topic, given, typing) : numbers(topic, operator, given, typing);
        };
    }

    private static Expected expected(Topic topic, Keyword operator) {
        return switch (topic.nature()) {
            case WORDS, CHOICE, ANSWER, PLACE -> Expected.VALUE;
            case NUMBER -> operator == Keyword.CONTAINS ? Expected.VALUE : Expected.NUMBER;
            case COUNT -> Expected.NUMBER;
            case DATE -> Expected.DATE;
            case EVIDENCE -> operator == Keyword.HAS ? Expected.STANCE : Expected.NUMBER;
        };
    }

    private List<Given> values() {
        List<Given> given = new ArrayList<>();
        int at = parser.place();
        List<Token> own = new ArrayList<>();
        while (at < tokens.size() && isOfValue(at, own.isEmpty())) {
            Token token = tokens.get(at++);
            if (token.kind() == Token.Kind.COMMA) {
                add(given, own);
            } else {
                own.add(token);
            }
        }
        add(given, own);
        parser.go(at);
        parser.notBare();
        return given;
    }

    private boolean isOfValue(int at, boolean first) {
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.COMMA
                || (token.isWords()
                        && ((first && token.isQuoted())
                                || lexicon.at(tokens, at)
                                        .filter(found -> Keyword.CONNECTIVES.contains(found.keyword()))
                                        .isEmpty()));
    }

    private static void add(List<Given> given, List<Token> own) {
        if (!own.isEmpty()) {
            String words =
                    String.join(" ", own.stream().map(Token::words).toList()).strip();
            if (!words.isEmpty()) {
                given.add(new Given(words, own.getFirst().from(), own.getLast().to()));
            }
            own.clear();
        }
    }

    private static Condition words(Topic topic, Keyword operator, List<Given> given) {
        List<String> words = given.stream().map(Given::words).toList();
        return operator == Keyword.CONTAINS
                ? new Condition.Contains(topic, words)
                : new Condition.Is(topic, words, operator == Keyword.IS_NOT);
    }

    private Optional<Condition> numbers(Topic topic, Keyword operator, List<Given> given, boolean typing) {
        Relation relation = switch (operator) {
            case IS_NOT -> Relation.UNEQUAL;
            case MORE -> Relation.MORE;
            case LESS -> Relation.LESS;
            case AT_LEAST, FROM -> Relation.AT_LEAST;
            case AT_MOST, TO -> Relation.AT_MOST;
            default -> Relation.EQUAL;
        };
        return each(
                given,
                words -> number(words).map(number -> new Condition.Measures(topic, relation, number)),
                topic,
                Expected.NUMBER,
                relation == Relation.UNEQUAL,
                typing);
    }

    private static Optional<BigDecimal> number(String words) {
        String plain = words.replaceAll("(?<=\\d)\\s+(?=\\d)", "");
        if (THOUSANDS.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(plain.replace(",", "")));
        }
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }

    private Optional<Condition> dates(Topic topic, Keyword operator, List<Given> given, boolean typing) {
        Timing timing = switch (operator) {
            case IS_NOT -> Timing.NOT_WITHIN;
            case OVERLAPS -> Timing.OVERLAPS;
            case BEFORE, LESS -> Timing.BEFORE;
            case AFTER, MORE -> Timing.AFTER;
            case FROM, AT_LEAST -> Timing.FROM;
            case TO, AT_MOST -> Timing.TO;
            default -> Timing.WITHIN;
        };
        Function<String, Optional<Condition>> reading = words -> {
            Optional<EdtfDate> date = Days.read(words);
            return date.map(known -> new Condition.Dated(topic, timing, known));
        };
        return each(given, reading, topic, Expected.DATE, timing == Timing.NOT_WITHIN, typing);
    }

    /** Reads each of the values; the last of several may not be typed to its end. */
    private Optional<Condition> each(
            List<Given> given,
            Function<String, Optional<Condition>> reading,
            Topic topic,
            Expected expected,
            boolean all,
            boolean typing) {
        List<Condition> read = new ArrayList<>();
        for (Given one : given) {
            Optional<Condition> condition = reading.apply(one.words());
            if (condition.isPresent()) {
                read.add(condition.get());
            } else if (typing && one.equals(given.getLast()) && one.words().matches("[-\\d./ ~?%–—]*")) {
                parser.expect(Ahead.Kind.VALUE, topic, null, one.from(), expected);
            } else {
                parser.problem(one.from(), one.to(), expected, topic);
            }
        }
        if (read.size() <= 1) {
            return read.stream().findFirst();
        }
        return Optional.of(all ? new Condition.And(read) : new Condition.Or(read));
    }

    private Optional<Condition> stances(Topic topic, List<Given> given, boolean typing) {
        Set<Keyword> stances = EnumSet.noneOf(Keyword.class);
        for (Given one : given) {
            Optional<Keyword> stance = lexicon.whole(one.words()).filter(Keyword.STANCES::contains);
            if (stance.isPresent()) {
                stances.add(stance.get());
            } else if (typing
                    && one.equals(given.getLast())
                    && lexicon.begins(Token.fold(one.words()), Keyword.STANCES)) {
                parser.expect(Ahead.Kind.VALUE, topic, Keyword.HAS, one.from(), Expected.STANCE);
            } else {
                parser.problem(one.from(), one.to(), Expected.STANCE, topic);
            }
        }
        return stances.isEmpty() ? Optional.empty() : Optional.of(new Condition.Evidence(topic, stances));
    }
}
