package agraw.workbench;

import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.search.Excerpt;
import agraw.search.FullText;
import agraw.search.Hit;
import agraw.search.Place;
import agraw.store.Reader;
import agraw.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds words in a workbook: in texts, facts, titles, memos and codes. */
public final class Searching {
    private final Store store;
    private final FullText fullText;
    private final Predicate<Tag> seen;

    Searching(Store store, FullText fullText, Predicate<Tag> seen) {
        this.store = store;
        this.fullText = fullText;
        this.seen = seen;
    }

    public static Searching of(Workbench workbench) {
        return new Searching(workbench.store(), workbench.fullText(), workbench.seen());
    }

    /** A part of an excerpt: what was asked for, or what stands around it. */
    public record Piece(String words, boolean found) {}

    /** In what the words stand. */
    public enum Where {
        CASE,
        TEXT,
        PARAGRAPH,
        FACT,
        TAG,
        CODE,
        MEMO
    }

    /**
     * One place where the words are.
     *
     * @param entity the paragraph, fact, case, text, tag, code or memo itself
     * @param caseStudy none for codes, and for texts of no case
     * @param text of a paragraph, or of a tag in a text
     * @param code for codes and tags
     * @param field of a fact
     * @param language of the excerpt (BCP 47)
     */
    public record Result(
            Where where,
            UUID entity,
            @Nullable CaseStudy caseStudy,
            @Nullable Text text,
            @Nullable Code code,
            @Nullable Field field,
            String language,
            List<Piece> excerpt) {
        /** The excerpt without marks. */
        public String words() {
            return excerpt.stream().map(Piece::words).collect(Collectors.joining());
        }
    }

    /** How much was found in all, and the best of it, best first. */
    public record Results(List<Result> best, long total) {}

    /**
     * Finds all of the words in any order, and phrases between quotation marks. The last word also stands for what begins with it,
     * unless a space follows it. Signs say more: {@code =word} just so, {@code -word} not, {@code one|other} either, {@code w?rd*} any
     * letters, {@code one ~5 other} both within five words.
     *
     * @param most results that are wanted, at least 1
     */
    public Results search(String words, int most) {
        FullText.Found found = fullText.find(words, most);
        return found.hits().isEmpty()
                ? new Results(List.of(), 0)
                : store.read(reader -> new Results(results(reader, found.hits()), found.total()));
    }

    /** Passages that are like one, by words that are rare elsewhere: the most alike first. */
    public Results similar(UUID paragraph, int most) {
        List<Hit> hits = fullText.similar(paragraph, most);
        return hits.isEmpty()
                ? new Results(List.of(), 0)
                : store.read(reader -> new Results(results(reader, hits), hits.size()));
    }

    private List<Result> results(Reader reader, List<Hit> all) {
        Map<UUID, Tag> tags = reader.byId(Tag.class, entities(all, Place.TAG));
        tags.values().removeIf(seen.negate());
        List<Hit> hits = all.stream()
                .filter(hit -> hit.place() != Place.TAG || tags.containsKey(hit.entity()))
                .toList();
        Map<UUID, Text> texts = reader.byId(
                Text.class,
                Stream.of(
                                hits.stream()
                                        .filter(hit -> hit.place() == Place.PARAGRAPH)
                                        .map(Hit::within),
                                entities(hits, Place.TEXT),
                                tags.values().stream().map(Tag::text))
                        .<@Nullable UUID>flatMap(ids -> ids));
        Map<UUID, CaseStudy> cases = reader.byId(
                CaseStudy.class,
                Stream.of(
                                hits.stream()
                                        .filter(hit -> hit.place() == Place.FACT)
                                        .map(Hit::within),
                                entities(hits, Place.CASE),
                                texts.values().stream().map(Text::caseStudy),
                                tags.values().stream().map(Tag::caseStudy))
                        .<@Nullable UUID>flatMap(ids -> ids));
        Map<UUID, Code> codes = reader.byId(
                Code.class,
                Stream.concat(entities(hits, Place.CODE), tags.values().stream().map(Tag::code)));
        Map<UUID, Fact> facts = reader.byId(Fact.class, entities(hits, Place.FACT));
        Map<UUID, Field> fields =
                reader.byId(Field.class, facts.values().stream().map(Fact::field));
        return hits.stream()
                .map(hit -> {
                    Tag tag = tags.get(hit.entity());
                    Text text = texts.get(
                            switch (hit.place()) {
                                case TEXT -> hit.entity();
                                case TAG -> tag == null ? null : tag.text();
                                default -> hit.within();
                            });
                    CaseStudy study = cases.get(
                            switch (hit.place()) {
                                case CASE -> hit.entity();
                                case FACT -> hit.within();
                                case TAG -> tag == null ? null : tag.caseStudy();
                                default -> text == null ? null : text.caseStudy();
                            });
                    Code code = codes.get(tag == null ? hit.entity() : tag.code());
                    Fact fact = facts.get(hit.entity());
                    return new Result(
                            Where.valueOf(hit.place().name()),
                            hit.entity(),
                            study,
                            text,
                            code,
                            fact == null ? null : fields.get(fact.field()),
                            hit.language(),
                            pieces(hit.excerpt()));
                })
                .toList();
    }

    private static Stream<UUID> entities(List<Hit> hits, Place place) {
        return hits.stream().filter(hit -> hit.place() == place).map(Hit::entity);
    }

    private static List<Piece> pieces(Excerpt excerpt) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Excerpt.Span span : excerpt.found()) {
            if (span.start() > at) {
                pieces.add(new Piece(excerpt.words().substring(at, span.start()), false));
            }
            pieces.add(new Piece(excerpt.words().substring(span.start(), span.end()), true));
            at = span.end();
        }
        if (at < excerpt.words().length()) {
            pieces.add(new Piece(excerpt.words().substring(at), false));
        }
        return pieces;
    }
}
