package agraw.exchange.geo;

import agraw.compare.drawing.BaseMap;
import agraw.exchange.file.WholeFile;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** A person's own map: GeoJSON, or MBTiles with pictures. What a file is says its content, not its name. */
public final class OwnMap {
    /** How every SQLite database begins (Database File Format, section 1.3). */
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private OwnMap() {}

    /**
     * The map of a file. Tiles are read from it as they are needed.
     *
     * @throws Refusal {@link Failure.NotAMap} where it has nothing that can be drawn, {@link Failure.VectorTiles}, {@link Failure.FileUnreadable}
     *     and {@link Failure.FileTooLarge} as for any file
     */
    public static BaseMap read(Path file) {
        return Arrays.equals(WholeFile.head(file, SQLITE.length), SQLITE)
                ? BaseMap.of(MbTiles.of(file))
                : BaseMap.of(GeoJsonMap.read(file));
    }
}
