package agraw.exchange.casefile;

import agraw.model.Attachment;
import agraw.model.Code;
import agraw.model.Evidence;
import agraw.model.Feature;
import agraw.model.Ids;
import agraw.model.Pole;
import agraw.model.Region;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.model.Tension;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the tags of a case. */
record TagMaking(
        Source source,
        UUID study,
        Vocabulary vocabulary,
        Citations citations,
        Map<String, UUID> facts,
        TextMaking texts,
        Map<String, Attachment> files) {
    Tag make(CaseFile.Tag tag, String pointer, String coder, Instant at) {
        Code code = vocabulary
                .codebook()
                .find(tag.code())
                .orElseThrow(() -> source.unknown(pointer + "/code", "code", tag.code()));
        CaseFile.Anchor anchor = tag.anchor();
        Found passage = anchor.text() == null ? null : passage(anchor, anchor.text(), pointer + "/anchor");
        return new Tag(
                Ids.next(),
                code.id(),
                study,
                passage == null ? null : passage.text(),
                passage == null ? null : passage.startParagraph(),
                passage == null ? null : (Long) passage.start(),
                passage == null ? null : passage.endParagraph(),
                passage == null ? null : (Long) passage.end(),
                fact(anchor.fact(), pointer + "/anchor/fact"),
                Constants.read(Feature.class, tag.feature()),
                Constants.read(Stance.class, tag.stance()),
                tag.condition(),
                tension(tag.tension(), pointer + "/tension"),
                Constants.read(Pole.class, tag.pole()),
                Constants.read(Side.class, tag.side()),
                Constants.read(Evidence.class, tag.evidence()),
                tag.memo(),
                citations.ids(tag.references(), pointer + "/references"),
                passage == null ? null : passage.quote(),
                coder,
                at,
                file(anchor.file(), pointer + "/anchor/file"),
                region(anchor.region(), pointer + "/anchor/region"),
                false,
                false);
    }

    private @Nullable UUID tension(@Nullable String key, String pointer) {
        return key == null
                ? null
                : vocabulary.tension(key).map(Tension::id).orElseThrow(() -> source.unknown(pointer, "tension", key));
    }

    private @Nullable UUID fact(@Nullable String id, String pointer) {
        UUID fact = id == null ? null : facts.get(id);
        if (id != null && fact == null) {
            throw source.unknown(pointer, "fact", id);
        }
        return fact;
    }

    private @Nullable UUID file(@Nullable String id, String pointer) {
        Attachment file = id == null ? null : files.get(id);
        if (id != null && file == null) {
            throw source.unknown(pointer, "file", id);
        }
        return file == null ? null : file.id();
    }

    private @Nullable String region(@Nullable String words, String pointer) {
        return words == null
                ? null
                : Region.of(words)
                        .map(Region::words)
                        .orElseThrow(() -> source.value(pointer, "region", words, "region"));
    }

    /** Where a passage stands in the texts that were made. */
    private record Found(UUID text, UUID startParagraph, long start, UUID endParagraph, long end, String quote) {}

    private Found passage(CaseFile.Anchor anchor, String text, String pointer) {
        TextMaking.Written written = texts.find(text);
        if (written == null) {
            throw source.unknown(pointer + "/text", "text", text);
        }
        int first = paragraph(written, anchor.paragraph(), pointer + "/paragraph");
        int last = anchor.endParagraph() == null
                ? first
                : paragraph(written, anchor.endParagraph(), pointer + "/endParagraph");
        String quote = anchor.quote() == null ? "" : anchor.quote();
        Span span = anchor.start() == null || anchor.end() == null
                ? Span.once(
                        written.paragraphs().get(first).content(),
                        quote,
                        times -> source.quote(pointer + "/quote", quote, times))
                : new Span(anchor.start(), anchor.end());
        if (!quote.equals(span.words(written.paragraphs(), first, last))) {
            throw source.quote(pointer + "/quote", quote, 0);
        }
        return new Found(
                written.text().id(),
                written.paragraphs().get(first).id(),
                span.start(),
                written.paragraphs().get(last).id(),
                span.end(),
                quote);
    }

    private int paragraph(TextMaking.Written written, @Nullable Long number, String pointer) {
        if (number == null || number > written.paragraphs().size()) {
            throw source.unknown(pointer, "paragraph", number == null ? "" : number);
        }
        return (int) (number - 1);
    }
}
