package agraw.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided where coders disagreed on whether a code fits a passage, and why. The tags stay as they are. Offsets are UTF-16 units
 * within a paragraph, the end is exclusive; at is UTC.
 */
public record Settlement(
        UUID id,
        UUID code,
        UUID text,
        UUID startParagraph,
        long startOffset,
        UUID endParagraph,
        long endOffset,
        Verdict verdict,
        @Nullable String reason,
        String author,
        Instant at)
        implements Entity {}
