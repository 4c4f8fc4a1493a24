package agraw.exchange.media;

import org.jspecify.annotations.Nullable;

/**
 * What a camera wrote into a photo: the words of {@link agraw.model.Attachment}, each absent where the camera did not say it, or said
 * what cannot be.
 *
 * @param taken local date and time without a zone (ISO 8601, to the second)
 * @param place latitude and longitude in degrees (WGS 84), separated by a comma
 * @param direction degrees from true north
 * @param turn the EXIF orientation, 1 to 8
 */
public record Camera(
        @Nullable String taken,
        @Nullable String place,
        @Nullable String direction,
        @Nullable Long turn) {
    /** A file that says nothing of this. */
    public static final Camera NOTHING = new Camera(null, null, null, null);
}
