package agraw.desktop.casestudy;

import agraw.model.Region;
import java.util.Optional;

/** Where a region of a photo is taken to change it: a corner, a side, or within it to move it. */
enum RegionGrip {
    TOP_LEFT(-1, -1),
    TOP(0, -1),
    TOP_RIGHT(1, -1),
    LEFT(-1, 0),
    RIGHT(1, 0),
    BOTTOM_LEFT(-1, 1),
    BOTTOM(0, 1),
    BOTTOM_RIGHT(1, 1),
    INSIDE(0, 0);

    /** The least part of a side of the photo that a region takes. */
    static final double LEAST = 0.01;

    private final int across;
    private final int down;

    RegionGrip(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** Where its handle stands, as a part of the photo's width. */
    double x(Region region) {
        return region.left() + region.width() * (across + 1) / 2;
    }

    /** Where its handle stands, as a part of the photo's height. */
    double y(Region region) {
        return region.top() + region.height() * (down + 1) / 2;
    }

    /**
     * What a point takes of a region; corners before sides, handles before the inside.
     *
     * @param nearX how far, as a part of the photo's width, a handle still takes it
     */
    static Optional<RegionGrip> at(Region region, double x, double y, double nearX, double nearY) {
        Optional<RegionGrip> found = Optional.empty();
        double least = 1;
        for (RegionGrip grip : values()) {
            double far = Math.max(Math.abs(x - grip.x(region)) / nearX, Math.abs(y - grip.y(region)) / nearY);
            if (grip != INSIDE && far < least) {
                least = far;
                found = Optional.of(grip);
            }
        }
        return found.isPresent() || !holds(region, x, y) ? found : Optional.of(INSIDE);
    }

    /** Whether a point lies within a region. */
    static boolean holds(Region region, double x, double y) {
        return x >= region.left()
                && x <= region.left() + region.width()
                && y >= region.top()
                && y <= region.top() + region.height();
    }

    /** The region after its grip was drawn by parts of the photo's sides. It stays on the photo, and keeps an area. */
    Region drawn(Region from, double x, double y) {
        double right = from.left() + from.width();
        double bottom = from.top() + from.height();
        if (this == INSIDE) {
            double left = Math.clamp(from.left() + x, 0, Math.max(0, 1 - from.width()));
            double top = Math.clamp(from.top() + y, 0, Math.max(0, 1 - from.height()));
            return new Region(left, top, from.width(), from.height());
        }
        double left = across < 0 ? Math.clamp(from.left() + x, 0, Math.max(0, right - LEAST)) : from.left();
        double top = down < 0 ? Math.clamp(from.top() + y, 0, Math.max(0, bottom - LEAST)) : from.top();
        double width = (across > 0 ? to(from.left(), right + x) : right) - left;
        double height = (down > 0 ? to(from.top(), bottom + y) : bottom) - top;
        return new Region(left, top, width, height);
    }

    private static double to(double from, double asked) {
        return Math.clamp(asked, Math.min(1, from + LEAST), 1);
    }
}
