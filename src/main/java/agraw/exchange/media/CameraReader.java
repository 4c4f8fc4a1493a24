package agraw.exchange.media;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a camera wrote into a photo. Only the one block that holds it is brought into memory, 64 KiB at most. */
public final class CameraReader {
    private static final DateTimeFormatter EXIF_TIME =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final int PLACE_DIGITS = 6; // a tenth of a metre

    private CameraReader() {}

    /** What stands in a file of a media type; nothing where there is nothing, or nothing that makes sense. */
    public static Camera read(Source source, String mediaType) throws IOException {
        Optional<byte[]> block = ExifBlock.find(source, mediaType);
        return block.isPresent() ? parsed(block.get()) : Camera.NOTHING;
    }

    private static Camera parsed(byte[] block) {
        Metadata metadata = new Metadata();
        try {
            new ExifReader().extract(new ByteArrayReader(block), metadata);
        } catch (RuntimeException e) {
            return Camera.NOTHING; // bytes that the library did not expect: the photo says nothing
        }
        return new Camera(taken(metadata), place(metadata), direction(metadata), turn(metadata));
    }

    private static @Nullable String taken(Metadata metadata) {
        ExifSubIFDDirectory photo = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        ExifIFD0Directory file = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        return Stream.of(
                        words(photo, ExifDirectoryBase.TAG_DATETIME_ORIGINAL),
                        words(photo, ExifDirectoryBase.TAG_DATETIME_DIGITIZED),
                        words(file, ExifDirectoryBase.TAG_DATETIME))
                .filter(Objects::nonNull)
                .flatMap(words -> time(words).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String words(@Nullable Directory directory, int tag) {
        return directory == null ? null : directory.getString(tag);
    }

    private static Optional<String> time(String words) {
        try {
            return Optional.of(TIME.format(LocalDateTime.parse(words.strip(), EXIF_TIME)));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // cameras whose clock was never set write zeros
        }
    }

    private static @Nullable String place(Metadata metadata) {
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        GeoLocation place = gps == null ? null : gps.getGeoLocation();
        if (place == null
                || place.isZero() // what a camera writes that found no satellite
                || !(Math.abs(place.getLatitude()) <= 90 && Math.abs(place.getLongitude()) <= 180)) {
            return null;
        }
        return degrees(place.getLatitude(), PLACE_DIGITS) + "," + degrees(place.getLongitude(), PLACE_DIGITS);
    }

    private static @Nullable String direction(Metadata metadata) {
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        Rational direction = gps == null ? null : gps.getRational(GpsDirectory.TAG_IMG_DIRECTION);
        // A direction from magnetic north would need the place's declination on that day
        if (gps == null || direction == null || "M".equals(gps.getString(GpsDirectory.TAG_IMG_DIRECTION_REF))) {
            return null;
        }
        double degrees = direction.doubleValue();
        return degrees >= 0 && degrees <= 360 ? degrees(degrees % 360, 1) : null;
    }

    private static String degrees(double degrees, int digits) {
        return new BigDecimal(degrees)
                .setScale(digits, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static @Nullable Long turn(Metadata metadata) {
        ExifIFD0Directory file = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer turn = file == null ? null : file.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return turn == null || turn < 1 || turn > 8 ? null : turn.longValue();
    }
}
