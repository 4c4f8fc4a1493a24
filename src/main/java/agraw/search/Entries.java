package agraw.search;

import agraw.model.CaseStudy;
import agraw.model.Choice;
import agraw.model.Code;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Labels;
import agraw.model.Memo;
import agraw.model.Paragraph;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.store.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from a workbook what its index is to hold, in pieces that fit into memory. */
final class Entries {
    private static final int PIECE = 200;
    /** What a tag has words of its own in. */
    private static final List<String> OWN = List.of("memo", "condition");

    private final Reader reader;
    private final Map<UUID, String> languages = new HashMap<>();
    private final Map<UUID, Field> fields = new HashMap<>();
    private final Map<UUID, List<Choice>> choices;

    Entries(Reader reader) {
        this.reader = reader;
        reader.all(CaseStudy.class).forEach(study -> languages.put(study.id(), study.language()));
        reader.all(Text.class).forEach(text -> languages.put(text.id(), text.language()));
        reader.all(Field.class).forEach(field -> fields.put(field.id(), field));
        choices = reader.all(Choice.class).stream().collect(Collectors.groupingBy(Choice::field));
    }

    /** Everything there is, as lists of the entries of some entities. */
    void all(Consumer<List<Entry>> taker) {
        taker.accept(reader.all(Code.class).stream().flatMap(this::of).toList());
        taker.accept(reader.all(Memo.class).stream().map(this::of).toList());
        List<CaseStudy> cases = reader.all(CaseStudy.class);
        taker.accept(cases.stream().map(this::of).toList());
        List<Text> texts = reader.all(Text.class);
        taker.accept(texts.stream().map(this::of).toList());
        for (List<UUID> piece : pieces(texts.stream().map(Text::id).toList())) {
            taker.accept(reader.whereAny(Paragraph.class, "text", piece).stream()
                    .map(this::of)
                    .toList());
        }
        for (List<UUID> piece : pieces(cases.stream().map(CaseStudy::id).toList())) {
            taker.accept(reader.whereAny(Fact.class, "caseStudy", piece).stream()
                    .map(this::of)
                    .toList());
        }
        // few tags have words of their own, and there are more tags than anything else
        Map<UUID, Tag> speaking = new LinkedHashMap<>();
        OWN.forEach(property -> reader.saying(Tag.class, property).forEach(tag -> speaking.put(tag.id(), tag)));
        taker.accept(speaking.values().stream().flatMap(this::of).toList());
    }

    /** What entities are now, for those of them that are still there and have words. */
    Map<UUID, List<Entry>> now(Collection<UUID> touched) {
        Set<UUID> ids = new HashSet<>(touched);
        Map<UUID, List<Entry>> found = new HashMap<>();
        for (List<UUID> piece : pieces(List.copyOf(ids))) {
            // a text's or case's language is that of its paragraphs and facts too
            addAll(
                    found,
                    reader.whereAny(Paragraph.class, "text", piece).stream().map(this::of));
            addAll(
                    found,
                    reader.whereAny(Fact.class, "caseStudy", piece).stream().map(this::of));
            addAll(found, reader.whereAny(Paragraph.class, "id", piece).stream().map(this::of));
            addAll(found, reader.whereAny(Fact.class, "id", piece).stream().map(this::of));
            addAll(found, reader.whereAny(CaseStudy.class, "id", piece).stream().map(this::of));
            addAll(found, reader.whereAny(Text.class, "id", piece).stream().map(this::of));
            addAll(found, reader.whereAny(Tag.class, "id", piece).stream().flatMap(this::of));
            addAll(found, reader.whereAny(Code.class, "id", piece).stream().flatMap(this::of));
            addAll(found, reader.whereAny(Memo.class, "id", piece).stream().map(this::of));
        }
        ids.forEach(id -> found.putIfAbsent(id, List.of()));
        return found;
    }

    private static void addAll(Map<UUID, List<Entry>> found, Stream<Entry> entries) {
        entries.collect(Collectors.groupingBy(Entry::entity)).forEach(found::put);
    }

    private static List<List<UUID>> pieces(List<UUID> ids) {
        List<List<UUID>> pieces = new ArrayList<>();
        for (int at = 0; at < ids.size(); at += PIECE) {
            pieces.add(ids.subList(at, Math.min(ids.size(), at + PIECE)));
        }
        return pieces;
    }

    private Entry of(CaseStudy study) {
        return new Entry(Place.CASE, study.id(), null, study.language(), study.title() + " · " + study.key());
    }

    private Entry of(Text text) {
        return new Entry(Place.TEXT, text.id(), text.caseStudy(), text.language(), text.title());
    }

    private Entry of(Paragraph paragraph) {
        String own = paragraph.language();
        String language = own != null ? own : language(paragraph.text());
        return new Entry(Place.PARAGRAPH, paragraph.id(), paragraph.text(), language, paragraph.content());
    }

    private Entry of(Fact fact) {
        String language = language(fact.caseStudy());
        String content = words(" · ", value(fact, language), fact.unit(), fact.topic(), fact.note());
        return new Entry(Place.FACT, fact.id(), fact.caseStudy(), language, content);
    }

    /** A choice is searched by its words, not by its key. */
    private String value(Fact fact, String language) {
        Field field = fields.get(fact.field());
        if (field == null || (field.type() != FieldType.CHOICE && field.type() != FieldType.CHOICES)) {
            return fact.value();
        }
        List<Choice> known = choices.getOrDefault(field.id(), List.of());
        return Arrays.stream(fact.value().split("\\|"))
                .map(key -> known.stream()
                        .filter(choice -> choice.key().equals(key))
                        .map(choice -> choice.labels().in(language))
                        .findFirst()
                        .orElse(key))
                .collect(Collectors.joining(", "));
    }

    /** A tag has words of its own where someone wrote a memo or a condition. */
    private Stream<Entry> of(Tag tag) {
        UUID text = tag.text();
        String language = language(tag.caseStudy() != null ? tag.caseStudy() : text);
        String content = words(" · ", tag.memo(), tag.condition());
        return content.isEmpty()
                ? Stream.empty()
                : Stream.of(new Entry(Place.TAG, tag.id(), text != null ? text : tag.caseStudy(), language, content));
    }

    /** In no known language: people write memos in their own. */
    private Entry of(Memo memo) {
        return new Entry(Place.MEMO, memo.id(), memo.about(), "", words(" · ", memo.title(), memo.content()));
    }

    /** A code in each of its languages. */
    private Stream<Entry> of(Code code) {
        return code.labels().byLanguage().keySet().stream()
                .map(language -> new Entry(
                        Place.CODE,
                        code.id(),
                        null,
                        language,
                        words(" · ", code.key(), code.labels().in(language), own(code.definitions(), language))));
    }

    private static @Nullable String own(Labels labels, String language) {
        return labels.byLanguage().get(language);
    }

    private String language(@Nullable UUID owner) {
        return owner == null ? "" : languages.getOrDefault(owner, "");
    }

    private static String words(String between, @Nullable String... words) {
        return Arrays.stream(words)
                .filter(word -> word != null && !word.isBlank())
                .collect(Collectors.joining(between));
    }
}
