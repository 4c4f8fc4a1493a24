package agraw.desktop.casestudy;

import agraw.model.Region;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys on a photo: the arrows move the active region by a hundredth of the photo, with Shift they size it, with Ctrl they go finer;
 * Enter draws one or goes on to its code, Delete takes it off, Escape lets go of it. A key that is held down is one step.
 */
final class RegionKeys {
    private static final double STEP = 0.01;
    private static final double FINE = 0.002;
    private static final Region MIDDLE = new Region(0.35, 0.35, 0.3, 0.3);

    private final RegionPane pane;
    private final RegionHearer hearer;

    RegionKeys(RegionPane pane, RegionHearer hearer) {
        this.pane = pane;
        this.hearer = hearer;
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        pane.addEventHandler(KeyEvent.KEY_RELEASED, release -> {
            if (release.getCode().isArrowKey()) {
                pane.settle();
            }
        });
        pane.focusedProperty().subscribe(focused -> {
            if (!focused) {
                pane.settle();
            }
        });
    }

    private void pressed(KeyEvent press) {
        if (!pane.isEmpty() && !press.isAltDown() && acts(press)) {
            press.consume();
        }
    }

    private boolean acts(KeyEvent press) {
        Optional<Region> active = pane.active();
        boolean drawn = pane.region().get().isPresent();
        Optional<UUID> current = pane.current();
        KeyCode code = press.getCode();
        if (code == KeyCode.ENTER) {
            if (active.isPresent()) {
                hearer.further();
            } else {
                pane.region().set(Optional.of(MIDDLE));
            }
        } else if (code.isArrowKey() && active.isPresent()) {
            double step = press.isShortcutDown() ? FINE : STEP;
            RegionGrip grip = press.isShiftDown() ? RegionGrip.BOTTOM_RIGHT : RegionGrip.INSIDE;
            double x = code == KeyCode.RIGHT ? step : code == KeyCode.LEFT ? -step : 0;
            double y = code == KeyCode.DOWN ? step : code == KeyCode.UP ? -step : 0;
            pane.draw(grip.drawn(active.get(), x, y));
        } else if ((code == KeyCode.DELETE || code == KeyCode.ESCAPE) && drawn) {
            pane.region().set(Optional.empty());
        } else if (code == KeyCode.DELETE && current.isPresent()) {
            hearer.removed(current.get());
        } else if (code == KeyCode.ESCAPE && current.isPresent()) {
            pane.settle();
            hearer.chosen(Optional.empty());
        } else {
            return false;
        }
        return true;
    }
}
