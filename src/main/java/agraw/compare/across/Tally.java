package agraw.compare.across;

import agraw.compare.Stances;
import agraw.model.Feature;
import agraw.model.Stance;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many tags take which stance and say what of the feature. It is never changed. */
public final class Tally {
    /** Three stances and none, by three features and none. */
    static final int SIZE = 16;

    private static final int FEATURES = 4;

    public static final Tally ZERO = new Tally(new int[SIZE], 0);

    private final int[] counts;
    private final int from;

    Tally(int[] counts, int from) {
        this.counts = counts;
        this.from = from;
    }

    static int index(@Nullable Stance stance, @Nullable Feature feature) {
        return stance(stance) * FEATURES + feature(feature);
    }

    private static int stance(@Nullable Stance stance) {
        return switch (stance) {
            case SUPPORTS -> 0;
            case CHALLENGES -> 1;
            case NUANCE -> 2;
            case null -> 3;
        };
    }

    private static int feature(@Nullable Feature feature) {
        return switch (feature) {
            case PRESENT -> 0;
            case ABSENT -> 1;
            case CONTESTED -> 2;
            case null -> 3;
        };
    }

    /** The tags of one stance and feature; null: those that do not say. */
    public int of(@Nullable Stance stance, @Nullable Feature feature) {
        return counts[from + index(stance, feature)];
    }

    /** The tags of one stance; null: of none yet. */
    public int of(@Nullable Stance stance) {
        int sum = 0;
        for (int feature = 0; feature < FEATURES; feature++) {
            sum += counts[from + stance(stance) * FEATURES + feature];
        }
        return sum;
    }

    /** The tags that say the same of the feature; null: nothing. */
    public int of(@Nullable Feature feature) {
        int sum = 0;
        for (int stance = 0; stance < SIZE / FEATURES; stance++) {
            sum += counts[from + stance * FEATURES + feature(feature)];
        }
        return sum;
    }

    public int total() {
        int sum = 0;
        for (int at = 0; at < SIZE; at++) {
            sum += counts[from + at];
        }
        return sum;
    }

    public Stances stances() {
        return new Stances(of(Stance.SUPPORTS), of(Stance.CHALLENGES), of(Stance.NUANCE), of((Stance) null));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally tally
                && Arrays.equals(counts, from, from + SIZE, tally.counts, tally.from, tally.from + SIZE);
    }

    @Override
    public int hashCode() {
        return total();
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOfRange(counts, from, from + SIZE));
    }
}
