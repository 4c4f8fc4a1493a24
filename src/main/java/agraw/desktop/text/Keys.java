package agraw.desktop.text;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Stance;
import java.util.List;
import java.util.Locale;
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
    static final String WORD = "w";
    static final String PARAGRAPH = "b";
    static final String TURN = "t";
    static final String AGAIN = ".";
    static final String IN_VIVO = "i";
    static final String ENDS = "e";
    static final String STAR = "*";
    static final String EXAMPLE = "x";
    static final String COMMENT = "c";
    static final String OPEN = "g";
    static final String FILTER = "v";
    static final String HISTORY = "h";

    /** What the keys that write Latin letters elsewhere write on an Arabic keyboard (Arabic 101), a to z. */
    private static final List<String> ARABIC = List.of(
            "ش", "لا", "ؤ", "ي", "ث", "ب", "ل", "ا", "ه", "ت", "ن", "م", "ة", "ى", "خ", "ح", "ض", "ق", "س", "ف", "ع",
            "ر", "ص", "ء", "غ", "ئ");

    private Keys() {}

    static Action meaning(String written, Chord chord, Codebook codebook) {
        if (written.isEmpty()) {
            return new Action.Nothing();
        }
        String typed = latin(written);
        int digit = Character.digit(typed.codePointAt(0), 10);
        return switch (chord) {
            case Chord.Below below -> digit >= 0 ? digit(below, digit, codebook) : letter(below, typed, codebook);
            case Chord.Recode(Optional<Code> own) ->
                digit >= 0
                        ? principle(digit, true, codebook)
                        : own.map(principle -> letter(new Chord.Below(principle, true, ""), typed, codebook))
                                .orElse(new Action.Nothing());
            case Chord.Moving _, Chord.Ends _ -> select(typed);
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
                .filter(code -> !code.retired() && code.key().endsWith(chord.digit() + digit))
                .findFirst()
                .<Action>map(code -> new Action.Put(code, chord.recode()))
                .orElse(new Action.Await(new Chord.Below(chord.principle(), chord.recode(), "")));
    }

    static Optional<Code> byShortcut(List<Code> codes, String typed) {
        return codes.stream()
                .filter(code -> !code.retired() && code.shortcut() != null && typed.equalsIgnoreCase(code.shortcut()))
                .findFirst();
    }

    /** The letter of a key, whatever its keyboard writes. */
    private static String latin(String written) {
        int key = ARABIC.indexOf(written);
        return key < 0 ? written.toLowerCase(Locale.ROOT) : String.valueOf((char) ('a' + key));
    }

    private static Action alone(String typed) {
        return switch (typed) {
            case SUPPORTS -> new Action.Say(Stance.SUPPORTS);
            case CHALLENGES, "−", "–" -> new Action.Say(Stance.CHALLENGES);
            case NUANCE, "≈" -> new Action.Say(Stance.NUANCE);
            case FEATURE -> new Action.NextFeature();
            case NEXT -> new Action.Go(true);
            case PREVIOUS -> new Action.Go(false);
            case OPEN -> new Action.GoToOpen();
            case RECODE -> new Action.Await(new Chord.Recode(Optional.empty()));
            case MOVE -> new Action.Move();
            case ENDS -> new Action.Ends();
            case SEARCH -> new Action.Search();
            case AGAIN -> new Action.Again();
            case IN_VIVO -> new Action.InVivo();
            case STAR -> new Action.Star();
            case EXAMPLE -> new Action.Example();
            case COMMENT -> new Action.Comment();
            case FILTER -> new Action.Filter();
            case HISTORY -> new Action.History();
            default -> select(typed);
        };
    }

    private static Action select(String typed) {
        return switch (typed) {
            case WORD -> new Action.Select(Unit.WORD);
            case SENTENCE -> new Action.Select(Unit.SENTENCE);
            case PARAGRAPH -> new Action.Select(Unit.PARAGRAPH);
            case TURN -> new Action.Select(Unit.TURN);
            default -> new Action.Nothing();
        };
    }
}
