package agraw.exchange.submission;

import agraw.exchange.sheet.Book;
import agraw.exchange.sheet.Books;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Reasons;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Reads what ODK and KoboToolbox export: CSV, with the CSV of repeats beside it, XLSX and JSON, told apart by their content. */
public final class SubmissionReader {
    private static final int MOST_BESIDE = 100;
    private static final int HEAD = 64;

    private SubmissionReader() {}

    /**
     * Reads a file whole, or not at all.
     *
     * @throws Refusal {@link Failure.SubmissionsRefused}, {@link Failure.NotJson}, {@link Failure.NotUtf8} and all of
     *     {@link Books#read}
     */
    public static SubmissionFile read(Path path) {
        String file = String.valueOf(path.getFileName());
        try {
            if (!Files.isRegularFile(path)) {
                boolean gone = Files.notExists(path);
                throw new Refusal(new Failure.FileUnreadable(file, gone ? "gone" : "notAFile"));
            }
            if (isJson(path)) {
                long size = Files.size(path);
                if (size > JsonSubmissions.LARGEST) {
                    throw new Refusal(new Failure.FileTooLarge(file, size, JsonSubmissions.LARGEST));
                }
                return new JsonSubmissions(file, Files.readAllBytes(path)).read();
            }
            Book main = Books.read(path);
            return new TableSubmissions(main, beside(path)).read();
        } catch (NoSuchFileException e) {
            throw new Refusal(new Failure.FileUnreadable(file, "gone"), e);
        } catch (IOException e) {
            String reason = Reasons.of(e);
            throw new Refusal(new Failure.FileUnreadable(file, reason.equals("readOnly") ? "denied" : reason), e);
        }
    }

    /** Whether the first sign that is neither a mark nor a space opens an object or a list. */
    private static boolean isJson(Path path) throws IOException {
        try (InputStream content = Files.newInputStream(path)) {
            for (byte sign : content.readNBytes(HEAD)) {
                boolean mark = sign < 0; // the bytes of a byte order mark, and of no space
                if (!mark && !Character.isWhitespace(sign)) {
                    return sign == '{' || sign == '[';
                }
            }
            return false;
        }
    }

    /** The CSV files that begin with the name of this one and "-": ODK writes one for each repeat. */
    private static List<Book> beside(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !isCsv(name)) {
            return List.of();
        }
        String start = TableSubmissions.stem(name) + "-";
        TreeSet<Path> found = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path other : files) {
                String otherName = String.valueOf(other.getFileName());
                if (otherName.startsWith(start) && isCsv(otherName) && found.size() < MOST_BESIDE) {
                    found.add(other);
                }
            }
        }
        List<Book> books = new ArrayList<>();
        for (Path other : found) {
            if (Files.size(other) > 0) {
                books.add(Books.read(other));
            }
        }
        return books;
    }

    private static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
