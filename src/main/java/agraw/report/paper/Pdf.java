package agraw.report.paper;

import agraw.words.Direction;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.multipdf.PDFMergerUtility.DocumentMergeMode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Sets papers on pages. Each paper counts its own pages; however many there are, one at a time is in memory. */
public final class Pdf {
    private final BundledFonts fonts = new BundledFonts();
    private final FSDefaultCacheStore measures = new FSDefaultCacheStore();

    public Pdf() {
        XRLog.setLoggingEnabled(false); // it speaks on the stream for errors
        FontMappers.set(fonts);
    }

    /**
     * Writes papers one after another into one file.
     *
     * @param papers each is made when its turn comes
     * @param done hears how many papers are set
     * @param cancelled asked before each paper
     * @return false if it was cancelled; the file is then of no use
     */
    public boolean write(List<Supplier<Document>> papers, Path file, LongConsumer done, BooleanSupplier cancelled)
            throws IOException {
        if (papers.size() == 1) {
            set(papers.getFirst().get(), file);
            done.accept(1);
            return !cancelled.getAsBoolean();
        }
        Path folder = Files.createTempDirectory("agraw-paper");
        List<Path> parts = new ArrayList<>();
        try {
            for (Supplier<Document> paper : papers) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                Path part = folder.resolve(parts.size() + ".pdf");
                parts.add(part);
                set(paper.get(), part);
                done.accept(parts.size());
            }
            join(parts, file);
            return true;
        } finally {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
            Files.deleteIfExists(folder);
        }
    }

    private static void join(List<Path> parts, Path file) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.setDocumentMergeMode(DocumentMergeMode.OPTIMIZE_RESOURCES_MODE);
        for (Path part : parts) {
            merger.addSource(part.toFile());
        }
        merger.setDestinationFileName(file.toString());
        merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
    }

    private void set(Document paper, Path file) throws IOException {
        set(paper.html(), paper.voice().direction(), file);
    }

    /**
     * Sets a page of well-formed HTML with its style in it.
     *
     * @param direction in which words of no direction run
     */
    public void set(String html, Direction direction, Path file) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, measures);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ArabicLetters());
        builder.defaultTextDirection(direction == Direction.RIGHT_TO_LEFT ? TextDirection.RTL : TextDirection.LTR);
        // Nothing is fetched: the only pictures are in the paper itself.
        builder.useUriResolver((_, address) -> address.startsWith("data:") ? address : null);
        builder.withProducer("Agraw");
        builder.withHtmlContent(html, null);
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            fonts.offer(builder, document);
            builder.usePDDocument(document).toStream(out).run();
        }
    }

    /** What a reader of the file shows as its name. */
    static String title(Head head) {
        return head.caseKey() == null
                ? head.paper() + " · " + head.title()
                : head.paper() + " · " + head.caseKey() + " · " + head.title();
    }
}
