package agraw.exchange.media;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What kind of file something is: by its content, and by its name only where the content of many kinds begins alike. */
public final class MediaTypes {
    public static final String JPEG = "image/jpeg";
    public static final String PNG = "image/png";
    public static final String WEBP = "image/webp";
    public static final String HEIC = "image/heic";
    public static final String GIF = "image/gif";
    public static final String TIFF = "image/tiff";
    public static final String BMP = "image/bmp";
    public static final String PDF = "application/pdf";

    /** Nothing is known but that it is a file. */
    public static final String ANY = "application/octet-stream";

    private static final int HEAD = 64;

    /** Content that the library does not know, by its first bytes. */
    private static final Map<String, String> BEGINNINGS = Map.of(
            "ID3", "audio/mpeg",
            "OggS", "audio/ogg",
            "fLaC", "audio/flac",
            "#!AMR", "audio/amr",
            "\u001aE\u00df\u00a3", "video/webm",
            "%PDF-", PDF);

    /** The kinds that are ZIP files within, by their endings. */
    private static final Map<String, String> ZIPPED = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "odt", "application/vnd.oasis.opendocument.text",
            "ods", "application/vnd.oasis.opendocument.spreadsheet",
            "odp", "application/vnd.oasis.opendocument.presentation",
            "kmz", "application/vnd.google-earth.kmz",
            "epub", "application/epub+zip");

    private static final Map<String, String> ENDINGS = Map.of(
            JPEG,
            "jpg jpeg jpe jfif",
            PNG,
            "png",
            WEBP,
            "webp",
            HEIC,
            "heic heif hif",
            GIF,
            "gif",
            BMP,
            "bmp dib",
            TIFF,
            "tif tiff");

    private MediaTypes() {}

    /** The media type of a file's content (RFC 6838). */
    public static String of(Source source, String name) throws IOException {
        try (BufferedInputStream content = new BufferedInputStream(source.open(), 1 << 14)) {
            String beginning = beginning(content);
            for (Map.Entry<String, String> known : BEGINNINGS.entrySet()) {
                if (beginning.startsWith(known.getKey())) {
                    return known.getValue();
                }
            }
            if (beginning.startsWith("ftyp", 4)) {
                return brand(beginning.substring(8, Math.min(12, beginning.length())));
            }
            return byContent(FileTypeDetector.detectFileType(content, name), name);
        }
    }

    private static String beginning(InputStream content) throws IOException {
        content.mark(HEAD);
        String beginning = new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        content.reset();
        return beginning;
    }

    /** The brand of an ISO base media file: photos of telephones, films and recordings are all of this kind. */
    private static String brand(String brand) {
        return switch (brand) {
            case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1" -> HEIC;
            case "avif", "avis" -> "image/avif";
            case "M4A ", "M4B " -> "audio/mp4";
            case "qt  " -> "video/quicktime";
            default -> brand.startsWith("3g") ? "video/3gpp" : "video/mp4";
        };
    }

    private static String byContent(FileType type, String name) {
        return switch (type) {
            case Jpeg -> JPEG;
            case Png -> PNG;
            case WebP -> WEBP;
            case Heif -> HEIC;
            case Gif -> GIF;
            case Bmp -> BMP;
            case Mp3 -> "audio/mpeg";
            case Zip -> ZIPPED.getOrDefault(ending(name), "application/zip");
            case Unknown -> byName(name);
            default -> Objects.requireNonNullElse(type.getMimeType(), ANY);
        };
    }

    /** A name says nothing of a photo whose content is none. */
    private static String byName(String name) {
        String guessed = URLConnection.guessContentTypeFromName(name.toLowerCase(Locale.ROOT));
        return guessed == null || guessed.startsWith("image/") || guessed.startsWith("video/") ? ANY : guessed;
    }

    /** What people call a kind of file: HEIC, PDF, MP4; nothing where there is only a long name. */
    public static String format(String mediaType) {
        String format = mediaType.substring(mediaType.indexOf('/') + 1);
        return switch (format) {
            case "octet-stream" -> "";
            case "plain" -> "TXT";
            case "mpeg" -> "MP3";
            case "quicktime" -> "MOV";
            default ->
                ZIPPED.entrySet().stream()
                        .filter(kind -> kind.getValue().equals(mediaType))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(format.length() > 8 ? "" : format)
                        .toUpperCase(Locale.ROOT);
        };
    }

    /** Whether it is a photo or drawing, shown or not. */
    public static boolean isImage(String mediaType) {
        return mediaType.startsWith("image/");
    }

    /** Whether a name ends as those of another kind of picture do, so that other programs will not open the file. */
    public static boolean isMisnamed(String name, String mediaType) {
        String ending = " " + ending(name) + " ";
        return ENDINGS.entrySet().stream()
                .anyMatch(kind -> !kind.getKey().equals(mediaType)
                        && (" " + kind.getValue() + " ").contains(ending)
                        && !ending.isBlank());
    }

    /** A name that ends as its content wants. */
    public static String named(String name, String mediaType) {
        String endings = ENDINGS.get(mediaType);
        return endings != null && !(" " + endings + " ").contains(" " + ending(name) + " ")
                ? name + "." + endings.split(" ", 2)[0]
                : name;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
