package agraw.desktop.kit;

import java.lang.Character.UnicodeBlock;
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
    /** Joiners and marks of direction, for which some typefaces show a box. */
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

    /** The class of the rule in the style sheet that chooses the typeface. */
    String styleClass() {
        return styleClass;
    }

    boolean runsRightToLeft() {
        return this == ARABIC || this == HEBREW;
    }
}
