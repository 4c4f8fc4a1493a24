package agraw.change;

import java.time.Instant;

/**
 * A hybrid logical time: the wall clock in milliseconds since 1970 (UTC) in the upper 48 bits, a counter in the lower 16, as in
 * Kulkarni, Demirbas et al., "Logical Physical Clocks" (2014), section 4. Order never rests on the wall clock alone: a clock that
 * goes back still gives later times.
 */
public record HybridTime(long packed) implements Comparable<HybridTime> {
    private static final int COUNTER_BITS = 16;
    public static final HybridTime ZERO = new HybridTime(0);

    public static HybridTime at(long millis) {
        return new HybridTime(millis << COUNTER_BITS);
    }

    /** The time of the next event, after this one and not before the wall clock (milliseconds). */
    public HybridTime next(long wallMillis) {
        HybridTime wall = at(wallMillis);
        return wall.packed > packed ? wall : new HybridTime(packed + 1);
    }

    /** The later of two, for a clock that hears of another's time. */
    public HybridTime max(HybridTime other) {
        return packed >= other.packed ? this : other;
    }

    /** The wall clock's part. */
    public Instant instant() {
        return Instant.ofEpochMilli(packed >>> COUNTER_BITS);
    }

    @Override
    public int compareTo(HybridTime other) {
        return Long.compare(packed, other.packed);
    }
}
