package agraw.report.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** The fonts that travel with the program: papers look alike on every machine, and no machine's own fonts are looked through. */
final class BundledFonts implements FontMapper {
    private static final String REGULAR = "NotoSans-Regular";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final TrueTypeFont regular;

    BundledFonts() {
        for (String name : new String[] {
            REGULAR,
            "NotoSans-Bold",
            "NotoSansArabicUI-Regular",
            "NotoSansArabicUI-Bold",
            "NotoSansHebrew-Regular",
            "NotoSansHebrew-Bold",
            "NotoSansTifinagh-Regular"
        }) {
            files.put(name, read(name));
        }
        try {
            regular = new TTFParser().parse(new RandomAccessReadBuffer(bytes(REGULAR)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    /** Offers all fonts under the names of the style sheet: the name without the weight. */
    void offer(PdfRendererBuilder builder) {
        files.forEach((name, bytes) -> {
            String family = name.substring(0, name.indexOf('-'));
            int weight = name.endsWith("Bold") ? BOLD : NORMAL;
            builder.useFont(() -> new ByteArrayInputStream(bytes), family, weight, FontStyle.NORMAL, true);
        });
    }

    private static byte[] read(String name) {
        try (InputStream file =
                Objects.requireNonNull(BundledFonts.class.getResourceAsStream("/agraw/fonts/" + name + ".ttf"))) {
            return file.readAllBytes();
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
