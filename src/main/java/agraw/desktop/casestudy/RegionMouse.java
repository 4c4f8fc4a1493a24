package agraw.desktop.casestudy;

import agraw.model.Region;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The mouse on a photo: a click chooses a tag's region; drawing a grip moves or sizes the active one, and drawing elsewhere makes a new one. */
final class RegionMouse {
    private static final double NEAR = 9;

    private final RegionPane pane;
    private final RegionHearer hearer;
    private double startX;
    private double startY;
    private Optional<RegionGrip> grip = Optional.empty();
    private Optional<Region> from = Optional.empty();
    private boolean drawing;

    RegionMouse(RegionPane pane, RegionHearer hearer) {
        this.pane = pane;
        this.hearer = hearer;
        pane.setCursor(Cursor.CROSSHAIR);
        pane.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                move -> pane.setCursor(
                        gripAt(x(move), y(move)).map(RegionMouse::cursor).orElse(Cursor.CROSSHAIR)));
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private static Cursor cursor(RegionGrip grip) {
        return switch (grip) {
            case TOP_LEFT -> Cursor.NW_RESIZE;
            case TOP -> Cursor.N_RESIZE;
            case TOP_RIGHT -> Cursor.NE_RESIZE;
            case LEFT -> Cursor.W_RESIZE;
            case RIGHT -> Cursor.E_RESIZE;
            case BOTTOM_LEFT -> Cursor.SW_RESIZE;
            case BOTTOM -> Cursor.S_RESIZE;
            case BOTTOM_RIGHT -> Cursor.SE_RESIZE;
            case INSIDE -> Cursor.MOVE;
        };
    }

    private boolean takes(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY && !pane.isEmpty();
    }

    private double x(MouseEvent event) {
        Rectangle2D room = pane.room();
        return part(event.getX(), room.getMinX(), room.getWidth());
    }

    private double y(MouseEvent event) {
        Rectangle2D room = pane.room();
        return part(event.getY(), room.getMinY(), room.getHeight());
    }

    private static double part(double at, double from, double length) {
        return length <= 0 ? 0 : Math.clamp((at - from) / length, 0, 1);
    }

    private Optional<RegionGrip> gripAt(double x, double y) {
        Rectangle2D room = pane.room();
        return room.getWidth() <= 0
                ? Optional.empty()
                : pane.active()
                        .flatMap(
                                region -> RegionGrip.at(region, x, y, NEAR / room.getWidth(), NEAR / room.getHeight()));
    }

    private void pressed(MouseEvent press) {
        if (takes(press)) {
            pane.settle();
            pane.requestFocus();
            startX = x(press);
            startY = y(press);
            grip = gripAt(startX, startY);
            from = pane.active();
            drawing = false;
        }
    }

    private void dragged(MouseEvent drag) {
        if (!takes(drag)) {
            return;
        }
        double x = x(drag);
        double y = y(drag);
        if (grip.isPresent() && from.isPresent()) {
            drawing |= x != startX || y != startY;
            pane.draw(grip.get().drawn(from.get(), x - startX, y - startY));
        } else if (Math.abs(x - startX) >= RegionGrip.LEAST && Math.abs(y - startY) >= RegionGrip.LEAST) {
            drawing = true;
            pane.region()
                    .set(Optional.of(new Region(
                            Math.min(x, startX), Math.min(y, startY), Math.abs(x - startX), Math.abs(y - startY))));
        }
    }

    private void released(MouseEvent release) {
        if (!takes(release)) {
            return;
        }
        if (!drawing) {
            Optional<UUID> under = pane.under(startX, startY);
            boolean within = pane.region().get().isPresent() && grip.isPresent();
            if (!within) {
                pane.region().set(Optional.empty());
                hearer.chosen(under);
            }
        } else if (pane.region().get().isEmpty()) {
            pane.settle();
        }
        grip = Optional.empty();
        from = Optional.empty();
    }
}
