package agraw.report.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins letters of Arabic script: each becomes the form that it has in its place of the word, and lam with alef one sign. ICU joins those
 * of the Arabic language alone, and leaves yeh, keheh or gaf of Persian and Urdu apart; it puts vowel signs on strokes of their own, which
 * tears words apart. Which letters join, and which form is whose, is said by Unicode's own tables.
 */
final class ArabicLetters implements BidiReorderer {
    private static final int FIRST_FORM = 0xfb50;
    private static final int LAST_FORM = 0xfefc;
    private static final int LAM = 0x644;

    /** Kurdish and Uyghur ae, which looks like heh and has no forms of its own. */
    private static final int AE = 0x6d5;

    private static final int HEH = 0x647;

    private static final Map<String, Forms> FORMS = forms();

    private final ICUBidiReorderer icu = new ICUBidiReorderer();

    /** The signs of one letter, or of lam with an alef; 0 where it has none. */
    private static final class Forms {
        private int alone;
        private int first;
        private int middle;
        private int last;

        private void put(int type, int form) {
            switch (type) {
                case DecompositionType.ISOLATED -> alone = form;
                case DecompositionType.INITIAL -> first = form;
                case DecompositionType.MEDIAL -> middle = form;
                case DecompositionType.FINAL -> last = form;
                default -> {}
            }
        }

        private int in(boolean before, boolean after) {
            return before ? after ? middle : last : after ? first : alone;
        }
    }

    private static Map<String, Forms> forms() {
        Normalizer2 tables = Normalizer2.getNFKDInstance();
        Map<String, Forms> forms = new HashMap<>();
        for (int form = FIRST_FORM; form <= LAST_FORM; form++) {
            String letters = tables.getRawDecomposition(form);
            boolean single = letters != null && letters.length() == 1;
            boolean lamAlef = letters != null
                    && letters.length() == 2
                    && letters.charAt(0) == LAM
                    && "\u0622\u0623\u0625\u0627".indexOf(letters.charAt(1)) >= 0;
            if (single || lamAlef) {
                forms.computeIfAbsent(letters, _ -> new Forms())
                        .put(UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE), form);
            }
        }
        forms.put(Character.toString(AE), forms.getOrDefault(Character.toString(HEH), new Forms()));
        return forms;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return icu.reorderRTLTextToLTR(text);
    }

    @Override
    public String shapeText(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder shaped = new StringBuilder(text.length());
        boolean[] taken = new boolean[letters.length];
        for (int at = 0; at < letters.length; at++) {
            int letter = letters[at];
            if (taken[at] || letter == '\u200c' || letter == '\u200d') {
                continue; // joiners say only how letters join, and fonts show a box for them
            }
            int next = next(letters, at, 1);
            boolean before = joins(letters, at, -1);
            if (letter == LAM && next < letters.length) {
                Forms both = FORMS.get(Character.toString(LAM) + Character.toString(letters[next]));
                if (both != null) {
                    taken[next] = true;
                    shaped.appendCodePoint(both.in(before, false));
                    continue;
                }
            }
            shaped.appendCodePoint(form(letter, before, joins(letters, at, 1)));
        }
        return shaped.toString();
    }

    private static int form(int letter, boolean before, boolean after) {
        @Nullable Forms forms = FORMS.get(Character.toString(letter));
        int form = forms == null ? 0 : forms.in(before, after);
        return form == 0 ? letter : form;
    }

    /** Whether a letter joins the one after it, or before it. */
    private static boolean joins(int[] letters, int at, int way) {
        int other = next(letters, at, way);
        if (other < 0 || other >= letters.length) {
            return false;
        }
        return way > 0
                ? reaches(letters[at]) && isReached(letters[other])
                : reaches(letters[other]) && isReached(letters[at]);
    }

    /** Where the next letter stands; vowel signs on a letter are passed over. */
    private static int next(int[] letters, int at, int way) {
        int next = at + way;
        while (next >= 0 && next < letters.length && type(letters[next]) == JoiningType.TRANSPARENT) {
            next += way;
        }
        return next;
    }

    /** Whether a letter joins what follows it. */
    private static boolean reaches(int letter) {
        return switch (type(letter)) {
            case JoiningType.DUAL_JOINING, JoiningType.LEFT_JOINING, JoiningType.JOIN_CAUSING -> true;
            default -> false;
        };
    }

    /** Whether a letter joins what stands before it. */
    private static boolean isReached(int letter) {
        return switch (type(letter)) {
            case JoiningType.DUAL_JOINING, JoiningType.RIGHT_JOINING, JoiningType.JOIN_CAUSING -> true;
            default -> false;
        };
    }

    private static int type(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    @Override
    public String deshapeText(String text) {
        return icu.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
