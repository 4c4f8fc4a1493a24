package agraw.exchange.document;

import agraw.exchange.file.Encoding;
import agraw.exchange.file.WholeFile;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Reasons;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipException;

/**
 * Reads documents: DOCX, ODT, PDF, RTF, HTML, EPUB, Markdown, plain words, SRT and WebVTT transcripts, and tables with one answer a row
 * (CSV, XLSX). What a file is, is seen from its content; nothing within it that is a document of its own is opened.
 */
public final class DocumentReading {
    private static final String MIME = "application/";

    private DocumentReading() {}

    /**
     * Reads a document.
     *
     * @throws Refusal {@link Failure.DocumentRefused}, {@link Failure.FileUnreadable}, {@link Failure.FileTooLarge}; of a table,
     *     {@link Failure.SheetRefused}
     * @throws CancellationException if the watch stops it
     */
    public static Document read(Path path, Watch watch) {
        return read(path, AnswerColumns.GUESSED, watch);
    }

    /**
     * Reads a document; if it is a table, these columns of it.
     *
     * @throws Refusal as above
     * @throws CancellationException if the watch stops it
     */
    public static Document read(Path path, AnswerColumns columns, Watch watch) {
        String file = String.valueOf(path.getFileName());
        Draft draft = new Draft(file, watch);
        try {
            long size = size(path, file);
            if (size == 0) {
                throw draft.refusal("empty");
            }
            draft.at(0, size);
            read(path, size, columns, draft);
            return draft.done(withoutEnding(file));
        } catch (NoSuchFileException e) {
            throw new Refusal(new Failure.FileUnreadable(file, "gone"), e);
        } catch (ZipException e) {
            throw draft.refusal("damaged");
        } catch (IOException e) {
            String reason = Reasons.of(e);
            throw reason.equals("failed")
                    ? draft.refusal("damaged") // what libraries throw where bytes are not as they expect
                    : new Refusal(new Failure.FileUnreadable(file, reason.equals("readOnly") ? "denied" : reason), e);
        } catch (StackOverflowError e) {
            throw draft.refusal("deep"); // a library that follows each level by a call
        } catch (Refusal | CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Refusal(new Failure.DocumentRefused(file, "damaged", "none"), e);
        }
    }

    /**
     * What was pasted as words.
     *
     * @throws Refusal {@link Failure.DocumentRefused} if there are none, or too many
     */
    public static Document pastedWords(String words) {
        Draft draft = new Draft("", Watch.NONE);
        PlainReader.read(words, draft);
        return draft.done("");
    }

    /**
     * What was pasted as HTML, which most programs put on the clipboard beside the words.
     *
     * @throws Refusal {@link Failure.DocumentRefused} if there are no words in it, or too many
     */
    public static Document pastedHtml(String html) {
        Draft draft = new Draft("", Watch.NONE);
        draft.count(html.length());
        HtmlReader.read(html, draft);
        return draft.done("");
    }

    private static long size(Path path, String file) throws IOException {
        if (Files.isDirectory(path)) {
            throw new Refusal(new Failure.FileUnreadable(file, "folder"));
        } else if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new Refusal(new Failure.FileUnreadable(file, "notAFile"));
        }
        long size = Files.size(path);
        if (size > Limits.LARGEST_FILE) {
            throw new Refusal(new Failure.FileTooLarge(file, size, Limits.LARGEST_FILE));
        }
        return size;
    }

    private static void read(Path path, long size, AnswerColumns columns, Draft draft) throws IOException {
        switch (DocumentKind.of(path, draft)) {
            case ZIPPED -> zipped(path, size, columns, draft);
            case PDF -> PdfReader.read(path, draft);
            case RTF -> RtfReader.read(bytes(path), draft);
            case FLAT_ODT -> OdtReader.readFlat(bytes(path), draft);
            case HTML -> HtmlReader.read(bytes(path), draft);
            case MARKDOWN -> MarkdownReader.read(Encoding.decode(bytes(path)), draft);
            case SUBTITLES -> SubtitleReader.read(Encoding.decode(bytes(path)), draft);
            case ROWS -> AnswerRows.read(path, columns, draft);
            case PLAIN -> PlainReader.read(Encoding.decode(bytes(path)), draft);
        }
    }

    private static byte[] bytes(Path path) {
        return WholeFile.read(path, Limits.LARGEST_WORDS);
    }

    private static void zipped(Path path, long size, AnswerColumns columns, Draft draft) throws IOException {
        try (Container zip = Container.open(path, draft, size)) {
            byte[] said = zip.bytes("mimetype", 4096);
            String mime = said == null ? "" : new String(said, StandardCharsets.US_ASCII).strip();
            if (mime.equals(MIME + "epub+zip") || zip.has("META-INF/container.xml")) {
                EpubReader.read(zip, draft);
            } else if (mime.startsWith(MIME + "vnd.oasis.opendocument.text")) {
                OdtReader.read(zip, draft);
            } else if (mime.startsWith(MIME + "vnd.oasis.opendocument.")) {
                throw draft.refusal(
                        mime.contains("spreadsheet") ? "sheet" : mime.contains("presentation") ? "slides" : "unknown");
            } else {
                String main = WordReader.main(zip, draft).orElse("");
                if (main.startsWith("word/") || main.endsWith("document.xml")) {
                    WordReader.read(zip, draft, main);
                } else if (main.startsWith("xl/")) {
                    AnswerRows.read(path, columns, draft);
                } else if (zip.has("content.xml") && zip.has("META-INF/manifest.xml")) {
                    OdtReader.read(zip, draft);
                } else {
                    throw draft.refusal(main.startsWith("ppt/") ? "slides" : "archive");
                }
            }
        }
    }

    private static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 && file.length() - dot <= 9 ? file.substring(0, dot) : file;
    }
}
