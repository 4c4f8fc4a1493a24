package agraw.desktop.text;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Stance;
import java.util.List;
import java.util.Optional;

/**
 * What typed characters mean. Characters and not keys, so that every keyboard's digits work: Arabic ones, and those that need Shift
 * on a French one.
 */
final class Keys {
    static final String SUPPORTS = "+";
    static final String CHALLENGES = "-";
    static final String NUANCE = "~";
    static final String FEATURE = "f";
    static final String NEXT = "n";
    static final String PREVIOUS = "p";
    static final String RECODE = "r";
    static final String MOVE = "m";
    static final String SENTENCE = "s";
    static final String SEARCH = "/";

    private Keys() {}

    static Action meaning(String typed, Chord chord, Codebook codebook) {
        if (typed.isEmpty()) {
            return new Action.Nothing();
        }
        int digit = Character.digit(typed.codePointAt(0), 10);
        return switch (chord) {
            case Chord.Below below -> digit >= 0 ? digit(below, digit, codebook) : letter(below, typed, codebook);
            case Chord.Recode _ -> digit >= 0 ? principle(digit, true, codebook) : new Action.Nothing();
            case Chord.Moving _ -> new Action.Nothing();
            case Chord.None _ -> digit >= 0 ? principle(digit, false, codebook) : alone(typed);
        };
    }

    private static Action principle(int digit, boolean recode, Codebook codebook) {
        return byShortcut(codebook.principles(), String.valueOf(digit))
                .<Action>map(found -> new Action.Await(new Chord.Below(found, recode, "")))
                .orElse(new Action.Nothing());
    }

    private static Action letter(Chord.Below chord, String typed, Codebook codebook) {
        return byShortcut(codebook.below(chord.principle().id()), typed)
                .<Action>map(code -> new Action.Put(code, chord.recode()))
                .orElse(new Action.Nothing());
    }

    /** Two digits are the last ones of a code's key: 3 08 is P3.08. */
    private static Action digit(Chord.Below chord, int digit, Codebook codebook) {
        if (chord.digit().isEmpty()) {
            return new Action.Await(new Chord.Below(chord.principle(), chord.recode(), String.valueOf(digit)));
        }
        return codebook.below(chord.principle().id()).stream()
                .filter(code -> code.key().endsWith(chord.digit() + digit))
                .findFirst()
                .<Action>map(code -> new Action.Put(code, chord.recode()))
                .orElse(new Action.Await(new Chord.Below(chord.principle(), chord.recode(), "")));
    }

    private static Optional<Code> byShortcut(List<Code> codes, String typed) {
        return codes.stream()
                .filter(code -> code.shortcut() != null && typed.equalsIgnoreCase(code.shortcut()))
                .findFirst();
    }

    private static Action alone(String typed) {
        return switch (typed.toLowerCase(java.util.Locale.ROOT)) {
            case SUPPORTS -> new Action.Say(Stance.SUPPORTS);
            case CHALLENGES, "−", "–" -> new Action.Say(Stance.CHALLENGES);
            case NUANCE, "≈" -> new Action.Say(Stance.NUANCE);
            case FEATURE -> new Action.NextFeature();
            case NEXT -> new Action.Go(true);
            case PREVIOUS -> new Action.Go(false);
            case RECODE -> new Action.Await(new Chord.Recode());
            case MOVE -> new Action.Move();
            case SENTENCE -> new Action.SelectSentence();
            case SEARCH -> new Action.Search();
            default -> new Action.Nothing();
        };
    }
}
