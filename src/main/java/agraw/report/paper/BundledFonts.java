package agraw.report.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The fonts that travel with the program: papers look alike on every machine, and no machine's own fonts are looked through. */
final class BundledFonts implements FontMapper {
    private static final String REGULAR = "NotoSans-Regular";
    private static final List<String> NAMES = List.of(
            REGULAR,
            "NotoSans-Bold",
            "NotoSansArabicUI-Regular",
            "NotoSansArabicUI-Bold",
            "NotoSansHebrew-Regular",
            "NotoSansHebrew-Bold",
            "NotoSansTifinagh-Regular");
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final Map<String, TrueTypeFont> files = new LinkedHashMap<>();
    private final TrueTypeFont regular;

    BundledFonts() {
        for (String name : NAMES) {
            files.put(name, read(name));
        }
        regular = Objects.requireNonNull(files.get(REGULAR));
    }

    /** Offers all fonts under the names of the style sheet: the name without the weight. */
    void offer(PdfRendererBuilder builder, PDDocument document) {
        files.forEach((name, font) -> {
            String family = name.substring(0, name.indexOf('-'));
            int weight = name.endsWith("Bold") ? BOLD : NORMAL;
            builder.useFont(new Embedded(document, font), family, weight, FontStyle.NORMAL, true);
        });
    }

    /** A font that goes into a document when the document first needs it; of it only the letters that are used. */
    private static final class Embedded extends PDFontSupplier {
        private final PDDocument document;
        private final TrueTypeFont font;
        private @Nullable PDFont embedded;

        @SuppressWarnings("NullAway") // it is asked for below, not given here
        Embedded(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            PDFont known = embedded;
            if (known == null) {
                try {
                    known = PDType0Font.load(document, font, true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                embedded = known;
            }
            return known;
        }
    }

    /** Without ligatures: looking for them takes PDFBox longer than all the rest of a paper. */
    private static TrueTypeFont read(String name) {
        try (InputStream file =
                Objects.requireNonNull(BundledFonts.class.getResourceAsStream("/agraw/fonts/" + name + ".ttf"))) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(regular, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(regular, false);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, regular, true);
    }
}
