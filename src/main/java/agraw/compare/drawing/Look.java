package agraw.compare.drawing;

/**
 * Which part of a map is looked at, by what all places need.
 *
 * @param times how much nearer
 * @param right how far its middle lies to the right, in widths of the sheet before it was brought nearer
 * @param down how far its middle lies below, in widths too
 */
public record Look(double times, double right, double down) {
    /** All places, with some land around them. */
    public static final Look ALL = new Look(1, 0, 0);

    private static final double LEAST = 0.2;
    /** A village fills the sheet. */
    private static final double MOST = 1 << 14;

    /** Nearer by a factor; what lies at a point stays there. The point is told from the middle of the sheet, in its widths. */
    public Look nearer(double factor, double x, double y) {
        double next = Math.clamp(times * factor, LEAST, MOST);
        double moved = 1 / times - 1 / next;
        return new Look(next, right + x * moved, down + y * moved);
    }

    /** Moved by so many widths of the sheet, as the hand pulls the paper. */
    public Look pulled(double x, double y) {
        return new Look(times, right - x / times, down - y / times);
    }
}
