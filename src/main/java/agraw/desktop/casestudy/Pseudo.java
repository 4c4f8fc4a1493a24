package agraw.desktop.casestudy;

import javafx.css.PseudoClass;

/** States of our controls that the style sheet knows. */
final class Pseudo {
    static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    static final PseudoClass PREFERRED = PseudoClass.getPseudoClass("preferred");
    static final PseudoClass DISAGREES = PseudoClass.getPseudoClass("disagrees");
    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    static final PseudoClass NOT_ASKED = PseudoClass.getPseudoClass("not-asked");
    static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private Pseudo() {}
}
