package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file kept with the workbook by the SHA-256 (64 hexadecimal digits) of its content; size in bytes; owner is the entity it
 * belongs to. Of a photo, as its camera wrote it: taken is a local date and time without a zone (ISO 8601, to the second), place is
 * latitude and longitude in degrees (WGS 84), separated by a comma, direction is degrees from true north; turn is the EXIF orientation
 * (1 to 8) by which it is shown upright.
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
        String position,
        @Nullable String taken,
        @Nullable String place,
        @Nullable String direction,
        @Nullable Long turn)
        implements Entity {

    /** A file of which nothing else is known. */
    public static Attachment of(
            UUID id, String sha256, String name, String mediaType, long size, UUID owner, String position) {
        return new Attachment(
                id, sha256, name, mediaType, size, owner, null, null, null, position, null, null, null, null);
    }
}
