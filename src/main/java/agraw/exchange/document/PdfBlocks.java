package agraw.exchange.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a page in the order of reading: where a strip runs down between chunks that look like prose on both sides, one column is
 * read after the other; what stands across the strip, such as a heading, divides the page into bands. The cells of a table are too short
 * to look like prose, and stay in rows.
 */
final class PdfBlocks {
    private static final float STEP = 2;
    private static final float NARROWEST_STRIP = 6;
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_LETTERS = 14; // of a chunk, on average
    private static final float FEWEST_FILLED = 0.5f; // of a column's width, on average
    private static final int MOST_DEPTH = 4;

    private PdfBlocks() {}

    static List<List<PdfChunk>> of(List<PdfChunk> chunks) {
        Map<Integer, List<PdfChunk>> turned = new HashMap<>();
        for (PdfChunk chunk : chunks) {
            turned.computeIfAbsent(chunk.turned, _ -> new ArrayList<>()).add(chunk);
        }
        List<List<PdfChunk>> blocks = new ArrayList<>();
        turned.values().stream()
                .sorted(Comparator.comparingInt((List<PdfChunk> each) -> -each.size())
                        .thenComparingInt(each -> each.getFirst().turned))
                .forEach(each -> blocks.addAll(ordered(each, 0)));
        return blocks;
    }

    private static List<List<PdfChunk>> ordered(List<PdfChunk> chunks, int depth) {
        List<PdfChunk> down = new ArrayList<>(chunks);
        down.sort(Comparator.comparingDouble(chunk -> chunk.y));
        @Nullable Float strip = depth < MOST_DEPTH && chunks.size() >= 2 * FEWEST_ROWS ? strip(down) : null;
        if (strip == null) {
            return List.of(down);
        }
        List<List<PdfChunk>> blocks = new ArrayList<>();
        List<PdfChunk> whole = new ArrayList<>();
        for (Band band : bands(down, strip)) {
            if (!band.isColumns()) {
                whole.addAll(band.chunks());
                continue;
            }
            if (!whole.isEmpty()) {
                blocks.addAll(ordered(whole, depth + 1));
                whole = new ArrayList<>();
            }
            boolean rightFirst =
                    band.chunks.stream().filter(PdfChunk::isRightToLeft).count() * 2 > band.chunks.size();
            blocks.addAll(ordered(rightFirst ? band.right : band.left, depth + 1));
            blocks.addAll(ordered(rightFirst ? band.left : band.right, depth + 1));
        }
        if (!whole.isEmpty()) {
            blocks.addAll(whole.size() == chunks.size() ? List.of(whole) : ordered(whole, depth + 1));
        }
        return blocks;
    }

    /** A band of a page in which nothing, or all, stands across a strip. */
    private record Band(List<PdfChunk> chunks, List<PdfChunk> left, List<PdfChunk> right) {
        boolean isColumns() {
            return isColumn(left) && isColumn(right);
        }

        private static boolean isColumn(List<PdfChunk> side) {
            if (side.size() < FEWEST_ROWS) {
                return false;
            }
            float from = Float.MAX_VALUE;
            float to = -Float.MAX_VALUE;
            float filled = 0;
            int letters = 0;
            for (PdfChunk chunk : side) {
                from = Math.min(from, chunk.left);
                to = Math.max(to, chunk.right);
                filled += chunk.right - chunk.left;
                letters += chunk.letters;
            }
            long rows = side.stream()
                    .mapToInt(chunk -> Math.round(chunk.y / 3))
                    .distinct()
                    .count();
            return rows >= FEWEST_ROWS
                    && letters >= FEWEST_LETTERS * rows
                    && filled >= FEWEST_FILLED * (to - from) * rows;
        }
    }

    private static List<Band> bands(List<PdfChunk> down, float strip) {
        List<Band> bands = new ArrayList<>();
        Band band = new Band(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        boolean across = false;
        for (PdfChunk chunk : down) {
            boolean crosses = crosses(chunk, strip);
            if (crosses != across && !band.chunks.isEmpty()) {
                bands.add(band);
                band = new Band(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            }
            across = crosses;
            band.chunks.add(chunk);
            if (!crosses) {
                (chunk.right <= strip ? band.left : band.right).add(chunk);
            }
        }
        bands.add(band);
        return bands;
    }

    private static boolean crosses(PdfChunk chunk, float strip) {
        return chunk.left < strip + NARROWEST_STRIP / 2 && chunk.right > strip - NARROWEST_STRIP / 2;
    }

    /** The middle of the strip that divides most of the page, or null if none does. */
    private static @Nullable Float strip(List<PdfChunk> down) {
        float from =
                (float) down.stream().mapToDouble(chunk -> chunk.left).min().orElse(0);
        float to = (float) down.stream().mapToDouble(chunk -> chunk.right).max().orElse(0);
        int best = 0;
        float first = 0;
        float last = 0;
        boolean running = false;
        for (float at = from + (to - from) / 8; at <= to - (to - from) / 8; at += STEP) {
            int divided = 0;
            for (Band band : bands(down, at)) {
                divided += band.isColumns() ? band.chunks.size() : 0;
            }
            if (divided > best) {
                best = divided;
                first = at;
                running = true;
            }
            running &= divided == best;
            last = running ? at : last;
        }
        return best == 0 ? null : Float.valueOf((first + last) / 2);
    }
}
