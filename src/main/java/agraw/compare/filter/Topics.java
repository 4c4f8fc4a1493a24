package agraw.compare.filter;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.FieldType;
import agraw.model.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** All topics of a workbook, found by their keys and by their names in every language. */
public final class Topics {
    private final Lexicon lexicon;
    private final Codebook codebook;
    private final Map<String, Topic> byKey = new LinkedHashMap<>();
    private final Map<UUID, Topic.OfField> byField = new HashMap<>();
    private final Map<UUID, Topic.OfCode> byCode = new LinkedHashMap<>();
    private final TreeMap<String, Topic> names = new TreeMap<>();
    private final Map<String, List<Name>> byFirst = new HashMap<>();
    private int fields;

    /** A name as folded words. */
    private record Name(List<String> words, Topic topic) {}

    /** A topic that was found, and of how many tokens. */
    record Found(Topic topic, int length) {}

    /** The fields of several templates that share a key are one topic. */
    public Topics(List<Form> forms, Codebook codebook, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.codebook = codebook;
        Map<String, List<Form.Entry>> entries = new LinkedHashMap<>();
        Map<String, List<Form.Entry>> parents = new LinkedHashMap<>();
        for (Form form : forms) {
            form.entries().forEach(entry -> collect(entry, entries, parents));
        }
        for (Topic.About about : Topic.About.values()) {
            Topic own = new Topic.Own(about);
            byKey.put(own.key(), own);
        }
        entries.forEach((key, same) -> {
            Topic.OfField topic = new Topic.OfField(key, same, parents.getOrDefault(key, List.of()), fields++);
            byKey.put(key, topic);
            same.forEach(entry -> byField.put(entry.field().id(), topic));
        });
        for (Code code : codebook.all()) {
            Topic.OfCode topic = new Topic.OfCode(code, byCode.size());
            byKey.putIfAbsent(code.key(), topic);
            byCode.put(code.id(), topic);
        }
        byKey.forEach((key, topic) -> names.putIfAbsent(Token.fold(key), topic));
        for (Topic topic : byKey.values()) {
            labels(topic).forEach(label -> names.putIfAbsent(spaced(label), topic));
        }
        names.remove("");
        names.forEach((name, topic) -> {
            List<String> words = Token.all(name).stream().map(Token::folded).toList();
            byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Name(words, topic));
        });
        byFirst.values()
                .forEach(found -> found.sort(
                        Comparator.<Name>comparingInt(name -> name.words().size())
                                .reversed()));
    }

    private static void collect(
            Form.Entry entry, Map<String, List<Form.Entry>> entries, Map<String, List<Form.Entry>> parents) {
        FieldType type = entry.field().type();
        if (type == FieldType.NOTE) {
            return;
        }
        String key = entry.field().key();
        entries.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
        for (Form.Entry part : entry.parts()) {
            String partKey = key + "." + part.field().key();
            entries.computeIfAbsent(partKey, _ -> new ArrayList<>()).add(part);
            parents.computeIfAbsent(partKey, _ -> new ArrayList<>()).add(entry);
        }
    }

    private List<String> labels(Topic topic) {
        return switch (topic) {
            case Topic.Own(Topic.About about) -> lexicon.names(about);
            case Topic.OfCode _ -> List.of(); // the claims of codes are sentences: they go by their keys
            case Topic.OfField field -> {
                List<String> labels = new ArrayList<>();
                for (int index = 0; index < field.entries().size(); index++) {
                    var own = field.entries().get(index).field().labels().byLanguage();
                    for (String language : own.keySet()) {
                        labels.add(label(field, index, language));
                    }
                }
                yield labels;
            }
        };
    }

    private static String label(Topic.OfField field, int index, String language) {
        String own = field.entries().get(index).field().labels().in(language);
        return field.parents().isEmpty()
                ? own
                : field.parents().get(index).field().labels().in(language) + ": " + own;
    }

    private static String spaced(String label) {
        return String.join(" ", Token.all(label).stream().map(Token::folded).toList());
    }

    /** What a topic is called for the person. */
    public String name(Topic topic) {
        return switch (topic) {
            case Topic.Own(Topic.About about) -> lexicon.names(about).getFirst();
            case Topic.OfCode(Code code, int _) -> code.key();
            case Topic.OfField field -> {
                String label = label(field, 0, lexicon.language());
                yield label.isBlank() ? field.key() : label;
            }
        };
    }

    /** More about a topic than its name: of a code, what it claims. */
    public String about(Topic topic) {
        return topic instanceof Topic.OfCode(Code code, int _) ? code.labels().in(lexicon.language()) : topic.key();
    }

    /** The longest name that begins at a token; a quoted one is taken as a whole. */
    Optional<Found> at(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        Token first = tokens.get(at);
        if (first.isQuoted()) {
            return Optional.ofNullable(names.get(spaced(first.words()))).map(topic -> new Found(topic, 1));
        }
        for (Name name : byFirst.getOrDefault(first.folded(), List.of())) {
            if (Token.match(tokens, at, name.words())) {
                return Optional.of(new Found(name.topic(), name.words().size()));
            }
        }
        return Optional.empty();
    }

    /** Whether some folded words may become a name when more is typed. */
    boolean begins(String folded) {
        String next = names.ceilingKey(folded);
        return next != null && next.startsWith(folded);
    }

    /** All topics: what every case has, the fields in their order, the codes in theirs. */
    public List<Topic> all() {
        return List.copyOf(byKey.values());
    }

    public Optional<Topic> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The topic of a field or a part of one. */
    public Optional<Topic.OfField> ofField(UUID field) {
        return Optional.ofNullable(byField.get(field));
    }

    public Optional<Topic.OfCode> ofCode(UUID code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** A topic that a person names by its key or a label. */
    public Optional<Topic> named(String words) {
        return Optional.ofNullable(names.get(spaced(words)));
    }

    public Codebook codebook() {
        return codebook;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    int fieldSlots() {
        return fields;
    }

    int codeSlots() {
        return byCode.size();
    }
}
