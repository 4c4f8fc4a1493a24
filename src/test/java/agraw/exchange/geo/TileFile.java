package agraw.exchange.geo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.imageio.ImageIO;

/** An MBTiles file as other programs make it (specification 1.3), whose tiles say by their colour where they lie. */
public final class TileFile {
    private TileFile() {}

    /**
     * Writes all tiles of some zooms.
     *
     * @param about what the table of metadata says
     */
    public static void write(Path file, int least, int most, Map<String, String> about)
            throws SQLException, IOException {
        try (Connection open = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            open.setAutoCommit(false);
            try (Statement made = open.createStatement()) {
                made.execute("CREATE TABLE metadata (name text, value text)");
                made.execute("CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data"
                        + " blob)");
            }
            try (PreparedStatement put = open.prepareStatement("INSERT INTO metadata VALUES (?, ?)")) {
                for (Map.Entry<String, String> one : about.entrySet()) {
                    put.setString(1, one.getKey());
                    put.setString(2, one.getValue());
                    put.execute();
                }
            }
            try (PreparedStatement put = open.prepareStatement("INSERT INTO tiles VALUES (?, ?, ?, ?)")) {
                for (int zoom = least; zoom <= most; zoom++) {
                    for (int at = 0; at < 1 << (2 * zoom); at++) {
                        int column = at & ((1 << zoom) - 1);
                        int row = at >> zoom;
                        put.setInt(1, zoom);
                        put.setInt(2, column);
                        put.setInt(3, (1 << zoom) - 1 - row);
                        put.setBytes(4, tile(colour(zoom, column, row)));
                        put.execute();
                    }
                }
            }
            open.commit();
        }
    }

    /** The colour of a tile; rows are counted from the north. */
    public static Color colour(int zoom, int column, int row) {
        int all = 1 << zoom;
        return new Color(80 + 170 * column / all, 80 + 170 * row / all, 200);
    }

    private static byte[] tile(Color colour) throws IOException {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(colour);
        paper.fillRect(0, 0, 256, 256);
        paper.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
