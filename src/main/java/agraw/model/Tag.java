package agraw.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code put on an anchor. The anchor is a passage where text and the start and end (paragraph, offset) are set, a fact where fact
 * is set, a photo or a region of it where attachment is, else the whole case. A region is left, top, width and height as parts of
 * the upright photo's sides (0 to 1), joined by spaces. Offsets are UTF-16 units within a paragraph, the end is exclusive. The quote repeats the passage's
 * words, so that lists and comparisons read no text; where all of them were deleted, those that stood there last. Stance is on the code's claim, and open until a person says it; a nuance
 * states its condition. "at" is UTC. A starred tag is a
 * key quote; an example shows what its code means.
 */
public record Tag(
        UUID id,
        UUID code,
        @Nullable UUID caseStudy,
        @Nullable UUID text,
        @Nullable UUID startParagraph,
        @Nullable Long startOffset,
        @Nullable UUID endParagraph,
        @Nullable Long endOffset,
        @Nullable UUID fact,
        @Nullable Feature feature,
        @Nullable Stance stance,
        @Nullable String condition,
        @Nullable UUID tension,
        @Nullable Pole pole,
        @Nullable Side side,
        @Nullable Evidence evidence,
        @Nullable String memo,
        List<UUID> cites,
        @Nullable String quote,
        String coder,
        Instant at,
        @Nullable UUID attachment,
        @Nullable String region,
        boolean starred,
        boolean example)
        implements Entity {
    /** The words it stands on; nothing for a tag on something else, and for one whose words are gone. */
    public Optional<Passage> passage() {
        return text == null
                        || startParagraph == null
                        || endParagraph == null
                        || startOffset == null
                        || endOffset == null
                        || isWordless()
                ? Optional.empty()
                : Optional.of(new Passage(text, startParagraph, startOffset, endParagraph, endOffset));
    }

    /** Whether all words of its passage were deleted: it keeps its place and the quote. */
    public boolean isWordless() {
        return text != null
                && Objects.equals(startParagraph, endParagraph)
                && startOffset != null
                && endOffset != null
                && startOffset >= endOffset;
    }
}
