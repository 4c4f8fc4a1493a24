package agraw.workbench;

import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.store.query.TextQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the tags that were put in haste, or have lost their words, so that somebody looks at them again. */
public final class Refining {
    private final Store store;
    private final Predicate<Tag> seen;

    public Refining(Store store) {
        this(store, _ -> true);
    }

    private Refining(Store store, Predicate<Tag> seen) {
        this.store = store;
        this.seen = seen;
    }

    public static Refining of(Workbench workbench) {
        return new Refining(workbench.store(), workbench.seen());
    }

    /** Why a tag waits. */
    public enum Why {
        /** It has a principle, and not yet one of the codes below it. */
        PRINCIPLE,
        /** All words of its passage were deleted. */
        WORDLESS
    }

    /** Why a tag waits to be refined, if it does. */
    public static Optional<Why> why(Tag tag, Codebook codebook) {
        if (tag.isWordless()) {
            return Optional.of(Why.WORDLESS);
        }
        return isBroad(tag.code(), codebook) ? Optional.of(Why.PRINCIPLE) : Optional.empty();
    }

    private static boolean isBroad(UUID code, Codebook codebook) {
        return codebook.find(code).filter(found -> found.parent() == null).isPresent()
                && codebook.below(code).stream().anyMatch(below -> !below.retired());
    }

    /** One tag on a passage that waits. */
    public record Line(Tag tag, Why why, Text text, Optional<CaseStudy> caseStudy) {}

    /** All that waits in the workbook's texts: by case and text, in the order in which the tags were put. */
    public List<Line> all() {
        return store.read(this::all);
    }

    private List<Line> all(Reader reader) {
        Codebook codebook = CodebookQuery.codebook(reader);
        List<UUID> broad = codebook.principles().stream()
                .map(Code::id)
                .filter(code -> isBroad(code, codebook))
                .toList();
        Stream<Tag> waiting =
                Stream.concat(reader.whereAny(Tag.class, "code", broad).stream(), TextQuery.wordless(reader).stream());
        List<Tag> tags = waiting.filter(tag -> tag.text() != null)
                .filter(seen)
                .distinct()
                .toList();
        Map<UUID, Text> texts = reader.byId(Text.class, tags.stream().map(Tag::text));
        Map<UUID, CaseStudy> cases =
                reader.byId(CaseStudy.class, texts.values().stream().map(Text::caseStudy));
        return tags.stream()
                .flatMap(tag -> Stream.ofNullable(texts.get(tag.text()))
                        .map(text -> new Line(
                                tag,
                                tag.isWordless() ? Why.WORDLESS : Why.PRINCIPLE,
                                text,
                                Optional.ofNullable(cases.get(text.caseStudy())))))
                .sorted(Comparator.comparing((Line line) ->
                                line.caseStudy().map(CaseStudy::key).orElse(""))
                        .thenComparing(line -> line.text().position())
                        .thenComparing(line -> line.text().id())
                        .thenComparing(line -> line.tag().at()))
                .toList();
    }
}
