package agraw.compare.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The land below places: where each point of the earth stands on the sheet (Mercator's projection), and the outlines that are in view. */
final class Ground {
    private static final double MARGIN = 46;
    private static final double LEAST_SPAN = Math.toRadians(7);
    private static final double FLATTEST = Math.toRadians(80);
    private static final double LEAST_STEP = 0.6;
    private static final double HALF_WAY = 180;

    private final double width;
    private final double height;
    private final double left;
    private final double top;
    private final double scale;

    /** All places are seen, with some land around them; without places the whole world is. */
    Ground(List<WorldMap.Spot> spots, double width, double height) {
        this.width = width;
        this.height = height;
        double west = spots.stream().mapToDouble(WorldMap.Spot::longitude).min().orElse(-170);
        double east = spots.stream().mapToDouble(WorldMap.Spot::longitude).max().orElse(170);
        double south = mercator(
                spots.stream().mapToDouble(WorldMap.Spot::latitude).min().orElse(-58));
        double north = mercator(
                spots.stream().mapToDouble(WorldMap.Spot::latitude).max().orElse(76));
        double wide = Math.max(LEAST_SPAN, Math.toRadians(east - west));
        double high = Math.max(LEAST_SPAN, north - south);
        scale = Math.min((width - 2 * MARGIN) / wide, (height - 2 * MARGIN) / high);
        left = Math.toRadians((west + east) / 2) - width / 2 / scale;
        top = (south + north) / 2 + height / 2 / scale;
    }

    private static double mercator(double latitude) {
        double angle = Math.clamp(Math.toRadians(latitude), -FLATTEST, FLATTEST);
        return Math.log(Math.tan(Math.PI / 4 + angle / 2));
    }

    double x(double longitude) {
        return (Math.toRadians(longitude) - left) * scale;
    }

    double y(double latitude) {
        return (top - mercator(latitude)) * scale;
    }

    void paint(Sheet sheet, List<Country> countries) {
        countries.forEach(country -> country.rings().forEach(ring -> parts(sheet, ring)));
    }

    /** A line of a person's own map, where it is in view. */
    void line(Sheet sheet, float[] line) {
        double lastX = x(line[0]);
        double lastY = y(line[1]);
        for (int at = 2; at + 1 < line.length; at += 2) {
            double x = x(line[at]);
            double y = y(line[at + 1]);
            boolean far = Math.hypot(x - lastX, y - lastY) >= LEAST_STEP;
            if (far && isSeen(x, y) && isSeen(lastX, lastY)) {
                sheet.line(lastX, lastY, x, y, Ink.MUTED);
            }
            if (far) {
                lastX = x;
                lastY = y;
            }
        }
    }

    private boolean isSeen(double x, double y) {
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }

    /** A ring that leaps over the date line is drawn as its parts on either side. */
    private void parts(Sheet sheet, float[] ring) {
        int from = 0;
        for (int at = 2; at + 1 < ring.length; at += 2) {
            if (Math.abs(ring[at] - ring[at - 2]) > HALF_WAY) {
                land(sheet, Arrays.copyOfRange(ring, from, at));
                from = at;
            }
        }
        land(sheet, from == 0 ? ring : Arrays.copyOfRange(ring, from, ring.length));
    }

    /** Land that is in view; points that cannot be told apart are left out, and what is far outside is cut. */
    private void land(Sheet sheet, float[] ring) {
        List<Double> points = new ArrayList<>();
        boolean seen = false;
        boolean west = false;
        boolean east = false;
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int at = 0; at + 1 < ring.length; at += 2) {
            double x = Math.clamp(x(ring[at]), -width, 2 * width);
            double y = Math.clamp(y(ring[at + 1]), -height, 2 * height);
            seen |= x >= 0 && x <= width && y >= 0 && y <= height;
            west |= x < width / 2;
            east |= x > width / 2;
            if (Double.isNaN(lastX) || Math.hypot(x - lastX, y - lastY) >= LEAST_STEP) {
                points.add(Math.clamp(x, -2.0, width + 2));
                points.add(Math.clamp(y, -2.0, height + 2));
                lastX = x;
                lastY = y;
            }
        }
        if ((seen || (west && east)) && points.size() >= 6) {
            sheet.add(new Shape.Area(points, Ink.LAND, Ink.RULE, -1));
        }
    }
}
