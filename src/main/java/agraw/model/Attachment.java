package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file kept with the workbook by the SHA-256 (64 hexadecimal digits) of its content; size in bytes; owner is the entity it
 * belongs to.
 */
public record Attachment(
        UUID id,
        String sha256,
        String name,
        String mediaType,
        long size,
        UUID owner,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable UUID consent,
        String position)
        implements Entity {}
