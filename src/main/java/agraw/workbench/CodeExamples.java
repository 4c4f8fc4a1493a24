package agraw.workbench;

import agraw.model.CaseStudy;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.store.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the passages that have a code. */
final class CodeExamples {
    private CodeExamples() {}

    static List<Codebooks.Example> of(Reader reader, UUID code, int most, Predicate<Tag> seen) {
        List<Tag> tags = reader.where(Tag.class, "code", code).stream()
                .filter(tag -> tag.text() != null && !tag.isWordless())
                .filter(seen)
                .sorted(Comparator.comparing(Tag::example)
                        .thenComparing(Tag::at)
                        .reversed()
                        .thenComparing(Tag::id))
                .limit(most)
                .toList();
        Map<UUID, Text> texts = reader.byId(Text.class, tags.stream().map(Tag::text));
        Map<UUID, CaseStudy> cases = reader.byId(CaseStudy.class, tags.stream().map(Tag::caseStudy));
        return tags.stream()
                .flatMap(tag -> Stream.ofNullable(texts.get(tag.text())).map(text -> {
                    CaseStudy study = cases.get(tag.caseStudy());
                    return new Codebooks.Example(tag, text.title(), study == null ? "" : study.key());
                }))
                .toList();
    }
}
