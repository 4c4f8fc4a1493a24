package agraw.compare.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From a UTF-16 unit to before another, counted through all texts that are compared. */
public record Stretch(long start, long end) {
    public Stretch {
        if (start >= end) {
            throw new IllegalArgumentException("A stretch is not empty");
        }
    }

    long length() {
        return end - start;
    }

    /** Those that overlap made one, in order. */
    static List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> merged = new ArrayList<>();
        for (Stretch stretch : stretches.stream()
                .sorted(Comparator.comparingLong(Stretch::start))
                .toList()) {
            if (merged.isEmpty() || merged.getLast().end() < stretch.start()) {
                merged.add(stretch);
            } else {
                Stretch last = merged.removeLast();
                merged.add(new Stretch(last.start(), Math.max(last.end(), stretch.end())));
            }
        }
        return merged;
    }

    /** Whether some of a stretch is in one of these, which are in order and do not overlap. */
    static boolean touches(List<Stretch> stretches, long start, long end) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < stretches.size() && stretches.get(low).start() < end;
    }
}
