package agraw.report.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a reader sees it: its words, its pages as pictures, its codes. */
public final class Pages implements AutoCloseable {
    private static final float DPI = 150;

    private final PDDocument document;

    public Pages(Path file) throws IOException {
        document = Loader.loadPDF(file.toFile());
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** All words, each line's from its beginning, as one line, with the letters that are typed and not the forms that are printed. */
    public String words() throws IOException {
        return plain(new PDFTextStripper().getText(document));
    }

    public String words(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return plain(stripper.getText(document));
    }

    /** The words at the foot of a page, from left to right. */
    String foot(int page) throws IOException {
        PDRectangle size = size(page);
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.setSortByPosition(true);
        area.addRegion("foot", new Rectangle2D.Double(0, size.getHeight() * 0.94, size.getWidth(), size.getHeight()));
        area.extractRegions(document.getPage(page - 1));
        return plain(area.getTextForRegion("foot"));
    }

    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Where a word begins or ends on a page, as a share of the page's width from the left. */
    record Reach(double left, double right) {}

    /** From the leftmost to the rightmost letter of the lines that hold a word; the lines are told by the letters' heights. */
    Reach reach(int page, String word) throws IOException {
        List<Reach> found = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (plain(text).contains(word)) {
                    double width = letters.getFirst().getPageWidth();
                    found.add(new Reach(
                            letters.stream()
                                            .mapToDouble(TextPosition::getX)
                                            .min()
                                            .orElseThrow()
                                    / width,
                            letters.stream()
                                            .mapToDouble(letter -> letter.getX() + letter.getWidth())
                                            .max()
                                            .orElseThrow()
                                    / width));
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return found.getFirst();
    }

    PDRectangle size(int page) {
        return document.getPage(page - 1).getMediaBox();
    }

    BufferedImage picture(int page) {
        try {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, DPI);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many dots of a page have a colour. */
    long coloured(int page) {
        return coloured(picture(page));
    }

    static long coloured(BufferedImage picture) {
        long coloured = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                int dot = picture.getRGB(x, y);
                int red = dot >> 16 & 255;
                if (red != (dot >> 8 & 255) || red != (dot & 255)) {
                    coloured++;
                }
            }
        }
        return coloured;
    }

    /** What a scanner reads from a page. */
    public String scanned(int page) {
        return scanned(picture(page));
    }

    static String scanned(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots))))
                    .getText();
        } catch (NotFoundException e) {
            return "";
        } catch (ReaderException e) {
            throw new AssertionError(e);
        }
    }

    /** The names of the fonts that are not in the file itself. */
    List<String> fontsElsewhere() throws IOException {
        List<String> elsewhere = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                if (!font.isEmbedded()) {
                    elsewhere.add(font.getName());
                }
            }
        }
        return elsewhere;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
