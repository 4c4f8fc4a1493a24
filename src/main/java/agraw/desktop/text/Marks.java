package agraw.desktop.text;

import agraw.desktop.kit.PassageMark;
import agraw.desktop.kit.Swatches;
import agraw.model.Codebook;
import agraw.model.Stance;
import agraw.model.TextMaterial;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** How tags look: the colour of their principle, and lines that say the stance to those who do not see colours too. */
final class Marks {
    private Marks() {}

    static List<PassageMark> of(TextMaterial text, Codebook codebook, Optional<UUID> current) {
        return text.tags().stream()
                .flatMap(tag -> text
                        .place(tag)
                        .map(place -> new PassageMark(
                                tag.id(),
                                Places.range(place),
                                colour(codebook, tag.code()),
                                line(tag.stance()),
                                current.equals(Optional.of(tag.id()))))
                        .stream())
                .toList();
    }

    private static PassageMark.Line line(@Nullable Stance stance) {
        return switch (stance) {
            case null -> PassageMark.Line.THIN;
            case SUPPORTS -> PassageMark.Line.SOLID;
            case CHALLENGES -> PassageMark.Line.DASHED;
            case NUANCE -> PassageMark.Line.DOTTED;
        };
    }

    /** The colour of a code: its own, or its principle's. */
    static Color colour(Codebook codebook, UUID code) {
        return Color.web(Swatches.colour(codebook, code));
    }
}
