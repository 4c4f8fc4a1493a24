package agraw.workbench;

import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Paragraph;
import agraw.model.Pick;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.store.query.TallyQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the passages behind a number. */
public final class Passages {
    /** So many are shown at once. */
    public static final int MOST = 300;

    private final Store store;
    private final Predicate<Tag> seen;

    private Passages(Store store, Predicate<Tag> seen) {
        this.store = store;
        this.seen = seen;
    }

    public static Passages of(Workbench workbench) {
        return new Passages(workbench.store(), workbench.seen());
    }

    /**
     * One tag with what is to be known of it.
     *
     * @param text in which it stands; nothing for a tag on a fact, a photo or a whole case
     * @param speaker by role; empty for nobody
     * @param language of the words (BCP 47)
     */
    public record Passage(
            Tag tag, Optional<Code> code, CaseStudy caseStudy, Optional<Text> text, String speaker, String language) {
        public String words() {
            return Objects.requireNonNullElse(tag.quote(), "");
        }
    }

    /** The tags that are meant, by case and then as the codebook has them; {@link #MOST} at most. */
    public List<Passage> read(Pick pick) {
        return store.read(reader -> passages(reader, TallyQuery.tags(reader, pick, MOST)));
    }

    /** Some tags by their ids. */
    public List<Passage> read(Collection<UUID> tags) {
        return store.read(reader -> passages(
                reader,
                reader.whereAny(Tag.class, "id", tags).stream().filter(seen).toList()));
    }

    private static List<Passage> passages(Reader reader, List<Tag> tags) {
        Codebook codebook = CodebookQuery.codes(reader);
        Map<UUID, Integer> order = new HashMap<>();
        codebook.all().forEach(code -> order.put(code.id(), order.size()));
        Map<UUID, CaseStudy> cases = reader.byId(CaseStudy.class, tags.stream().map(Tag::caseStudy));
        Map<UUID, Text> texts = reader.byId(Text.class, tags.stream().map(Tag::text));
        Map<UUID, Paragraph> paragraphs =
                reader.byId(Paragraph.class, tags.stream().map(Tag::startParagraph));
        return tags.stream()
                .flatMap(tag -> Stream.ofNullable(cases.get(tag.caseStudy()))
                        .map(study -> passage(
                                tag,
                                codebook,
                                study,
                                Optional.ofNullable(texts.get(tag.text())),
                                paragraphs.get(tag.startParagraph()))))
                .sorted(Comparator.comparing(
                                (Passage passage) -> passage.caseStudy().key())
                        .thenComparing(
                                passage -> order.getOrDefault(passage.tag().code(), Integer.MAX_VALUE))
                        .thenComparing(passage -> passage.tag().id()))
                .toList();
    }

    private static Passage passage(
            Tag tag, Codebook codebook, CaseStudy study, Optional<Text> text, @Nullable Paragraph paragraph) {
        String language = text.map(found -> paragraph == null ? found.language() : paragraph.languageIn(found))
                .orElse(study.language());
        String speaker = paragraph == null ? "" : Objects.requireNonNullElse(paragraph.speaker(), "");
        return new Passage(tag, codebook.find(tag.code()), study, text, speaker, language);
    }
}
