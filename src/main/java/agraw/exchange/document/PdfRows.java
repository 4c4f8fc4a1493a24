package agraw.exchange.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the lines of a block: chunks at one height are one line, and gaps are spaces or, where they are wide, divide cells. */
final class PdfRows {
    private static final float CELL = 1.3f; // of the size
    private static final float ASCENT = 0.75f;
    private static final float DESCENT = 0.2f;

    private PdfRows() {}

    static List<PdfLine> of(List<PdfChunk> chunks) {
        List<PdfChunk> down = new ArrayList<>(chunks);
        down.sort(Comparator.comparingDouble(chunk -> chunk.y));
        List<List<PdfChunk>> rows = new ArrayList<>();
        for (PdfChunk chunk : down) {
            if (!rows.isEmpty() && isBeside(rows.getLast(), chunk)) {
                rows.getLast().add(chunk);
            } else {
                rows.add(new ArrayList<>(List.of(chunk)));
            }
        }
        return rows.stream()
                .map(PdfRows::line)
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    /** Whether a chunk is as high as the largest of a row, by at least half of the smaller one: superscripts are too. */
    private static boolean isBeside(List<PdfChunk> row, PdfChunk chunk) {
        PdfChunk largest = row.getFirst();
        for (PdfChunk each : row) {
            largest = each.size > largest.size ? each : largest;
        }
        float top = Math.max(largest.y - ASCENT * largest.size, chunk.y - ASCENT * chunk.size);
        float bottom = Math.min(largest.y + DESCENT * largest.size, chunk.y + DESCENT * chunk.size);
        return bottom - top > 0.55f * Math.min(largest.size, chunk.size);
    }

    private static PdfLine line(List<PdfChunk> row) {
        List<PdfSign> signs = new ArrayList<>();
        row.forEach(chunk -> signs.addAll(chunk.signs));
        signs.sort(Comparator.comparingDouble(PdfSign::middle));
        List<PdfSign> marks = signs.stream().filter(PdfSign::isMark).toList();
        signs.removeAll(marks);
        int right = 0;
        int left = 0;
        int bold = 0;
        int letters = 0;
        PdfChunk longest = row.getFirst();
        for (PdfChunk chunk : row) {
            longest = chunk.letters > longest.letters ? chunk : longest;
        }
        for (PdfSign sign : signs) {
            boolean other = VisualOrder.isRightToLeft(sign.text());
            right += other ? 1 : 0;
            left += !other && Character.isLetter(sign.text().codePointAt(0)) ? 1 : 0;
            bold += sign.bold() && !sign.isSpace() ? 1 : 0;
            letters += sign.isSpace() ? 0 : 1;
        }
        boolean rightToLeft = right > left;
        return divided(signs, marks, rightToLeft, longest, letters > 0 && bold * 10 >= letters * 9);
    }

    private static PdfLine divided(
            List<PdfSign> signs, List<PdfSign> marks, boolean rightToLeft, PdfChunk longest, boolean bold) {
        List<String> cells = new ArrayList<>();
        List<Float> starts = new ArrayList<>();
        List<String> units = new ArrayList<>();
        @Nullable PdfSign before = null;
        @Nullable PdfSign first = null;
        float reach = 0;
        for (PdfSign sign : signs) {
            if (sign.isSpace() || isTwice(before, sign)) {
                if (sign.isSpace()
                        && before != null
                        && !units.isEmpty()
                        && !units.getLast().equals(" ")) {
                    units.add(" ");
                }
                continue;
            }
            float gap = before == null ? 0 : sign.x() - reach;
            if (before != null && first != null && gap > CELL * Math.max(sign.size(), before.size())) {
                cell(cells, starts, units, rightToLeft, first, reach);
                first = null;
            } else if (before != null
                    && gap > space(before, sign)
                    && !units.getLast().equals(" ")) {
                units.add(" ");
            }
            units.add(marked(sign, marks));
            first = first == null ? sign : first;
            reach = before == null ? sign.right() : Math.max(reach, sign.right());
            before = sign;
        }
        if (first != null) {
            cell(cells, starts, units, rightToLeft, first, reach);
        }
        if (rightToLeft) {
            cells = cells.reversed();
            starts = starts.reversed();
        }
        float left = signs.isEmpty()
                ? 0
                : (float) signs.stream()
                        .filter(s -> !s.isSpace())
                        .mapToDouble(PdfSign::x)
                        .min()
                        .orElse(0);
        return new PdfLine(cells, starts, left, reach, longest.y, longest.size, bold, rightToLeft);
    }

    private static void cell(
            List<String> cells,
            List<Float> starts,
            List<String> units,
            boolean rightToLeft,
            PdfSign first,
            float reach) {
        // The strokes that only stretch an Arabic line fill gaps, and are no letters.
        cells.add(VisualOrder.logical(units, rightToLeft)
                .replaceAll("[\u0640\u200b]+", "")
                .strip());
        starts.add(rightToLeft ? reach : first.x());
        units.clear();
    }

    /** How wide a gap at least is one between words. */
    private static float space(PdfSign before, PdfSign sign) {
        float space =
                before.space() > 0 && before.space() < before.size() ? before.space() * 0.5f : 0.13f * before.size();
        return Math.min(space, 0.25f * Math.max(before.size(), sign.size()));
    }

    /** Some programs draw a sign twice, a little apart, to make it bold. */
    private static boolean isTwice(@Nullable PdfSign before, PdfSign sign) {
        return before != null
                && before.text().equals(sign.text())
                && Math.abs(before.middle() - sign.middle()) < 0.25f * Math.max(sign.width(), 1);
    }

    private static String marked(PdfSign sign, List<PdfSign> marks) {
        StringBuilder text = new StringBuilder(sign.text());
        for (PdfSign mark : marks) {
            if (mark.middle() >= sign.x() && mark.middle() < sign.right()) {
                text.append(mark.text());
            }
        }
        return text.toString();
    }
}
