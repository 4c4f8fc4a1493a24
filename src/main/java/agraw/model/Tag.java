package agraw.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code put on an anchor. The anchor is a passage where text and the start and end (paragraph, offset) are set, a fact where fact
 * is set, a photo or a region of it where attachment is, else the whole case. A region is left, top, width and height as parts of
 * the upright photo's sides (0 to 1), joined by spaces. Offsets are UTF-16 units within a paragraph, the end is exclusive. The quote repeats the passage's
 * words, so that lists and comparisons read no text. Stance is on the code's claim, and open until a person says it; a nuance
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
        implements Entity {}
