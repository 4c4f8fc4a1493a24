package agraw.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour of the screen (sRGB), each part from 0 to 255. */
public record Colour(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final int MOST = 255;

    /** What many people cannot tell apart. */
    public enum Blindness {
        PROTANOPIA(new double[][] {
            {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
        }),
        DEUTERANOPIA(new double[][] {
            {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
        }),
        TRITANOPIA(new double[][] {
            {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
        });

        @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it
        private final double[][] matrix;

        Blindness(double[][] matrix) {
            this.matrix = matrix;
        }
    }

    public Colour {
        if (Math.min(red, Math.min(green, blue)) < 0 || Math.max(red, Math.max(green, blue)) > MOST) {
            throw new IllegalArgumentException("Not a colour");
        }
    }

    /** A colour as it is written: #0072B2, 0072b2 or #07B; nothing where that is none. */
    public static Optional<Colour> of(String written) {
        Matcher hex = HEX.matcher(written.strip());
        if (!hex.matches()) {
            return Optional.empty();
        }
        String digits = hex.group(1);
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        int value = Integer.parseInt(six, 16);
        return Optional.of(new Colour(value >> 16, (value >> 8) & MOST, value & MOST));
    }

    /** As it is stored: #0072B2. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    /** The contrast of two colours, from 1 to 21: WCAG 2.2, "contrast ratio". Signs want 3 (1.4.11), words 4.5 (1.4.3). */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** WCAG 2.2, "relative luminance". */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** As somebody with a complete colour blindness sees it: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, 2009, severity 1. */
    public Colour seenWith(Blindness blindness) {
        double[] light = {linear(red), linear(green), linear(blue)};
        int[] seen = new int[3];
        for (int row = 0; row < 3; row++) {
            double sum = 0;
            for (int column = 0; column < 3; column++) {
                sum += blindness.matrix[row][column] * light[column];
            }
            seen[row] = gamma(sum);
        }
        return new Colour(seen[0], seen[1], seen[2]);
    }

    /** How different two colours look: CIE 1976 (L*a*b*, white D65). About 2.3 can just be noticed; signs that must be told apart want 20. */
    public double difference(Colour other) {
        double[] mine = lab();
        double[] theirs = other.lab();
        return Math.sqrt(square(mine[0] - theirs[0]) + square(mine[1] - theirs[1]) + square(mine[2] - theirs[2]));
    }

    /** IEC 61966-2-1 to XYZ, and CIE 15 to L*a*b*. */
    private double[] lab() {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
        double y = root(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = root((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double part) {
        return part > 216.0 / 24389 ? Math.cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }

    private static double linear(int part) {
        double share = part / (double) MOST;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int gamma(double linear) {
        double bounded = Math.clamp(linear, 0.0, 1.0);
        double share = bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055;
        return (int) Math.round(share * MOST);
    }

    private static double square(double number) {
        return number * number;
    }
}
