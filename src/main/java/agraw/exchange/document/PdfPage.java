package agraw.exchange.document;

import java.util.List;

/**
 * A page of a PDF file: its lines, in blocks that are read one after another.
 *
 * @param number from 1
 * @param height how far down its lowest line is, in points
 */
record PdfPage(int number, float height, List<List<PdfLine>> blocks) {
    static PdfPage of(int number, List<PdfSign> signs) {
        List<List<PdfLine>> blocks = PdfBlocks.of(PdfChunk.of(signs)).stream()
                .map(PdfRows::of)
                .filter(lines -> !lines.isEmpty())
                .toList();
        float height = (float) blocks.stream()
                .flatMap(List::stream)
                .mapToDouble(PdfLine::y)
                .max()
                .orElse(0);
        return new PdfPage(number, height, blocks);
    }
}
