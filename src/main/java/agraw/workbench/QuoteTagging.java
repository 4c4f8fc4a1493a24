package agraw.workbench;

import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Evidence;
import agraw.model.Failure;
import agraw.model.Feature;
import agraw.model.Kind;
import agraw.model.Passage;
import agraw.model.Refusal;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextMaterial;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.store.query.TextQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts a code on words that a person gives as words, without a window. */
public final class QuoteTagging {
    private final Store store;
    private final String author;

    public QuoteTagging(Store store, String author) {
        this.store = store;
        this.author = author;
    }

    /** In the name of the person whose hands the workbook is in. */
    public static QuoteTagging of(Workbench workbench) {
        return new QuoteTagging(workbench.store(), workbench.author());
    }

    /**
     * What is to be tagged, as a person says it.
     *
     * @param caseKey the key of the case, whatever the letters' case
     * @param text the title of a text of the case, or its kind if there is one of that kind ("brief"); null for the only one
     * @param quote the words, which stand there once
     */
    public record Request(String caseKey, @Nullable String text, String quote, String code, Said said) {}

    /**
     * What is said of the passage.
     *
     * @param condition what a nuance needs
     */
    public record Said(
            @Nullable Stance stance,
            @Nullable Feature feature,
            @Nullable String condition,
            @Nullable String memo,
            @Nullable Side side,
            @Nullable Evidence evidence) {
        /** What most tags need. */
        public static Said of(@Nullable Stance stance, @Nullable Feature feature, @Nullable String condition) {
            return new Said(stance, feature, condition, null, null, null);
        }

        /** A tag of which this is said, too; what is not said here stays. */
        Tag of(Tag bare) {
            Map<String, Object> contents = new HashMap<>();
            put(contents, "stance", stance);
            put(contents, "feature", feature);
            put(contents, "condition", words(condition));
            put(contents, "memo", words(memo));
            put(contents, "side", side);
            put(contents, "evidence", evidence);
            return Kind.with(bare, contents);
        }

        private static void put(Map<String, Object> contents, String property, @Nullable Object content) {
            if (content != null) {
                contents.put(property, content);
            }
        }

        /** Words as they are kept; blank ones are none. */
        static @Nullable String words(@Nullable String words) {
            return words == null || words.isBlank() ? null : words.strip();
        }
    }

    /**
     * Tags the words, in one change.
     *
     * @throws Refusal {@link Failure.UnknownCase}, {@link Failure.UnknownText}, {@link Failure.UnknownCode},
     *     {@link Failure.QuoteNotFound}, {@link Failure.QuoteAmbiguous}, {@link Failure.NuanceNeedsCondition}
     */
    public Tag tag(Request request) {
        CaseStudy study = Workbench.caseByKey(store, request.caseKey());
        Text text = text(study, request.text());
        Code code = store.read(CodebookQuery::codebook).all().stream()
                .filter(any -> any.key().equalsIgnoreCase(request.code()))
                .findFirst()
                .orElseThrow(() -> new Refusal(new Failure.UnknownCode(request.code())));
        TextMaterial seen = store.read(reader -> TextQuery.material(reader, text.id()));
        Passage passage = Quotes.find(request.quote(), seen.paragraphs(), text.title());
        return new Coding(store, author).tag(seen, passage, code.id(), request.said());
    }

    private Text text(CaseStudy study, @Nullable String name) {
        List<Text> texts = store.read(reader -> TextQuery.texts(reader, study));
        if (name == null) {
            return only(texts, _ -> true, study, "");
        }
        boolean titled = texts.stream().anyMatch(text -> text.title().equalsIgnoreCase(name));
        return only(
                texts,
                titled
                        ? text -> text.title().equalsIgnoreCase(name)
                        : text -> text.kind().name().equalsIgnoreCase(name),
                study,
                name);
    }

    private static Text only(List<Text> texts, Predicate<Text> wanted, CaseStudy study, String name) {
        List<Text> found = texts.stream().filter(wanted).toList();
        if (found.size() != 1) {
            throw new Refusal(new Failure.UnknownText(study.key(), name));
        }
        return found.getFirst();
    }
}
