package agraw.workbench.chart;

import java.util.Locale;

/** In which a chart is written. */
public enum PictureFormat {
    PNG,
    SVG,
    /** Only places. */
    GEOJSON,
    /** Only places. */
    KML;

    /** How files end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
