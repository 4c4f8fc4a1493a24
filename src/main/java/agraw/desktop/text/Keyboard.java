package agraw.desktop.text;

import javafx.scene.input.KeyEvent;

/** Tells characters from commands. */
final class Keyboard {
    private Keyboard() {}

    /** Whether a typed key is a character; Control and Alt together are AltGr, which writes characters such as ~ on many keyboards. */
    static boolean isPlain(KeyEvent typed) {
        boolean altGraph = typed.isControlDown() && typed.isAltDown();
        boolean command = (typed.isControlDown() || typed.isAltDown() || typed.isMetaDown()) && !altGraph;
        String character = typed.getCharacter();
        return !command && !character.isEmpty() && character.codePointAt(0) > ' ';
    }
}
