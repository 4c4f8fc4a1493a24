package agraw.desktop.kit;

import agraw.model.Codebook;
import java.util.UUID;
import javafx.scene.layout.Region;

/** The colours of codes. */
public final class Swatches {
    private static final String UNKNOWN = "#5F6B7A";

    private Swatches() {}

    /** The colour of a code: its own, or its principle's. */
    public static String colour(Codebook codebook, UUID code) {
        return codebook.colour(code).orElse(UNKNOWN);
    }

    /** A small square of that colour. */
    public static Region of(Codebook codebook, UUID code) {
        Region swatch = new Region();
        swatch.getStyleClass().add("swatch");
        swatch.setStyle("-fx-background-color: " + colour(codebook, code) + ";");
        return swatch;
    }
}
