package agraw.desktop.casestudy;

import agraw.model.Region;
import agraw.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A photo with the regions that are tagged, on which another can be drawn: with the mouse, or with Enter, the arrow keys, and Shift with
 * the arrow keys. Never mirrored, because regions are parts of the photo.
 */
final class RegionPane extends Pane {
    private static final double STEP = 0.02;
    private static final double FINE = 0.004;
    private static final double LEAST = 0.01;
    private static final double MOST_ENLARGED = 2;
    private static final Region MIDDLE = new Region(0.35, 0.35, 0.3, 0.3);

    private final ImageView picture = new ImageView();
    private final Rectangle drawn = new Rectangle();
    private final ObjectProperty<Optional<Region>> region =
            new SimpleObjectProperty<>(this, "region", Optional.empty());
    private final Runnable further;
    private List<Mark> marks = List.of();
    private final List<Node> frames = new ArrayList<>();
    private double startX;
    private double startY;

    /**
     * A region that is tagged.
     *
     * @param words the code's key
     * @param current whether it is the one in question
     */
    record Mark(
            UUID tag,
            Region region,
            Color colour,
            String words,
            @Nullable Stance stance,
            boolean current) {}

    /** Further: what to do when a region was drawn by the keys and is as it should be. */
    RegionPane(Runnable further) {
        this.further = further;
        getStyleClass().add("region-pane");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        drawn.getStyleClass().add("region-drawn");
        drawn.setMouseTransparent(true);
        getChildren().addAll(picture, drawn);
        setMinSize(0, 0);
        setCursor(Cursor.CROSSHAIR);
        region.subscribe(this::requestLayout);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(@Nullable Image image) {
        picture.setImage(image);
        region.set(Optional.empty());
        requestLayout();
    }

    void mark(List<Mark> tagged) {
        if (!tagged.equals(marks)) {
            marks = List.copyOf(tagged);
            getChildren().removeAll(frames);
            frames.clear();
            for (Mark mark : marks) {
                frames.addAll(RegionFrame.of(mark));
            }
            getChildren().addAll(1, frames);
            requestLayout();
        }
    }

    /** The region that is drawn and not yet tagged. */
    ObjectProperty<Optional<Region>> region() {
        return region;
    }

    @Override
    protected void layoutChildren() {
        Rectangle2D room = room();
        picture.setFitWidth(room.getWidth());
        picture.setFitHeight(room.getHeight());
        picture.relocate(room.getMinX(), room.getMinY());
        for (int at = 0; at < marks.size(); at++) {
            Region tagged = marks.get(at).region();
            place((Rectangle) frames.get(3 * at), tagged, room);
            place((Rectangle) frames.get(3 * at + 1), tagged, room);
            Node key = frames.get(3 * at + 2);
            key.autosize();
            key.relocate(
                    room.getMinX() + tagged.left() * room.getWidth() + 2,
                    room.getMinY() + tagged.top() * room.getHeight() + 2);
        }
        drawn.setVisible(region.get().isPresent());
        region.get().ifPresent(open -> place(drawn, open, room));
    }

    private static void place(Rectangle frame, Region region, Rectangle2D room) {
        frame.setX(room.getMinX() + region.left() * room.getWidth());
        frame.setY(room.getMinY() + region.top() * room.getHeight());
        frame.setWidth(region.width() * room.getWidth());
        frame.setHeight(region.height() * room.getHeight());
    }

    /** Where the photo is shown: whole, in the middle. */
    private Rectangle2D room() {
        Image image = picture.getImage();
        if (image == null || getWidth() <= 0 || getHeight() <= 0) {
            return new Rectangle2D(0, 0, 0, 0);
        }
        double scale =
                Math.min(MOST_ENLARGED, Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight()));
        double width = Math.max(1, image.getWidth() * scale);
        double height = Math.max(1, image.getHeight() * scale);
        return new Rectangle2D((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
    }

    private void pressed(MouseEvent press) {
        if (press.getButton() == MouseButton.PRIMARY && picture.getImage() != null) {
            requestFocus();
            startX = part(press.getX(), room().getMinX(), room().getWidth());
            startY = part(press.getY(), room().getMinY(), room().getHeight());
            region.set(Optional.empty());
        }
    }

    private void dragged(MouseEvent drag) {
        if (drag.getButton() == MouseButton.PRIMARY && picture.getImage() != null) {
            double x = part(drag.getX(), room().getMinX(), room().getWidth());
            double y = part(drag.getY(), room().getMinY(), room().getHeight());
            boolean area = Math.abs(x - startX) >= LEAST && Math.abs(y - startY) >= LEAST;
            region.set(
                    area
                            ? Optional.of(new Region(
                                    Math.min(x, startX),
                                    Math.min(y, startY),
                                    Math.abs(x - startX),
                                    Math.abs(y - startY)))
                            : Optional.empty());
        }
    }

    private static double part(double at, double from, double length) {
        return length <= 0 ? 0 : Math.clamp((at - from) / length, 0, 1);
    }

    private void key(KeyEvent press) {
        if (picture.getImage() == null) {
            return;
        }
        double step = press.isShortcutDown() ? FINE : STEP;
        int x = press.getCode() == KeyCode.RIGHT ? 1 : press.getCode() == KeyCode.LEFT ? -1 : 0;
        int y = press.getCode() == KeyCode.DOWN ? 1 : press.getCode() == KeyCode.UP ? -1 : 0;
        Optional<Region> open = region.get();
        if (press.getCode() == KeyCode.ENTER) {
            if (open.isPresent()) {
                further.run();
            } else {
                region.set(Optional.of(MIDDLE));
            }
        } else if (open.isPresent() && (x != 0 || y != 0)) {
            region.set(Optional.of(
                    press.isShiftDown()
                            ? sized(open.get(), x * step, y * step)
                            : moved(open.get(), x * step, y * step)));
        } else if (open.isPresent() && (press.getCode() == KeyCode.ESCAPE || press.getCode() == KeyCode.DELETE)) {
            region.set(Optional.empty());
        } else {
            return;
        }
        press.consume();
    }

    private static Region moved(Region from, double x, double y) {
        return new Region(
                Math.clamp(from.left() + x, 0, 1 - from.width()),
                Math.clamp(from.top() + y, 0, 1 - from.height()),
                from.width(),
                from.height());
    }

    private static Region sized(Region from, double x, double y) {
        return new Region(
                from.left(),
                from.top(),
                Math.clamp(from.width() + x, LEAST, 1 - from.left()),
                Math.clamp(from.height() + y, LEAST, 1 - from.top()));
    }
}
