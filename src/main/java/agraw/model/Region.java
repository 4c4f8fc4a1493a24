package agraw.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** A part of a photo: left, top, width and height as parts (0 to 1) of the sides of the photo upright. It has an area. */
public record Region(double left, double top, double width, double height) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9.]+( [0-9.]+){3}");
    private static final int DIGITS = 4; // finer than the pixels of a screen

    /** What of it lies within the photo. */
    public Region {
        double right = Math.clamp(left + width, 0, 1);
        double bottom = Math.clamp(top + height, 0, 1);
        left = Math.clamp(left, 0, 1);
        top = Math.clamp(top, 0, 1);
        width = right - left;
        height = bottom - top;
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("A region has an area");
        }
    }

    /** The region that words of {@link #words} say; nothing where they say none. */
    public static Optional<Region> of(String words) {
        try {
            if (WRITTEN.matcher(words).matches()) {
                String[] parts = words.split(" ", 4);
                return Optional.of(new Region(
                        Double.parseDouble(parts[0]),
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3])));
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // written by something else: the tag is on the whole photo
        }
    }

    /** As a tag holds it. */
    public String words() {
        return DoubleStream.of(left, top, width, height)
                .mapToObj(part -> new BigDecimal(part)
                        .setScale(DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString())
                .collect(Collectors.joining(" "));
    }
}
