package agraw.desktop.compare;

import javafx.scene.layout.Pane;

/** Where the columns are scrolled; whoever owns it lays out what is in it. */
final class Room extends Pane {
    @Override
    protected void layoutChildren() {}
}
