package agraw.workbench;

import agraw.compare.Disagreement;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.store.query.TourQuery;
import agraw.words.Languages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The way through a workbook that shows most of it: for pictures, and for a first look without a window.
 *
 * @param caseStudy the case whose sources disagree most
 * @param disputed a field of that case whose facts differ
 * @param text a text of that case, or any
 * @param tag a tag on a passage of that text
 * @param rightToLeft a text that runs from right to left
 * @param translated a text in another language than the first one, from left to right
 * @param compared up to three cases
 * @param words to search for
 */
public record Tour(
        Optional<CaseStudy> caseStudy,
        Optional<UUID> disputed,
        Optional<UUID> text,
        Optional<UUID> tag,
        Optional<UUID> rightToLeft,
        Optional<UUID> translated,
        List<CaseStudy> compared,
        String words) {
    private static final int COMPARED = 3;

    public static Tour of(Store store) {
        return store.read(reader -> {
            Map<UUID, Long> disputed = TourQuery.disputedTopics(reader);
            List<CaseStudy> cases = reader.all(CaseStudy.class).stream()
                    .sorted(Comparator.<CaseStudy>comparingLong(study -> -disputed.getOrDefault(study.id(), 0L))
                            .thenComparing(CaseStudy::key))
                    .toList();
            List<Text> texts = reader.all(Text.class);
            Optional<CaseStudy> first = cases.stream().findFirst();
            Optional<Text> own = texts.stream()
                    .filter(text -> first.isPresent() && first.get().id().equals(text.caseStudy()))
                    .findFirst()
                    .or(() -> texts.stream().findFirst());
            return new Tour(
                    first,
                    first.flatMap(study -> disputedField(reader, study)),
                    own.map(Text::id),
                    own.flatMap(text -> tagOf(reader, text)),
                    find(texts, text -> Languages.rightToLeft(text.language())),
                    find(
                            texts,
                            text -> !Languages.rightToLeft(text.language())
                                    && own.isPresent()
                                    && !text.language().equals(own.get().language())),
                    cases.stream().limit(COMPARED).toList(),
                    first.map(study -> longestWord(study.title())).orElse(""));
        });
    }

    private static Optional<UUID> disputedField(Reader reader, CaseStudy study) {
        if (study.template() == null) {
            return Optional.empty();
        }
        List<Fact> facts = reader.where(Fact.class, "caseStudy", study.id());
        return CodebookQuery.form(reader, study.template())
                .entries()
                .filter(entry -> !Disagreement.of(
                                entry, answers(facts, entry.field().id()))
                        .isEmpty())
                .map(entry -> entry.field().id())
                .findFirst();
    }

    private static List<Fact> answers(List<Fact> facts, UUID field) {
        return facts.stream()
                .filter(fact -> fact.item() == null && fact.field().equals(field))
                .toList();
    }

    /** One of which much is said: a nuance, if there is any. */
    private static Optional<UUID> tagOf(Reader reader, Text text) {
        return reader.where(Tag.class, "text", text.id()).stream()
                .min(Comparator.comparing((Tag tag) -> tag.condition() == null).thenComparing(Tag::id))
                .map(Tag::id);
    }

    private static Optional<UUID> find(List<Text> texts, Predicate<Text> wanted) {
        return texts.stream().filter(wanted).findFirst().map(Text::id);
    }

    private static String longestWord(String title) {
        return Stream.of(title.split("[^\\p{L}\\p{M}]+"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
