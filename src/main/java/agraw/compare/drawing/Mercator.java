package agraw.compare.drawing;

/** Mercator's projection of the sphere, as web maps use it (EPSG:3857), in radians: x grows to the east, y to the north. */
final class Mercator {
    /** Nearer to a pole nothing is drawn: the plane has no end there. */
    private static final double FLATTEST = Math.toRadians(85);

    private Mercator() {}

    static double x(double longitude) {
        return Math.toRadians(longitude);
    }

    static double y(double latitude) {
        double angle = Math.clamp(Math.toRadians(latitude), -FLATTEST, FLATTEST);
        return Math.log(Math.tan(Math.PI / 4 + angle / 2));
    }
}
