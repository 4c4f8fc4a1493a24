package agraw.exchange.document;

import agraw.exchange.file.Encoding;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What kind of document a file is: by its content; only kinds of plain words are told apart by the ending too. */
enum DocumentKind {
    ZIPPED,
    PDF,
    RTF,
    FLAT_ODT,
    HTML,
    MARKDOWN,
    SUBTITLES,
    ROWS,
    PLAIN;

    private static final int HEAD = 1 << 16;
    private static final Pattern MARKUP = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|h\\d)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</(?:p|div|td|li|h\\d|span|body|a)>", Pattern.CASE_INSENSITIVE);

    /** What cannot be read as words, by its first bytes in ISO-8859-1, and why. */
    private static final List<List<String>> OTHERS = List.of(
            List.of("picture", "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*", "BM"),
            List.of("recording", "ID3", "OggS", "fLaC", "#!AMR", "\u001aE\u00df\u00a3", "\u00ff\u00fb"),
            List.of("archive", "\u001f\u008b", "7z\u00bc\u00af", "Rar!", "BZh", "\u00fd7zXZ", "PK\u0005\u0006"));

    /**
     * The kind of a file.
     *
     * @throws agraw.model.Refusal if it is none that can be read as a document
     */
    static DocumentKind of(Path path, Draft draft) throws IOException {
        byte[] bytes;
        try (InputStream content = new FileInputStream(path.toFile())) {
            bytes = content.readNBytes(HEAD);
        }
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        int pdf = raw.indexOf("%PDF-");
        if (raw.startsWith("PK\u0003\u0004")) {
            return ZIPPED;
        } else if (pdf >= 0 && pdf < 1024) {
            return PDF;
        } else if (raw.startsWith("{\\rtf") || raw.startsWith("\u00ef\u00bb\u00bf{\\rtf")) {
            return RTF;
        } else if (raw.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw old(path, draft);
        }
        for (List<String> other : OTHERS) {
            // Two letters alone may begin a text as well.
            if (other.stream()
                    .skip(1)
                    .anyMatch(mark -> raw.startsWith(mark)
                            && (mark.length() > 2 || raw.indexOf(0) >= 0 || mark.charAt(1) > '~'))) {
                throw draft.refusal(other.getFirst());
            }
        }
        if (raw.startsWith("ftyp", 4) || (raw.startsWith("RIFF") && raw.startsWith("WEBP", 8))) {
            throw draft.refusal(
                    raw.startsWith("RIFF") || raw.startsWith("ftyphe", 4) || raw.startsWith("ftypmif", 4)
                            ? "picture"
                            : "recording");
        } else if (raw.startsWith("RIFF")) {
            throw draft.refusal("recording");
        }
        return ofWords(Encoding.decode(bytes), path, draft);
    }

    private static DocumentKind ofWords(String words, Path path, Draft draft) {
        long control = words.chars()
                .filter(sign -> sign < ' ' && "\t\n\r\f\u000B\u001b\u001a".indexOf(sign) < 0)
                .count();
        if (words.indexOf('\0') >= 0 || control * 100 > words.length()) {
            throw draft.refusal("unknown");
        }
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (words.startsWith("WEBVTT")
                || words.lines()
                        .limit(12)
                        .anyMatch(line -> SubtitleReader.TIMES.matcher(line).matches())) {
            return SUBTITLES;
        } else if (words.contains("<office:document")) {
            return FLAT_ODT;
        } else if (MARKUP.matcher(words).find()
                || (name.matches(".*\\.x?html?") && TAG.matcher(words).find())) {
            return HTML;
        } else if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return MARKDOWN;
        }
        return name.endsWith(".csv") || name.endsWith(".tsv") ? ROWS : PLAIN;
    }

    /** Files of Office 97, and later ones with a password, are of one kind. */
    private static agraw.model.Refusal old(Path path, Draft draft) {
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            return draft.refusal(
                    root.hasEntryCaseInsensitive("EncryptedPackage")
                            ? "encrypted"
                            : root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                                    ? "sheet"
                                    : root.hasEntryCaseInsensitive("PowerPoint Document") ? "slides" : "old");
        } catch (IOException | RuntimeException e) {
            return draft.refusal("damaged"); // POI tells of what is wrong in a file by many of these
        }
    }
}
