package agraw.compare.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which codes come together: for each two of them how many pairs of tags, one of each, stand near each other. */
public final class Together {
    private final Map<Long, Integer> counts = new HashMap<>();
    private final Nearness nearness;
    private final Map<UUID, List<Placed>> byPlace = new HashMap<>();

    /**
     * A tag and where it stands. A fact that is tagged is a place of its own.
     *
     * @param code its row in the table
     * @param place the text, or the fact
     * @param startParagraph the paragraph's number in its text
     * @param startOffset in UTF-16 units within the paragraph
     * @param endOffset exclusive
     */
    public record Placed(
            UUID tag, int code, UUID place, int startParagraph, long startOffset, int endParagraph, long endOffset) {
        private static final Comparator<Placed> ORDER =
                Comparator.comparingInt(Placed::startParagraph).thenComparingLong(Placed::startOffset);

        private boolean isSame(Placed other) {
            return startParagraph == other.startParagraph
                    && startOffset == other.startOffset
                    && endParagraph == other.endParagraph
                    && endOffset == other.endOffset;
        }

        /** Whether it shares a word with one that begins with it or later. */
        private boolean overlaps(Placed later) {
            return isSame(later)
                    || later.startParagraph < endParagraph
                    || (later.startParagraph == endParagraph && later.startOffset < endOffset);
        }
    }

    private Together(List<Placed> tags, Nearness nearness) {
        this.nearness = nearness;
        tags.forEach(tag ->
                byPlace.computeIfAbsent(tag.place(), _ -> new ArrayList<>()).add(tag));
        byPlace.values().forEach(list -> list.sort(Placed.ORDER));
        pairs((one, other) -> counts.merge(key(one.code(), other.code()), 1, Integer::sum));
    }

    public static Together of(List<Placed> tags, Nearness nearness) {
        return new Together(tags, nearness);
    }

    private interface Pairs {
        void add(Placed one, Placed other);
    }

    private void pairs(Pairs pairs) {
        for (List<Placed> tags : byPlace.values()) {
            for (int at = 0; at < tags.size(); at++) {
                Placed one = tags.get(at);
                for (int next = at + 1; next < tags.size() && reaches(one, tags.get(next)); next++) {
                    Placed other = tags.get(next);
                    if (one.code() != other.code() && (nearness != Nearness.SAME || one.isSame(other))) {
                        pairs.add(one, other);
                    }
                }
            }
        }
    }

    /** Whether a later tag may still stand near one. */
    private boolean reaches(Placed one, Placed later) {
        return nearness == Nearness.NEAR ? later.startParagraph() <= one.endParagraph() + 1 : one.overlaps(later);
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    /** How many pairs of tags of two codes come together; of one code with itself none is counted. */
    public int count(int one, int other) {
        return one == other ? 0 : counts.getOrDefault(key(one, other), 0);
    }

    /** The most pairs of any two codes. */
    public int most() {
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The tags of two codes that come together, in their order. */
    public List<UUID> tags(int one, int other) {
        Set<UUID> found = new LinkedHashSet<>();
        pairs((first, second) -> {
            if (key(first.code(), second.code()) == key(one, other)) {
                found.add(first.tag());
                found.add(second.tag());
            }
        });
        return List.copyOf(found);
    }
}
