package agraw.store.log;

/** Where a frame stands: the segment's number (from 1) and the offset in bytes; packed it sorts in the order of commits. */
public record Place(int segment, long offset) implements Comparable<Place> {
    private static final int OFFSET_BITS = 40;

    public static Place unpack(long packed) {
        return new Place((int) (packed >>> OFFSET_BITS), packed & ((1L << OFFSET_BITS) - 1));
    }

    public long packed() {
        return ((long) segment << OFFSET_BITS) | offset;
    }

    @Override
    public int compareTo(Place other) {
        return Long.compare(packed(), other.packed());
    }
}
