package agraw.change;

import java.util.Comparator;
import java.util.UUID;

/** Who made a change: the device, and the number of the change there, from 1 without gaps. */
public record ChangeId(UUID device, long number) implements Comparable<ChangeId> {
    private static final Comparator<ChangeId> ORDER =
            Comparator.comparing(ChangeId::device).thenComparingLong(ChangeId::number);

    @Override
    public int compareTo(ChangeId other) {
        return ORDER.compare(this, other);
    }
}
