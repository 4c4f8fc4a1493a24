package agraw.compare.filter;

import agraw.words.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the filter language is spoken. It is read in every language of the program, because a view that one person keeps is used by
 * others; it is written in the language of whoever reads.
 */
public final class Lexicon {
    private static final String OR = "\\|";
    private static final Map<Keyword, String> SIGNS = Map.of(
            Keyword.MORE, ">",
            Keyword.LESS, "<",
            Keyword.AT_LEAST, ">=",
            Keyword.AT_MOST, "<=");
    private static final Map<String, Keyword> READ_SIGNS = Map.of(
            "=", Keyword.IS,
            "!=", Keyword.IS_NOT,
            "≠", Keyword.IS_NOT,
            ">", Keyword.MORE,
            "<", Keyword.LESS,
            ">=", Keyword.AT_LEAST,
            "≥", Keyword.AT_LEAST,
            "<=", Keyword.AT_MOST,
            "≤", Keyword.AT_MOST);

    private final Messages messages;
    private final Map<Keyword, String> written = new EnumMap<>(Keyword.class);
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final List<Messages> languages = new ArrayList<>();

    /** A keyword in one language, as folded words. */
    record Phrase(List<String> words, Keyword keyword) {}

    /** A keyword that was found, and of how many tokens. */
    record Found(Keyword keyword, int length) {}

    private Lexicon(Messages messages) {
        this.messages = messages;
        languages.add(messages);
        Messages.LANGUAGES.forEach(language -> languages.add(Messages.in(language)));
        for (Keyword keyword : Keyword.values()) {
            String sign = SIGNS.get(keyword);
            if (sign != null) {
                written.put(keyword, sign);
            } else {
                written.put(keyword, messages.say(keyword.key()).split(OR, -1)[0]);
                languages.forEach(language -> read(keyword, language.say(keyword.key())));
            }
        }
        READ_SIGNS.forEach((sign, keyword) -> add(new Phrase(List.of(sign), keyword)));
        byFirst.values()
                .forEach(phrases -> phrases.sort(
                        Comparator.<Phrase>comparingInt(phrase -> phrase.words().size())
                                .reversed()));
        for (Messages language : languages) {
            for (String answer : List.of("yes", "no", "unknown", "not_asked")) {
                answers.put(Token.fold(language.say("answer." + answer)), answer);
            }
        }
    }

    /** For a person who reads a language. */
    public static Lexicon of(Messages messages) {
        return new Lexicon(messages);
    }

    private void read(Keyword keyword, String alternatives) {
        for (String words : alternatives.split(OR, -1)) {
            add(new Phrase(List.of(Token.fold(words).split(" ")), keyword));
        }
    }

    private void add(Phrase phrase) {
        byFirst.computeIfAbsent(phrase.words().getFirst(), _ -> new ArrayList<>())
                .add(phrase);
    }

    /** The words of a keyword for the person. */
    public String write(Keyword keyword) {
        String words = written.get(keyword);
        return words == null ? "" : words;
    }

    /** The longest keyword that begins at a token. */
    Optional<Found> at(List<Token> tokens, int at) {
        if (at >= tokens.size() || tokens.get(at).kind() == Token.Kind.QUOTED) {
            return Optional.empty();
        }
        for (Phrase phrase : byFirst.getOrDefault(tokens.get(at).folded(), List.of())) {
            if (Token.match(tokens, at, phrase.words())) {
                return Optional.of(new Found(phrase.keyword(), phrase.words().size()));
            }
        }
        return Optional.empty();
    }

    /** Whether some words may become one of these keywords when more is typed. */
    boolean begins(String folded, Iterable<Keyword> wanted) {
        for (Keyword keyword : wanted) {
            for (List<Phrase> phrases : byFirst.values()) {
                for (Phrase phrase : phrases) {
                    if (phrase.keyword() == keyword
                            && String.join(" ", phrase.words()).startsWith(folded)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The keyword that some words are as a whole. */
    Optional<Keyword> whole(String words) {
        List<Token> tokens = Token.all(words);
        return at(tokens, 0).filter(found -> found.length() == tokens.size()).map(Found::keyword);
    }

    /** The key of an answer that stands for itself in every field of its kind: yes, no, unknown, not_asked. */
    Optional<String> answer(String words) {
        return Optional.ofNullable(answers.get(Token.fold(words)));
    }

    /** What something that is no field is called, in every language; the person's own first. */
    List<String> names(Topic.About about) {
        String key = "views.topic." + about.name().toLowerCase(Locale.ROOT);
        return languages.stream()
                .flatMap(language -> List.of(language.say(key).split(OR, -1)).stream())
                .distinct()
                .toList();
    }

    /** The language of the person, a BCP 47 tag without a country. */
    public String language() {
        return messages.locale().getLanguage();
    }

    /** All languages in which names of languages are understood. */
    List<Locale> locales() {
        return languages.stream().map(Messages::locale).distinct().toList();
    }
}
