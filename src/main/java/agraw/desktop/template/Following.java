package agraw.desktop.template;

import javafx.scene.Node;

/** A part of the page that stays while somebody types in it, and takes over what is new. */
interface Following {
    /** Takes over what a part that was made anew shows; false: it shows something else, and takes the place of this one. */
    boolean follow(Node next);
}
