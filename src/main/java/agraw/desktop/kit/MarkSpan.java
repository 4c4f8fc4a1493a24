package agraw.desktop.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of a mark that lies in one paragraph.
 *
 * @param lane the place of its line below the words and of its stripe beside them, so that marks that overlap stay apart
 */
record MarkSpan(PassageMark mark, int start, int end, int lane) {
    private static final Comparator<MarkSpan> ORDER = Comparator.comparingInt(MarkSpan::start)
            .thenComparing(Comparator.comparingInt(MarkSpan::end).reversed());

    /** The parts of all marks, by paragraph, each list in the order of reading. */
    static Map<Integer, List<MarkSpan>> byParagraph(Collection<PassageMark> marks, List<PassageParagraph> paragraphs) {
        Map<Integer, List<MarkSpan>> spans = new HashMap<>();
        for (PassageMark mark : marks) {
            PassageRange range = mark.range();
            int last = Math.min(range.endParagraph(), paragraphs.size() - 1);
            for (int paragraph = range.startParagraph(); paragraph <= last; paragraph++) {
                int length = paragraphs.get(paragraph).content().length();
                int start = paragraph == range.startParagraph() ? Math.min(range.startOffset(), length) : 0;
                int end = paragraph == range.endParagraph() ? Math.min(range.endOffset(), length) : length;
                if (start < end) {
                    spans.computeIfAbsent(paragraph, any -> new ArrayList<>()).add(new MarkSpan(mark, start, end, 0));
                }
            }
        }
        spans.replaceAll((paragraph, some) -> inLanes(some));
        return spans;
    }

    private static List<MarkSpan> inLanes(List<MarkSpan> spans) {
        spans.sort(ORDER);
        List<Integer> ends = new ArrayList<>();
        List<MarkSpan> placed = new ArrayList<>();
        for (MarkSpan span : spans) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > span.start) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(span.end);
            } else {
                ends.set(lane, span.end);
            }
            placed.add(new MarkSpan(span.mark, span.start, span.end, lane));
        }
        return placed;
    }
}
