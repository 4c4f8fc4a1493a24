package agraw.desktop.compare;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** Says how far lines are scrolled, and scrolls them. */
final class LineBar extends ScrollBar {
    private static final double STEP = 40;

    private boolean telling;

    LineBar() {
        setOrientation(Orientation.VERTICAL);
        setUnitIncrement(STEP);
    }

    /** Hears to how many pixels from the beginning a person wants to go. */
    void whenDragged(DoubleConsumer listener) {
        valueProperty().subscribe(() -> {
            if (!telling) {
                listener.accept(getValue());
            }
        });
    }

    /** @param view the height of what is seen */
    void show(LinePlace place, double view) {
        double whole = place.whole();
        double most = Math.max(0, whole - view);
        telling = true;
        setMax(most);
        setValue(Math.min(place.above(), most));
        setVisibleAmount(most * view / Math.max(1, whole));
        setBlockIncrement(view - STEP);
        setVisible(most > 0);
        telling = false;
    }
}
