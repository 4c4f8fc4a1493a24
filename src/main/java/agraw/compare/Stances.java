package agraw.compare;

import agraw.model.Stance;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How many tags take which stance; none: nobody has said yet. */
public record Stances(long supports, long challenges, long nuance, long none) {
    public static final Stances ZERO = new Stances(0, 0, 0, 0);

    /** The stances, counted. */
    public static Stances of(Collection<? extends @Nullable Stance> stances) {
        long[] counts = new long[Stance.values().length + 1];
        for (Stance stance : stances) {
            counts[index(stance)]++;
        }
        return new Stances(counts[0], counts[1], counts[2], counts[3]);
    }

    /** The place of a stance among the four counts. */
    static int index(@Nullable Stance stance) {
        return switch (stance) {
            case SUPPORTS -> 0;
            case CHALLENGES -> 1;
            case NUANCE -> 2;
            case null -> 3;
        };
    }

    /** The count of one stance; null: of the tags without one. */
    public long of(@Nullable Stance stance) {
        return switch (stance) {
            case SUPPORTS -> supports;
            case CHALLENGES -> challenges;
            case NUANCE -> nuance;
            case null -> none;
        };
    }

    public long total() {
        return supports + challenges + nuance + none;
    }

    public Stances plus(Stances other) {
        return new Stances(
                supports + other.supports, challenges + other.challenges, nuance + other.nuance, none + other.none);
    }
}
