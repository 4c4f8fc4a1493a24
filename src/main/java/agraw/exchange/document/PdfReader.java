package agraw.exchange.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the words of a PDF file, page by page; what PDFBox unfolds is kept in a temporary file and not in memory. */
final class PdfReader {
    private static final int END = 2048;

    private PdfReader() {}

    static void read(Path path, Draft draft) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(path.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
            int count = pdf.getNumberOfPages();
            if (count > Limits.MOST_PAGES) {
                throw draft.refusal("long");
            }
            List<PdfPage> pages = new ArrayList<>();
            PdfSigns signs = new PdfSigns(draft, (number, found) -> {
                draft.at(number, count);
                pages.add(PdfPage.of(number, found));
            });
            signs.writeText(pdf, Writer.nullWriter());
            if (pages.stream().allMatch(page -> page.blocks().isEmpty())) {
                throw draft.refusal(count == 0 ? "damaged" : signs.anyPicture ? "scanned" : "wordless");
            }
            draft.remark(Remark.Kind.PAGES_WITHOUT_TEXT, signs.withoutText);
            draft.remark(Remark.Kind.CUT_OFF, isCut(path) ? 1 : 0);
            draft.title(title(pdf));
            draft.language(pdf.getDocumentCatalog().getLanguage());
            PdfFurniture furniture = PdfFurniture.of(pages);
            draft.remark(Remark.Kind.REPEATED_LINES_LEFT_OUT, furniture.count());
            new PdfParagraphs(draft, furniture.without(pages)).write();
        } catch (InvalidPasswordException e) {
            throw draft.refusal("encrypted");
        }
    }

    /** Programs put the name of a file there, which is no title. */
    private static String title(PDDocument pdf) {
        String title = pdf.getDocumentInformation().getTitle();
        boolean name = title == null
                || title.startsWith("Microsoft Word - ")
                || title.matches("(?i)(untitled|.*\\.(docx?|odt|pdf|rtf|indd|tex|pptx?|xlsx?|html?|qxd))");
        return name ? "" : title;
    }

    /** Whether the mark is missing with which a PDF file ends. PDFBox reads what there is of it all the same. */
    private static boolean isCut(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(END, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            return !new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
