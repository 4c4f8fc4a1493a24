package agraw.workbench.chart;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which a chart is written. */
public enum PictureFormat {
    PNG,
    SVG,
    /** Only places. */
    GEOJSON,
    /** Only places. */
    KML;

    /** The format that a file's name says; nothing where it says another one. */
    public static Optional<PictureFormat> ofFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(one -> name.endsWith("." + one.ending()))
                .findFirst();
    }

    /** Whether it holds places, and not the drawing itself. */
    public boolean isOfPlaces() {
        return this == GEOJSON || this == KML;
    }

    /** How files end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
