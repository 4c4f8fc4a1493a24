package agraw.exchange.geo;

import agraw.compare.drawing.Encoded;
import agraw.compare.drawing.Tiles;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;

/**
 * Tiles in one SQLite file (MBTiles specification 1.3). Its rows are counted from the south (section "tiles"), ours from the north. The file
 * is opened for each view and never written: it may lie on a stick that cannot be written, or be pulled out.
 */
final class MbTiles implements Tiles {
    private final Path file;
    private final int least;
    private final int most;
    private final String credit;
    private final boolean shown;

    /**
     * @param shown whether the pictures are of a format that is drawn as it is
     */
    private MbTiles(Path file, int least, int most, String credit, boolean shown) {
        this.file = file;
        this.least = least;
        this.most = most;
        this.credit = credit;
        this.shown = shown;
    }

    private interface Asked<T> {
        T of(Connection open) throws SQLException;
    }

    private static <T> T ask(Path file, Asked<T> asked) {
        String place = "jdbc:sqlite:" + file.toAbsolutePath().toUri().toString().replaceFirst("^file:/+", "file:/")
                + "?mode=ro&immutable=1";
        try (Connection open = DriverManager.getConnection(place)) {
            return asked.of(open);
        } catch (SQLException e) {
            throw new Refusal(new Failure.NotAMap(file.toString()), e);
        }
    }

    /**
     * The tiles of a file.
     *
     * @throws Refusal {@link Failure.NotAMap}, {@link Failure.VectorTiles}
     */
    static MbTiles of(Path file) {
        return ask(file, open -> {
            Map<String, String> about = about(open);
            String format = about.getOrDefault("format", "png").toLowerCase(Locale.ROOT);
            if (format.equals("pbf") || format.equals("mvt")) {
                throw new Refusal(new Failure.VectorTiles(file.toString()));
            }
            try (PreparedStatement asked =
                            open.prepareStatement("SELECT MIN(zoom_level), MAX(zoom_level), COUNT(*) FROM tiles");
                    ResultSet found = asked.executeQuery()) {
                if (!found.next() || found.getLong(3) == 0) {
                    throw new Refusal(new Failure.NotAMap(file.toString()));
                }
                boolean shown = format.equals("png") || format.startsWith("jp");
                String credit =
                        Jsoup.parse(about.getOrDefault("attribution", "")).text();
                return new MbTiles(file, found.getInt(1), found.getInt(2), credit, shown);
            }
        });
    }

    private static Map<String, String> about(Connection open) throws SQLException {
        Map<String, String> about = new HashMap<>();
        try (PreparedStatement asked = open.prepareStatement("SELECT name, value FROM metadata");
                ResultSet found = asked.executeQuery()) {
            while (found.next()) {
                about.put(
                        found.getString(1),
                        Optional.ofNullable(found.getString(2)).orElse(""));
            }
        }
        return about;
    }

    @Override
    public int least() {
        return least;
    }

    @Override
    public int most() {
        return most;
    }

    @Override
    public String credit() {
        return credit;
    }

    @Override
    public List<Tile> within(int zoom, Range columns, Range rows) {
        int last = (1 << zoom) - 1;
        return ask(file, open -> {
            List<Tile> tiles = new ArrayList<>();
            try (PreparedStatement asked = open.prepareStatement("SELECT tile_column, tile_row, tile_data FROM tiles"
                    + " WHERE zoom_level = ? AND tile_column BETWEEN ? AND ? AND tile_row BETWEEN ? AND ?")) {
                asked.setInt(1, zoom);
                asked.setInt(2, columns.from());
                asked.setInt(3, columns.to());
                asked.setInt(4, last - rows.to());
                asked.setInt(5, last - rows.from());
                try (ResultSet found = asked.executeQuery()) {
                    while (found.next()) {
                        int row = last - found.getInt(2);
                        int column = found.getInt(1);
                        picture(found.getBytes(3))
                                .ifPresent(bytes -> tiles.add(new Tile(column, row, Encoded.of(bytes))));
                    }
                }
            }
            return tiles;
        });
    }

    /** A picture of a format that windows and papers show; what cannot be read is left out. */
    private Optional<byte[]> picture(byte[] bytes) {
        if (shown) {
            return Optional.of(bytes);
        }
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            return image != null && ImageIO.write(image, "png", out)
                    ? Optional.of(out.toByteArray())
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
