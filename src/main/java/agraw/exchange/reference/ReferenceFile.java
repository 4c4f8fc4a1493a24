package agraw.exchange.reference;

import agraw.exchange.file.Encoding;
import agraw.exchange.file.WholeFile;
import agraw.model.Failure;
import agraw.model.Reference;
import agraw.model.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Files of references, in RIS or BibTeX: read whole or refused, and written whole. */
public final class ReferenceFile {
    /** How large a file may be, in bytes. */
    public static final int LARGEST = 20_000_000;

    /** How many references a file may have. */
    public static final int MOST = 20_000;

    private static final Pattern RIS = Pattern.compile("(?m)^\\uFEFF?TY {1,2}-");
    private static final Pattern BIBTEX = Pattern.compile("@\\s*\\p{Alpha}+\\s*[{(]");

    private ReferenceFile() {}

    /**
     * Reads a file of a disk, whose letters may be UTF-8, UTF-16, Windows-1252 or Windows-1256.
     *
     * @return references with new ids, without a case and numbers, in the order of the file
     * @throws Refusal {@link Failure.FileUnreadable}, {@link Failure.FileTooLarge}, {@link Failure.NotReferences}
     */
    public static List<Reference> read(Path file) {
        return read(file.toString(), WholeFile.read(file, LARGEST));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file names it in what is refused
     */
    public static List<Reference> read(String file, byte[] bytes) {
        String words = Encoding.decode(bytes);
        if (RIS.matcher(words).find()) {
            return new RisReader(file).read(words);
        } else if (BIBTEX.matcher(words).find()) {
            return new BibReader(file).read(words);
        }
        throw refused(file, 1, words.isBlank() ? "empty" : "neither");
    }

    /** The references as RIS, in UTF-8. */
    public static byte[] ris(List<Reference> references) {
        return RisWriter.write(references).getBytes(StandardCharsets.UTF_8);
    }

    /** The references as BibTeX, in UTF-8; Latin letters with accents are written as LaTeX. */
    public static byte[] bibtex(List<Reference> references) {
        return BibWriter.write(references).getBytes(StandardCharsets.UTF_8);
    }

    static Refusal refused(String file, long line, String problem) {
        return new Refusal(new Failure.NotReferences(file, line, problem));
    }
}
