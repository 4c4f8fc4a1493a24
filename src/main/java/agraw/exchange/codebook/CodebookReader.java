package agraw.exchange.codebook;

import agraw.exchange.file.WholeFile;
import agraw.exchange.sheet.Books;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads codebooks, told apart by their content: endings lie. */
public final class CodebookReader {
    /** The largest file that is taken, in bytes. */
    static final int LARGEST = 16 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private CodebookReader() {}

    /**
     * Reads a file: every code has a key of its own, and stands behind the one that it is below.
     *
     * @param language of words of which the file does not say it (BCP 47)
     * @throws Refusal {@link Failure.CodebookRefused}, {@link Failure.FileUnreadable}, {@link Failure.FileTooLarge},
     *     {@link Failure.SheetRefused}
     */
    public static List<CodeRow> read(Path path, String language) {
        String file = String.valueOf(path.getFileName());
        byte[] bytes = WholeFile.read(path, LARGEST);
        List<CodeRow> rows = rows(path, file, bytes, language);
        if (rows.isEmpty()) {
            throw new Refusal(new Failure.CodebookRefused(file, "", "empty", ""));
        }
        return RowOrder.of(rows, file);
    }

    private static List<CodeRow> rows(Path path, String file, byte[] bytes, String language) {
        if (begins(bytes, ZIP) || begins(bytes, OLD_OFFICE)) {
            return CodeTable.read(Books.read(path), language);
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .strip();
        if (start.startsWith("<")) {
            return QdcReader.read(bytes, file, language);
        } else if (start.startsWith("{")) {
            return CodesJson.read(bytes, file);
        }
        return CodeTable.read(Books.read(path), language);
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && java.util.Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
