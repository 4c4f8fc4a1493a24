package agraw.desktop.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;

/** Where lines are scrolled to, in pixels: to the first in view and a part of it, so that what nobody measured above it moves nothing. */
final class LinePlace {
    /** The height of a line that nobody saw yet. */
    private static final double GUESS = 90;

    private final List<Line> lines;
    private final IntToDoubleFunction measure;
    private final Map<UUID, Double> heights = new HashMap<>();
    private int first;
    private double hidden;

    /** @param measure says how high a line is; it may have to be made for that */
    LinePlace(List<Line> lines, IntToDoubleFunction measure) {
        this.lines = lines;
        this.measure = measure;
    }

    /** The first line in view. */
    int first() {
        return first;
    }

    /** How much of it is scrolled away. */
    double hidden() {
        return hidden;
    }

    /** Scrolls towards the end, or back where there are fewer than 0 pixels. */
    void scroll(double pixels) {
        hidden += pixels;
    }

    /** Puts a line at the top, with some of it scrolled away; fewer than 0 pixels put it lower. */
    void go(int line, double pixels) {
        first = line;
        hidden = pixels;
    }

    /** The first line in view has another number now. */
    void keep(int line) {
        first = line;
    }

    /** Goes to so many pixels from the beginning, as far as heights are known. */
    void goTo(double pixels) {
        go(0, pixels);
        while (first < lines.size() - 1 && hidden >= guess(first)) {
            hidden -= guess(first++);
        }
    }

    /** Finds the first line in view: what is scrolled may be more than its height, less than nothing, or beyond the end. */
    void settle(double view) {
        first = Math.clamp(first, 0, Math.max(0, lines.size() - 1));
        while (first < lines.size() - 1 && hidden >= height(first)) {
            hidden -= height(first++);
        }
        double room = view + hidden;
        for (int at = first; at < lines.size() && room > 0; at++) {
            room -= height(at);
        }
        hidden -= Math.max(0, room);
        while (hidden < 0 && first > 0) {
            hidden += height(--first);
        }
        hidden = Math.max(0, hidden);
    }

    /** How high a line is, or was when it was last seen. */
    double guess(int line) {
        return heights.getOrDefault(subject(line), GUESS);
    }

    /** What is above the view. */
    double above() {
        return upTo(first) + hidden;
    }

    /** The height of all lines. */
    double whole() {
        return upTo(lines.size());
    }

    private double upTo(int end) {
        double pixels = 0;
        for (int at = 0; at < end; at++) {
            pixels += guess(at);
        }
        return pixels;
    }

    /** How high a line is. */
    double height(int line) {
        double height = measure.applyAsDouble(line);
        heights.put(subject(line), height);
        return height;
    }

    private UUID subject(int line) {
        return lines.get(line).row().subject().id();
    }
}
