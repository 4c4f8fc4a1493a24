package agraw.desktop.kit;

import java.lang.Character.UnicodeBlock;
import java.util.List;
import java.util.Map;

/**
 * What typeface a letter needs. JavaFX looks for letters that a typeface lacks among the computer's fonts only, never among
 * {@link Fonts}; and a piece of right-to-left text that takes letters from two typefaces is shown in the wrong order. So each
 * piece of a text is of one of these.
 */
enum Script {
    PLAIN("plain"),
    ARABIC("arabic"),
    HEBREW("hebrew"),
    TIFINAGH("tifinagh"),
    /** Joiners and marks of direction, for which some typefaces show a box: no words, so that no rule for words makes them seen. */
    INVISIBLE("invisible");

    private static final Map<UnicodeBlock, Script> BLOCKS = Map.of(
            UnicodeBlock.ARABIC, ARABIC,
            UnicodeBlock.ARABIC_SUPPLEMENT, ARABIC,
            UnicodeBlock.ARABIC_EXTENDED_A, ARABIC,
            UnicodeBlock.ARABIC_PRESENTATION_FORMS_A, ARABIC,
            UnicodeBlock.ARABIC_PRESENTATION_FORMS_B, ARABIC,
            UnicodeBlock.HEBREW, HEBREW,
            UnicodeBlock.TIFINAGH, TIFINAGH);
    private static final int FIRST_HEBREW = 0x590;

    private final String styleClass;

    Script(String styleClass) {
        this.styleClass = styleClass;
    }

    static Script of(int letter) {
        if (letter < FIRST_HEBREW) {
            return PLAIN;
        }
        if (Character.getType(letter) == Character.FORMAT) {
            return INVISIBLE;
        }
        UnicodeBlock block = UnicodeBlock.of(letter);
        return block == null ? PLAIN : BLOCKS.getOrDefault(block, PLAIN);
    }

    /** The classes of the rules in the style sheets that choose the look and the typeface. */
    List<String> styleClasses() {
        return this == INVISIBLE ? List.of(styleClass) : List.of("word", styleClass);
    }

    boolean runsRightToLeft() {
        return this == ARABIC || this == HEBREW;
    }
}
