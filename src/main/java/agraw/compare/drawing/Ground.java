package agraw.compare.drawing;

import java.util.ArrayList;
import java.util.List;

/** The land below places: where each point of the earth stands on the sheet, and the outlines and pictures that are in view. */
final class Ground {
    private static final double MARGIN = 46;
    private static final double LEAST_SPAN = Math.toRadians(7);
    private static final double LEAST_STEP = 0.6;
    /** So far outside, in pixels, areas are cut off: their edge is not seen. */
    private static final double BEYOND = 2;
    /** The side of a tile at its own size, in pixels. */
    private static final double TILE = 256;
    /** More tiles are not drawn: they would be too small to be of use. */
    private static final int MOST_TILES = 80;

    private final double width;
    private final double height;
    private final double left;
    private final double top;
    private final double scale;

    /** All places are seen, with some land around them, or the part of that which is looked at; without places it is the whole world. */
    Ground(List<WorldMap.Spot> spots, Look look, double width, double height) {
        this.width = width;
        this.height = height;
        double west = spots.stream().mapToDouble(WorldMap.Spot::longitude).min().orElse(-170);
        double east = spots.stream().mapToDouble(WorldMap.Spot::longitude).max().orElse(170);
        double south = Mercator.y(
                spots.stream().mapToDouble(WorldMap.Spot::latitude).min().orElse(-58));
        double north = Mercator.y(
                spots.stream().mapToDouble(WorldMap.Spot::latitude).max().orElse(76));
        double wide = Math.max(LEAST_SPAN, Math.toRadians(east - west));
        double high = Math.max(LEAST_SPAN, north - south);
        double whole = Math.min((width - 2 * MARGIN) / wide, (height - 2 * MARGIN) / high);
        scale = whole * look.times();
        double middleX = Math.toRadians((west + east) / 2) + look.right() * width / whole;
        double middleY = (south + north) / 2 - look.down() * width / whole;
        left = middleX - width / 2 / scale;
        top = middleY + height / 2 / scale;
    }

    double x(double longitude) {
        return planeX(Mercator.x(longitude));
    }

    double y(double latitude) {
        return planeY(Mercator.y(latitude));
    }

    private double planeX(double x) {
        return (x - left) * scale;
    }

    private double planeY(double y) {
        return (top - y) * scale;
    }

    boolean isSeen(double x, double y) {
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }

    /** Whether a line may be seen somewhere on its way. */
    boolean isCrossed(double x, double y, double toX, double toY) {
        return Math.min(x, toX) <= width
                && Math.max(x, toX) >= 0
                && Math.min(y, toY) <= height
                && Math.max(y, toY) >= 0;
    }

    void paint(Sheet sheet, Land land) {
        for (Land.Course area : land.areas()) {
            if (isInView(area)) {
                List<Double> points = new Clip(-BEYOND, -BEYOND, width + BEYOND, height + BEYOND).of(points(area));
                if (points.size() >= 6) {
                    sheet.add(new Shape.Area(points, Ink.LAND, Ink.RULE, -1));
                }
            }
        }
        land.lines().stream().filter(this::isInView).forEach(line -> line(sheet, points(line)));
    }

    private boolean isInView(Land.Course course) {
        return planeX(course.west()) <= width
                && planeX(course.east()) >= 0
                && planeY(course.south()) >= 0
                && planeY(course.north()) <= height;
    }

    /** Points on the sheet; those that cannot be told apart are left out. */
    private List<Double> points(Land.Course course) {
        List<Double> points = new ArrayList<>();
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int at = 0; at < course.size(); at++) {
            double x = planeX(course.x(at));
            double y = planeY(course.y(at));
            if (Double.isNaN(lastX) || Math.hypot(x - lastX, y - lastY) >= LEAST_STEP) {
                points.add(x);
                points.add(y);
                lastX = x;
                lastY = y;
            }
        }
        return points;
    }

    private void line(Sheet sheet, List<Double> points) {
        for (int at = 3; at < points.size(); at += 2) {
            double x = points.get(at - 3);
            double y = points.get(at - 2);
            double toX = points.get(at - 1);
            double toY = points.get(at);
            if (isCrossed(x, y, toX, toY)) {
                sheet.line(x, y, toX, toY, Ink.MUTED);
            }
        }
    }

    /** Lays pictures of the earth's surface. Whether there are any that fit this view. */
    boolean paint(Sheet sheet, Tiles tiles) {
        if (tiles.most() < tiles.least()) {
            return false;
        }
        double world = 2 * Math.PI * scale;
        int fitting = (int) Math.round(Math.log(world / TILE) / Math.log(2));
        int zoom = Math.clamp(fitting, tiles.least(), tiles.most());
        int count = 1 << zoom;
        double side = world / count;
        double west = planeX(-Math.PI);
        double north = planeY(Math.PI);
        Tiles.Range columns = range(-west, width - west, side, count);
        Tiles.Range rows = range(-north, height - north, side, count);
        if (columns.count() * rows.count() > MOST_TILES) {
            return false;
        }
        List<Tiles.Tile> found = tiles.within(zoom, columns, rows);
        for (Tiles.Tile tile : found) {
            // On whole pixels: between halves of them the paper would shine through.
            double x = Math.rint(west + tile.column() * side);
            double y = Math.rint(north + tile.row() * side);
            double wide = Math.rint(west + (tile.column() + 1) * side) - x;
            double high = Math.rint(north + (tile.row() + 1) * side) - y;
            sheet.add(new Shape.Picture(x, y, wide, high, tile.picture()));
        }
        return !found.isEmpty();
    }

    private static Tiles.Range range(double from, double to, double side, int count) {
        return new Tiles.Range(
                Math.clamp((long) Math.floor(from / side), 0, count - 1),
                Math.clamp((long) Math.floor(to / side), 0, count - 1));
    }
}
