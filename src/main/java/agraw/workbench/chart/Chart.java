package agraw.workbench.chart;

import agraw.compare.drawing.Drawing;
import agraw.exchange.file.WholeFile;
import agraw.exchange.geo.GeoJson;
import agraw.exchange.geo.Kml;
import agraw.exchange.geo.Located;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.report.drawing.Png;
import agraw.report.drawing.Svg;
import agraw.workbench.Overview;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A chart, map or axis of time.
 *
 * @param marks what stands behind the marks of the drawing
 * @param table the same as a table
 * @param places what other programs make a map of; none for a chart
 */
public record Chart(Drawing drawing, List<Mark> marks, Overview table, List<Located> places) {
    public Chart {
        marks = List.copyOf(marks);
        places = List.copyOf(places);
    }

    /**
     * The picture on white paper.
     *
     * @param about what it was made from
     */
    public BufferedImage picture(List<String> about) {
        return Png.of(drawing.above(about));
    }

    /**
     * Writes a whole file, or none.
     *
     * @param about what it was made from
     * @throws Refusal {@link Failure.CannotWrite}
     */
    public void write(PictureFormat format, List<String> about, Path file) {
        switch (format) {
            case PNG -> WholeFile.write(file, out -> ImageIO.write(picture(about), "png", out));
            case SVG -> words(file, Svg.of(drawing.above(about)));
            case GEOJSON -> words(file, GeoJson.of(places, about));
            case KML -> words(file, Kml.of(places, drawing.title(), about));
        }
    }

    private static void words(Path file, String words) {
        WholeFile.write(file, out -> out.write(words.getBytes(StandardCharsets.UTF_8)));
    }
}
