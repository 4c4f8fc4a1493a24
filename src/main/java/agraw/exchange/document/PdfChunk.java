package agraw.exchange.document;

import java.util.ArrayList;
import java.util.List;

/** Signs that stand beside each other on one base line, and were drawn one after another. */
final class PdfChunk {
    private static final float NEAR = 0.9f; // of the size: a space in a line that is stretched is narrower
    private static final float LEVEL = 0.15f;

    final List<PdfSign> signs = new ArrayList<>();
    float left;
    float right;
    final float y;
    final float size;
    final int turned;
    int letters;

    private PdfChunk(PdfSign first) {
        left = first.x();
        right = first.right();
        y = first.y();
        size = first.size();
        turned = first.turned();
        add(first);
    }

    private void add(PdfSign sign) {
        signs.add(sign);
        left = Math.min(left, sign.x());
        right = Math.max(right, sign.right());
        letters += sign.isSpace() || sign.text().equals(PdfSigns.FILLER) ? 0 : 1;
    }

    private boolean takes(PdfSign sign) {
        float near = NEAR * Math.max(size, sign.size());
        return sign.turned() == turned
                && Math.abs(sign.y() - y) <= LEVEL * size
                && sign.x() <= right + near
                && sign.right() >= left - near;
    }

    /** The chunks of a page; those of spaces only are left out, since the gaps say as much. */
    static List<PdfChunk> of(List<PdfSign> signs) {
        List<PdfChunk> chunks = new ArrayList<>();
        PdfChunk last = null;
        for (PdfSign sign : signs) {
            if (last != null && last.takes(sign)) {
                last.add(sign);
            } else {
                last = new PdfChunk(sign);
                chunks.add(last);
            }
        }
        chunks.forEach(PdfChunk::trim);
        chunks.removeIf(chunk -> chunk.letters == 0);
        return chunks;
    }

    /** Spaces at the ends would reach into the gap between columns. */
    private void trim() {
        float from = Float.MAX_VALUE;
        float to = -Float.MAX_VALUE;
        for (PdfSign sign : signs) {
            if (!sign.isSpace()) {
                from = Math.min(from, sign.x());
                to = Math.max(to, sign.right());
            }
        }
        if (letters > 0) {
            left = from;
            right = to;
        }
    }

    boolean isRightToLeft() {
        long many = signs.stream()
                .filter(sign -> VisualOrder.isRightToLeft(sign.text()))
                .count();
        return many * 2 > letters;
    }
}
