package agraw.compare;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Colour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether the colours of principles serve everybody: seen on paper and screen, and told apart by those who see fewer colours. */
public final class CodeColours {
    /**
     * Colours that can be told apart with every colour blindness, and are seen on white and in the dark theme: the three of M. Okabe and
     * K. Ito, 2008, that are, and three that were looked for beside them.
     */
    public static final List<String> SAFE = List.of("#0072B2", "#D55E00", "#009E73", "#D86CA8", "#8E2BE8", "#546C6C");

    private static final Colour WHITE = new Colour(255, 255, 255);
    /** The ground of texts in the dark theme. */
    private static final Colour DARK = new Colour(13, 17, 23);

    private static final double SIGN = 3;
    private static final double APART = 20;
    /** The palette of Okabe and Ito, which was made for that, is 10 to 15 apart where most is lost. */
    private static final double APART_FOR_FEW = 10;

    private CodeColours() {}

    /** What is to be said about a colour. */
    public sealed interface Advice {
        /** It is too light for a white ground. */
        record TooLight() implements Advice {}

        /** It is too dark for the dark theme. */
        record TooDark() implements Advice {}

        /**
         * It is hardly told from another principle's.
         *
         * @param blindness by whom; nothing: by everybody
         */
        record Like(Code other, Optional<Colour.Blindness> blindness) implements Advice {}
    }

    /** What is to be said about the colour of a code among those of the codebook; nothing where all is well, or it has none of its own. */
    public static List<Advice> of(Code code, Codebook codebook) {
        Colour colour = colour(code).orElse(null);
        if (colour == null) {
            return List.of();
        }
        List<Advice> advice = new ArrayList<>();
        if (colour.contrast(WHITE) < SIGN) {
            advice.add(new Advice.TooLight());
        }
        if (colour.contrast(DARK) < SIGN) {
            advice.add(new Advice.TooDark());
        }
        codebook.all().stream()
                .filter(other -> !other.id().equals(code.id()) && !other.retired())
                .flatMap(other -> colour(other).flatMap(theirs -> like(colour, theirs, other)).stream())
                .min(Comparator.comparing((Advice.Like like) -> like.blindness().isPresent()))
                .ifPresent(advice::add);
        return advice;
    }

    private static Optional<Advice.Like> like(Colour mine, Colour theirs, Code other) {
        if (mine.difference(theirs) < APART) {
            return Optional.of(new Advice.Like(other, Optional.empty()));
        }
        for (Colour.Blindness blindness : Colour.Blindness.values()) {
            if (mine.seenWith(blindness).difference(theirs.seenWith(blindness)) < APART_FOR_FEW) {
                return Optional.of(new Advice.Like(other, Optional.of(blindness)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Colour> colour(Code code) {
        return Optional.ofNullable(code.colour()).flatMap(Colour::of);
    }
}
