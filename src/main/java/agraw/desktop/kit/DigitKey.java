package agraw.desktop.kit;

import javafx.scene.input.KeyEvent;

/** The digits on keys that are pressed with others, which write no character. */
public final class DigitKey {
    private static final String AZERTY = "à&é\"'(-è_ç";

    private DigitKey() {}

    /** The digit on a key, also where digits are typed with shift (AZERTY) or are Arabic; -1 where there is none. */
    public static int of(KeyEvent pressed) {
        if (pressed.getCode().isDigitKey() || pressed.getCode().isKeypadKey()) {
            String name = pressed.getCode().getName();
            return "0123456789".indexOf(name.charAt(name.length() - 1));
        }
        String typed = pressed.getText();
        if (typed.length() != 1) {
            return -1;
        }
        int azerty = AZERTY.indexOf(typed.charAt(0));
        return azerty >= 0 ? azerty : Character.digit(typed.charAt(0), 10);
    }
}
