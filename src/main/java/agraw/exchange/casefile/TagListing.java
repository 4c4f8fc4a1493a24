package agraw.exchange.casefile;

import agraw.model.Code;
import agraw.model.Paragraph;
import agraw.model.Region;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.Tension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tags of a case as a file lists them. */
record TagListing(
        CaseContent content,
        Vocabulary vocabulary,
        ReferenceListing references,
        Map<UUID, String> facts,
        Map<UUID, String> texts,
        Map<UUID, String> files) {
    /** A tag, or nothing where its code or what it was put on is gone. */
    CaseFile.@Nullable Tag tag(Tag tag) {
        Optional<Code> code = vocabulary.codebook().find(tag.code());
        CaseFile.Anchor anchor = anchor(tag);
        if (code.isEmpty() || anchor == null) {
            return null;
        }
        String tension = tension(tag.tension());
        String condition = tag.stance() == Stance.NUANCE ? Blank.toNull(tag.condition()) : null;
        Stance stance = tag.stance() == Stance.NUANCE && condition == null ? null : tag.stance();
        return new CaseFile.Tag(
                code.get().key(),
                Constants.write(tag.feature()),
                Constants.write(stance),
                condition,
                tension,
                tension == null ? null : Constants.write(tag.pole()),
                Constants.write(tag.side()),
                Constants.write(tag.evidence()),
                Blank.toNull(tag.memo()),
                references.numbers(tag.cites()),
                anchor);
    }

    private @Nullable String tension(@Nullable UUID tension) {
        return tension == null
                ? null
                : vocabulary.codebook().tension(tension).map(Tension::key).orElse(null);
    }

    private CaseFile.@Nullable Anchor anchor(Tag tag) {
        if (tag.fact() != null) {
            String fact = facts.get(tag.fact());
            return fact == null ? null : CaseFile.Anchor.ofFact(fact);
        }
        if (tag.attachment() != null) {
            String file = files.get(tag.attachment());
            return file == null
                    ? null
                    : CaseFile.Anchor.ofFile(
                            file,
                            Optional.ofNullable(tag.region())
                                    .flatMap(Region::of)
                                    .map(Region::words)
                                    .orElse(null));
        }
        UUID text = tag.text();
        return text == null ? CaseFile.Anchor.ofCase() : passage(tag, text);
    }

    private CaseFile.@Nullable Anchor passage(Tag tag, UUID text) {
        String id = texts.get(text);
        List<Paragraph> paragraphs = content.of(text);
        int first = index(paragraphs, tag.startParagraph());
        int last = index(paragraphs, tag.endParagraph());
        if (id == null || first < 0 || last < 0 || tag.startOffset() == null || tag.endOffset() == null) {
            return null;
        }
        Span span = new Span(tag.startOffset(), tag.endOffset());
        String quote = span.words(paragraphs, first, last);
        if (quote == null || quote.isEmpty()) {
            return null;
        }
        boolean plain = first == last && Span.times(paragraphs.get(first).content(), quote) == 1;
        return plain
                ? new CaseFile.Anchor(id, first + 1L, quote, null, null, null, null, null, null, null)
                : new CaseFile.Anchor(
                        id, first + 1L, quote, span.start(), last + 1L, span.end(), null, null, null, null);
    }

    private static int index(List<Paragraph> paragraphs, @Nullable UUID id) {
        for (int index = 0; index < paragraphs.size(); index++) {
            if (paragraphs.get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }
}
