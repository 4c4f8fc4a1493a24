package agraw.desktop.casestudy;

import agraw.model.Region;
import agraw.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A photo with the regions that are tagged, one of which can be chosen, moved and sized, and on which another can be drawn; what the mouse
 * and the keys do is in {@link RegionMouse} and {@link RegionKeys}. Never mirrored, because regions are parts of the photo.
 */
final class RegionPane extends Pane {
    private static final double MOST_ENLARGED = 2;
    private static final double HANDLE = 9;

    private final ImageView picture = new ImageView();
    private final Rectangle drawn = new Rectangle();
    private final ObjectProperty<Optional<Region>> region =
            new SimpleObjectProperty<>(this, "region", Optional.empty());
    private final RegionHearer hearer;
    private List<Mark> marks = List.of();
    private final List<Node> frames = new ArrayList<>();
    private final List<Rectangle> handles = new ArrayList<>();
    /** Where the chosen region was drawn to; until its tag is told to be there. */
    private Optional<Region> shifted = Optional.empty();

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

    RegionPane(RegionHearer hearer) {
        this.hearer = hearer;
        getStyleClass().add("region-pane");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        drawn.getStyleClass().add("region-drawn");
        drawn.setMouseTransparent(true);
        getChildren().addAll(picture, drawn);
        for (RegionGrip grip : RegionGrip.values()) {
            if (grip != RegionGrip.INSIDE) {
                Rectangle handle = new Rectangle(HANDLE, HANDLE);
                handle.getStyleClass().add("region-handle");
                handle.setUserData(grip);
                handle.setMouseTransparent(true);
                handles.add(handle);
            }
        }
        getChildren().addAll(handles);
        setMinSize(0, 0);
        region.subscribe(this::requestLayout);
        new RegionMouse(this, hearer);
        new RegionKeys(this, hearer);
    }

    void show(@Nullable Image image) {
        picture.setImage(image);
        region.set(Optional.empty());
        shifted = Optional.empty();
        requestLayout();
    }

    boolean isEmpty() {
        return picture.getImage() == null;
    }

    void mark(List<Mark> tagged) {
        if (!tagged.equals(marks)) {
            marks = List.copyOf(tagged);
            shifted = Optional.empty();
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

    /** The tag that is chosen, where it is on a region. */
    Optional<UUID> current() {
        return marks.stream().filter(Mark::current).map(Mark::tag).findFirst();
    }

    /** The region that the mouse and the keys change: the one that is drawn, else that of the chosen tag. */
    Optional<Region> active() {
        return region.get()
                .or(() -> shifted)
                .or(() -> marks.stream().filter(Mark::current).map(Mark::region).findFirst());
    }

    /** Shows the active region elsewhere; that of a tag is written only by {@link #settle}. */
    void draw(Region to) {
        if (region.get().isPresent()) {
            region.set(Optional.of(to));
        } else {
            shifted = Optional.of(to);
            requestLayout();
        }
    }

    /** Tells where the chosen tag's region was drawn to. */
    void settle() {
        current()
                .ifPresent(tag -> shifted.ifPresent(to -> {
                    if (marks.stream()
                            .noneMatch(mark ->
                                    mark.current() && mark.region().words().equals(to.words()))) {
                        hearer.moved(tag, to);
                    }
                }));
    }

    /** The chosen tag's region is where its tag says, because it could not be moved. */
    void letGo() {
        shifted = Optional.empty();
        requestLayout();
    }

    /** The tag whose region is under a point; the smallest of several. */
    Optional<UUID> under(double x, double y) {
        return marks.stream()
                .filter(mark -> RegionGrip.holds(mark.region(), x, y))
                .min(Comparator.comparingDouble(
                        mark -> mark.region().width() * mark.region().height()))
                .map(Mark::tag);
    }

    @Override
    protected void layoutChildren() {
        Rectangle2D room = room();
        picture.setFitWidth(room.getWidth());
        picture.setFitHeight(room.getHeight());
        picture.relocate(room.getMinX(), room.getMinY());
        for (int at = 0; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            Region tagged = mark.current() ? shifted.orElse(mark.region()) : mark.region();
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
        Optional<Region> active = isEmpty() ? Optional.empty() : active();
        for (Rectangle handle : handles) {
            handle.setVisible(active.isPresent());
            RegionGrip grip = (RegionGrip) Objects.requireNonNull(handle.getUserData());
            active.ifPresent(held -> {
                handle.setX(room.getMinX() + grip.x(held) * room.getWidth() - HANDLE / 2);
                handle.setY(room.getMinY() + grip.y(held) * room.getHeight() - HANDLE / 2);
            });
        }
    }

    private static void place(Rectangle frame, Region region, Rectangle2D room) {
        frame.setX(room.getMinX() + region.left() * room.getWidth());
        frame.setY(room.getMinY() + region.top() * room.getHeight());
        frame.setWidth(region.width() * room.getWidth());
        frame.setHeight(region.height() * room.getHeight());
    }

    /** Where the photo is shown: whole, in the middle. */
    Rectangle2D room() {
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
}
