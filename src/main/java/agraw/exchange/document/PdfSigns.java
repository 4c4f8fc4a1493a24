package agraw.exchange.document;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the signs of each page as PDFBox finds them; which of them are words and lines is for others to say. */
final class PdfSigns extends PDFTextStripper {
    /** What stands for no letter, and yet fills a gap: the strokes that stretch the lines of some Arabic fonts. */
    static final String FILLER = "\u200b";

    private final Draft draft;
    private final BiConsumer<Integer, List<PdfSign>> pages;
    private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
    private List<PdfSign> signs = new ArrayList<>();
    private int instructions;
    private boolean pictures;
    int withoutText;
    boolean anyPicture;

    /** @param pages takes the number of each page and its signs */
    PdfSigns(Draft draft, BiConsumer<Integer, List<PdfSign>> pages) {
        this.draft = draft;
        this.pages = pages;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        instructions++;
        if (instructions > Limits.MOST_INSTRUCTIONS) {
            throw draft.refusal("unfolds", String.valueOf(getCurrentPageNo()));
        } else if (instructions % 4096 == 0) {
            draft.check();
        }
        pictures |= operator.getName().equals("Do") || operator.getName().equals("BI");
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        @Nullable String unicode = position.getUnicode();
        String text = letters(unicode == null ? "" : unicode);
        draft.count(text.length());
        if (signs.size() >= Limits.MOST_SIGNS) {
            throw draft.refusal("long", String.valueOf(getCurrentPageNo()));
        }
        signs.add(new PdfSign(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                Math.max(1, Math.abs(position.getYScale())),
                position.getWidthOfSpace(),
                bold.computeIfAbsent(position.getFont(), PdfSigns::isBold),
                Math.round(position.getDir())));
    }

    /** Forms of letters that only say how they are drawn become the letters: joined Arabic ones, and ligatures such as fi. */
    static String letters(String unicode) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < unicode.length(); at++) {
            char sign = unicode.charAt(at);
            boolean form = (sign >= '\ufb00' && sign <= '\ufdfb') || (sign >= '\ufe70' && sign <= '\ufefc');
            if (form) {
                String normal = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC);
                letters.append(normal.length() > 1 && normal.charAt(0) == ' ' ? normal.substring(1) : normal);
            } else if (sign == '\t' || (sign >= ' ' && !(sign >= 0x7f && sign < 0xa0))) {
                letters.append(sign == '\t' ? ' ' : sign);
            }
        }
        return letters.isEmpty() ? FILLER : letters.toString();
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }

    /** Called when a page was read. */
    @Override
    protected void writePage() {
        boolean empty =
                signs.stream().allMatch(sign -> sign.isSpace() || sign.text().equals(FILLER));
        withoutText += empty && pictures ? 1 : 0;
        anyPicture |= pictures;
        pages.accept(getCurrentPageNo(), signs);
        signs = new ArrayList<>();
        instructions = 0;
        pictures = false;
    }
}
