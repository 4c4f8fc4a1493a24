package agraw.desktop.casestudy;

import agraw.model.Code;
import agraw.model.Codebook;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/** The colours of codes. */
final class Swatches {
    private static final String UNKNOWN = "#5F6B7A";

    private Swatches() {}

    /** The colour of a code: its own, or its principle's. */
    static String colour(Codebook codebook, UUID code) {
        return Stream.concat(codebook.find(code).stream(), codebook.principleOf(code).stream())
                .map(Code::colour)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** A small square of that colour. */
    static Region of(Codebook codebook, UUID code) {
        Region swatch = new Region();
        swatch.getStyleClass().add("swatch");
        swatch.setStyle("-fx-background-color: " + colour(codebook, code) + ";");
        return swatch;
    }
}
