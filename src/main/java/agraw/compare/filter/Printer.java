package agraw.compare.filter;

import agraw.compare.filter.Condition.Relation;
import agraw.compare.filter.Condition.Timing;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes conditions in the person's language, so that {@link Parser} reads the same again. */
public final class Printer {
    private final Topics topics;
    private final Lexicon lexicon;

    public Printer(Topics topics) {
        this.topics = topics;
        this.lexicon = topics.lexicon();
    }

    public String print(Condition condition) {
        return switch (condition) {
            case Condition.And(List<Condition> all) -> joined(all, Keyword.AND);
            case Condition.Or(List<Condition> any) -> joined(any, Keyword.OR);
            case Condition.Not(Condition inner) -> lexicon.write(Keyword.NOT) + " " + within(inner);
            case Condition.Words(String words) -> bare(words);
            case Condition.Is(Topic topic, List<String> values, boolean not) ->
                asked(topic, not ? Keyword.IS_NOT : Keyword.IS, values(values));
            case Condition.Contains(Topic topic, List<String> words) -> asked(topic, Keyword.CONTAINS, values(words));
            case Condition.Measures(Topic topic, Relation relation, var number) ->
                asked(topic, keyword(relation), number.toPlainString());
            case Condition.Dated(Topic topic, Timing timing, var date) -> asked(topic, keyword(timing), date.print());
            case Condition.Evidence(Topic topic, Set<Keyword> stances) ->
                asked(
                        topic,
                        Keyword.HAS,
                        EnumSet.copyOf(stances).stream().map(lexicon::write).collect(Collectors.joining(", ")));
            case Condition.Has(List<Topic> named) -> prefixed(Keyword.HAS, named);
            case Condition.Missing(List<Topic> named) -> prefixed(Keyword.MISSING, named);
            case Condition.Unknown(List<Topic> named) -> prefixed(Keyword.UNKNOWN, named);
            case Condition.Disagrees(List<Topic> named) -> prefixed(Keyword.DISAGREES, named);
        };
    }

    private String joined(List<Condition> conditions, Keyword connective) {
        return conditions.stream().map(this::within).collect(Collectors.joining(" " + lexicon.write(connective) + " "));
    }

    private String within(Condition inner) {
        boolean several = inner instanceof Condition.And || inner instanceof Condition.Or;
        return several ? "(" + print(inner) + ")" : print(inner);
    }

    private String asked(Topic topic, Keyword operator, String operand) {
        return name(topic) + " " + lexicon.write(operator) + " " + operand;
    }

    private String prefixed(Keyword keyword, List<Topic> named) {
        return lexicon.write(keyword) + " " + named.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private static Keyword keyword(Relation relation) {
        return switch (relation) {
            case EQUAL -> Keyword.IS;
            case UNEQUAL -> Keyword.IS_NOT;
            case MORE -> Keyword.MORE;
            case LESS -> Keyword.LESS;
            case AT_LEAST -> Keyword.AT_LEAST;
            case AT_MOST -> Keyword.AT_MOST;
        };
    }

    private static Keyword keyword(Timing timing) {
        return switch (timing) {
            case WITHIN -> Keyword.IS;
            case NOT_WITHIN -> Keyword.IS_NOT;
            case OVERLAPS -> Keyword.OVERLAPS;
            case BEFORE -> Keyword.BEFORE;
            case AFTER -> Keyword.AFTER;
            case FROM -> Keyword.FROM;
            case TO -> Keyword.TO;
        };
    }

    /** The name that the person reads, where it is read back as this topic and nothing else; else the key. */
    public String name(Topic topic) {
        String name = topics.name(topic);
        return reads(name, topic) ? name : reads(topic.key(), topic) ? topic.key() : quoted(topic.key());
    }

    private boolean reads(String name, Topic topic) {
        List<Token> tokens = Token.all(name);
        Optional<Topics.Found> found = topics.at(tokens, 0);
        boolean keyword = lexicon.at(tokens, 0)
                .filter(read -> read.length() >= tokens.size() || !Keyword.PREFIXES.contains(read.keyword()))
                .isPresent();
        return !keyword
                && found.filter(read -> read.topic().key().equals(topic.key()) && read.length() == tokens.size())
                        .isPresent();
    }

    private String values(List<String> values) {
        return values.stream().map(this::value).collect(Collectors.joining(", "));
    }

    /** A value with quotation marks where it would be read otherwise without them. */
    public String value(String words) {
        List<Token> tokens = Token.all(words);
        boolean plain = !tokens.isEmpty()
                && String.join(" ", tokens.stream().map(Token::words).toList()).equals(words);
        for (int at = 0; plain && at < tokens.size(); at++) {
            plain = tokens.get(at).kind() == Token.Kind.WORD
                    && lexicon.at(tokens, at).isEmpty();
        }
        return plain ? words : quoted(words);
    }

    private String bare(String words) {
        List<Token> tokens = Token.all(words);
        boolean plain = tokens.size() == 1
                && tokens.getFirst().kind() == Token.Kind.WORD
                && tokens.getFirst().words().equals(words)
                && lexicon.at(tokens, 0).isEmpty()
                && !topics.begins(tokens.getFirst().folded())
                && !lexicon.begins(tokens.getFirst().folded(), EnumSet.allOf(Keyword.class));
        return plain ? words : quoted(words);
    }

    private static String quoted(String words) {
        return words.indexOf('"') < 0 ? '"' + words + '"' : "“" + words.replace('”', '"') + "”";
    }
}
