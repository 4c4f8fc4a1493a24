package agraw.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a text, NFC, without line breaks at its ends. A paragraph may have a speaker (by role), a time (UTC) and a
 * language of its own.
 */
public record Paragraph(
        UUID id,
        UUID text,
        String content,
        @Nullable String speaker,
        @Nullable Side side,
        @Nullable Instant said,
        @Nullable String language,
        String position)
        implements Entity {}
