package agraw.compare.filter;

import agraw.compare.filter.Parsed.Ahead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What can be typed next in a filter: names, what can be asked of them, values that occur. */
public final class Completion {
    private static final int MOST = 12;
    private static final Set<Keyword> SIGNS = EnumSet.range(Keyword.MORE, Keyword.AT_MOST);
    private static final List<Keyword> BEFORE_NAMES =
            List.of(Keyword.HAS, Keyword.MISSING, Keyword.UNKNOWN, Keyword.DISAGREES, Keyword.NOT);

    private final Topics topics;
    private final Lexicon lexicon;
    private final Printer printer;
    private final Function<Topic, List<String>> values;

    /**
     * Something to put into the filter.
     *
     * @param words as they are to stand in the filter, in place of what stands from one place to another
     * @param about says more, or is empty
     */
    public record Proposal(String words, String about, int from, int to) {
        /** The filter with the proposal in it, and a space behind. */
        public String in(String filter) {
            String rest = filter.substring(Math.min(to, filter.length()));
            return filter.substring(0, from) + words + (rest.startsWith(" ") ? "" : " ") + rest;
        }

        /** Where the caret is to stand then. */
        public int caret() {
            return from + words.length() + 1;
        }
    }

    /** @param values those that occur of a topic, as a person reads them, the most frequent first */
    public Completion(Topics topics, Function<Topic, List<String>> values) {
        this.topics = topics;
        this.lexicon = topics.lexicon();
        this.printer = new Printer(topics);
        this.values = values;
    }

    /** What can be typed at a place of a filter. */
    public List<Proposal> at(String filter, int caret) {
        String typed = filter.substring(0, Math.min(caret, filter.length()));
        Parsed parsed = Parser.parse(typed, topics);
        Ahead ahead = parsed.ahead();
        List<Proposal> found = new ArrayList<>();
        switch (ahead.kind()) {
            case CONDITION -> conditions(typed, ahead.from(), found);
            case TOPIC -> names(typed, ahead.from(), found);
            case OPERATOR -> operators(typed, Objects.requireNonNull(ahead.topic()), ahead.from(), found);
            case VALUE -> {
                if (ahead.topic() != null) {
                    values(typed, ahead, found);
                }
                if (typed.endsWith(" ")
                        && parsed.problems().isEmpty()
                        && !parsed.pieces().isEmpty()) {
                    connectives(typed, found);
                }
            }
            case CONNECTIVE -> connectives(typed, found);
        }
        return found.stream().distinct().limit(MOST).toList();
    }

    /** Names begin where the bare words begin, or at a later one of them. */
    private void conditions(String typed, int from, List<Proposal> found) {
        List<Integer> starts = new ArrayList<>();
        Token.all(typed).stream()
                .filter(token -> token.from() >= from)
                .map(Token::from)
                .forEach(starts::add);
        if (starts.isEmpty()) {
            starts.add(typed.length());
        }
        for (int start : starts) {
            int before = found.size();
            names(typed, start, found);
            String folded = Token.fold(typed.substring(start));
            for (Keyword keyword : BEFORE_NAMES) {
                String words = lexicon.write(keyword);
                if (Token.fold(words).startsWith(folded)) {
                    found.add(new Proposal(words, "", start, typed.length()));
                }
            }
            if (found.size() > before) {
                return;
            }
        }
    }

    private void names(String typed, int from, List<Proposal> found) {
        String folded = Token.fold(unquoted(typed.substring(Math.min(from, typed.length()))));
        List<Topic> all = topics.all();
        all.stream()
                .filter(topic -> rank(topic, folded) < 3)
                .sorted(Comparator.comparingInt(topic -> rank(topic, folded)))
                .map(topic -> new Proposal(printer.name(topic), topics.about(topic), from, typed.length()))
                .forEach(found::add);
    }

    /** The nearer to the beginning of a name, the better. */
    private int rank(Topic topic, String folded) {
        String name = Token.fold(topics.name(topic));
        String key = Token.fold(topic.key());
        if (name.startsWith(folded)) {
            return 0;
        } else if (key.startsWith(folded)) {
            return 1;
        }
        return name.contains(" " + folded) && folded.length() > 1 ? 2 : 3;
    }

    private void operators(String typed, Topic topic, int from, List<Proposal> found) {
        String folded = Token.fold(typed.substring(from));
        for (Keyword keyword : EnumSet.copyOf(topic.nature().operators())) {
            boolean twice = topic.nature() == Topic.Nature.DATE && SIGNS.contains(keyword);
            if (!twice && lexicon.write(keyword).startsWith(folded)) {
                found.add(new Proposal(lexicon.write(keyword), "", from, typed.length()));
            }
        }
    }

    private void values(String typed, Ahead ahead, List<Proposal> found) {
        Topic topic = Objects.requireNonNull(ahead.topic());
        String folded = Token.fold(unquoted(typed.substring(Math.min(ahead.from(), typed.length()))));
        boolean stances = topic.nature() == Topic.Nature.EVIDENCE && ahead.operator() == Keyword.HAS;
        Set<String> known = new LinkedHashSet<>();
        if (stances) {
            EnumSet.copyOf(Keyword.STANCES).forEach(stance -> known.add(lexicon.write(stance)));
        } else {
            known.addAll(values.apply(topic));
        }
        known.stream()
                .filter(value -> Token.fold(value).startsWith(folded)
                        && !Token.fold(value).equals(folded))
                .map(value -> new Proposal(stances ? value : printer.value(value), "", ahead.from(), typed.length()))
                .forEach(found::add);
    }

    private void connectives(String typed, List<Proposal> found) {
        for (Keyword keyword : List.of(Keyword.AND, Keyword.OR)) {
            found.add(new Proposal(
                    (typed.endsWith(" ") ? "" : " ") + lexicon.write(keyword), "", typed.length(), typed.length()));
        }
    }

    private static String unquoted(String words) {
        return words.replaceAll("[\"“”«»]", "");
    }
}
