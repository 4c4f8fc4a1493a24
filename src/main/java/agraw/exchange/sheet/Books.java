package agraw.exchange.sheet;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens XLSX and CSV files, told apart by their content: endings lie. */
public final class Books {
    /** The largest file that is taken, in bytes. */
    static final long LARGEST = 64L << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Books() {}

    /**
     * Reads a file whole.
     *
     * @throws Refusal {@link Failure.FileUnreadable}, {@link Failure.FileTooLarge}, {@link Failure.SheetRefused}
     */
    public static Book read(Path path) {
        String file = String.valueOf(path.getFileName());
        try {
            long size = Files.size(path);
            if (size > LARGEST) {
                throw new Refusal(new Failure.FileTooLarge(file, size, LARGEST));
            }
            byte[] head = head(path);
            if (size == 0) {
                throw new Refusal(new Failure.SheetRefused(file, "empty"));
            } else if (Arrays.equals(head, ZIP)) {
                return XlsxReader.read(path, file);
            } else if (Arrays.equals(head, OLD_OFFICE)) {
                // Excel 97, and XLSX with a password, which is wrapped in the same container.
                throw new Refusal(new Failure.SheetRefused(file, "old"));
            }
            return CsvReader.read(Files.readAllBytes(path), file);
        } catch (IOException e) {
            throw new Refusal(new Failure.FileUnreadable(file, e.getClass().getSimpleName()), e);
        }
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream content = Files.newInputStream(path)) {
            return content.readNBytes(ZIP.length);
        }
    }
}
