package agraw.desktop.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lines below each other, each as high as its words. Only those in view are made, and those near it while nobody scrolls: to make one
 * means to style hundreds of words. What was made stays in the scene, because to come into it again would mean to be styled again, which
 * is what a list does whenever a line comes into view.
 */
class LineFlow extends Region {
    /** So many lines stay made. */
    private static final int MOST = 60;
    /** So far above and below the view lines are made ahead, in heights of it. */
    private static final double AHEAD = 1.5;

    private static final Duration REST = Duration.millis(40);

    private final ObservableList<Line> lines;
    private final Function<Line, LinePane> make;
    private final DoubleConsumer widths;
    /** Least lately used first. */
    private final Map<UUID, LinePane> made = new LinkedHashMap<>();

    private final Room window = new Room();
    private final Rectangle clip = new Rectangle();
    private final LineBar bar = new LineBar();
    private final PauseTransition rest = new PauseTransition(REST);

    private final LinePlace place;
    private int last;
    private @Nullable UUID firstSubject;
    private boolean rested;

    /**
     * @param make makes what shows a line
     * @param widths hears how wide lines are laid out
     */
    LineFlow(ObservableList<Line> lines, Function<Line, LinePane> make, DoubleConsumer widths) {
        this.lines = lines;
        this.make = make;
        this.widths = widths;
        this.place = new LinePlace(lines, this::height);
        setFocusTraversable(true);
        window.setClip(clip);
        getChildren().addAll(window, bar);
        lines.subscribe(this::changed);
        bar.whenDragged(pixels -> {
            place.goTo(pixels);
            requestLayout();
        });
        addEventHandler(ScrollEvent.SCROLL, event -> {
            scroll(-event.getDeltaY());
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        rest.setOnFinished(_ -> {
            rested = true;
            requestLayout();
        });
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** What shows a line, if it is in view. */
    @Nullable
    LinePane seen(int line) {
        LinePane pane = line >= 0 && line < lines.size() ? made.get(subject(line)) : null;
        return pane != null && pane.isVisible() ? pane : null;
    }

    /** All that is made, also out of view. */
    Iterable<LinePane> made() {
        return made.values();
    }

    /** How many lines are in view beside the first. */
    int page() {
        return Math.max(1, last - place.first());
    }

    /** Scrolls by so many pixels; more than 0 is towards the end. */
    void scroll(double pixels) {
        place.scroll(pixels);
        requestLayout();
    }

    /** Keeps a line where it stands, if it is in view, while those above it become higher or lower. */
    void hold(int line) {
        LinePane pane = seen(line);
        if (pane != null) {
            place.go(line, -pane.getLayoutY());
        }
    }

    /** Brings a line into view; of one that is higher than the view, as much as fits unless some is there. */
    void reveal(int line) {
        double height = place.height(line);
        boolean fits = height <= getHeight();
        LinePane pane = seen(line);
        boolean whole = pane != null && pane.getLayoutY() >= 0 && pane.getLayoutY() + height <= getHeight();
        if (!whole && (fits || pane == null)) {
            boolean below = line > place.first() || (line == place.first() && place.hidden() <= 0);
            place.go(line, below && fits ? height - getHeight() : 0);
        }
        requestLayout();
        layout();
    }

    /** Brings a part of a line into view; scrolls no more than it must, and of what is higher than the view the beginning is seen. */
    void reveal(Node part) {
        Bounds place = window.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double below = place.getMaxY() - getHeight();
        if (place.getMinY() < 0) {
            scroll(place.getMinY());
        } else if (below > 0) {
            scroll(Math.min(below, place.getMinY()));
        }
        layout();
    }

    @Override
    protected void layoutChildren() {
        double beside = bar.prefWidth(-1);
        double width = Math.max(0, getWidth() - beside);
        window.resizeRelocate(0, 0, width, getHeight());
        bar.resizeRelocate(width, 0, beside, getHeight());
        clip.setWidth(width);
        clip.setHeight(getHeight());
        if (width > 0) {
            widths.accept(width);
            place.settle(getHeight());
            show();
            bar.show(place, getHeight());
            prepare();
        }
    }

    private void show() {
        double y = -place.hidden();
        last = place.first();
        Set<LinePane> seen = new HashSet<>();
        for (int at = place.first(); at < lines.size() && y < getHeight(); at++) {
            double height = place.height(at);
            LinePane pane = pane(at);
            seen.add(pane);
            pane.show(at, Math.max(0, -y));
            pane.resizeRelocate(0, y, window.getWidth(), height);
            y += height;
            last = at;
        }
        made.values().forEach(pane -> pane.setVisible(seen.contains(pane)));
        firstSubject = lines.isEmpty() ? null : subject(place.first());
        Iterator<LinePane> eldest = made.values().iterator();
        while (made.size() > MOST && eldest.hasNext()) {
            LinePane pane = eldest.next();
            if (!pane.isVisible()) {
                eldest.remove();
                window.getChildren().remove(pane);
            }
        }
    }

    /** Keeps the view where it is while lines come and go above it. */
    private void changed() {
        Map<UUID, Line> now = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            now.put(subject(at), lines.get(at));
            if (subject(at).equals(firstSubject)) {
                place.keep(at);
            }
        }
        made.entrySet().removeIf(entry -> {
            boolean gone = !entry.getValue().line().equals(now.get(entry.getKey()));
            if (gone) {
                window.getChildren().remove(entry.getValue());
            }
            return gone;
        });
        requestLayout();
    }

    /** Makes the nearest line that is not made yet where nobody scrolled for a while, and waits for that where someone may. */
    private void prepare() {
        int wanted = Math.max(missing(last, 1), missing(place.first(), -1));
        if (wanted >= 0 && rested) {
            double height = place.height(wanted);
            pane(wanted).resize(window.getWidth(), height);
        }
        if (wanted >= 0 && made.size() < MOST) {
            rest.playFromStart();
        }
        rested = false;
    }

    /** The next line on a way that is not made; -1 where all near ones are. */
    private int missing(int from, int step) {
        double far = 0;
        for (int at = from + step; at >= 0 && at < lines.size() && far < getHeight() * AHEAD; at += step) {
            if (!made.containsKey(subject(at))) {
                return at;
            }
            far += place.guess(at);
        }
        return -1;
    }

    private double height(int line) {
        return pane(line).height(window.getWidth());
    }

    private LinePane pane(int index) {
        UUID subject = subject(index);
        LinePane pane = made.remove(subject);
        if (pane == null) {
            pane = make.apply(lines.get(index));
            pane.setVisible(false);
            window.getChildren().add(pane);
            pane.applyCss();
        }
        made.put(subject, pane);
        return pane;
    }

    private UUID subject(int line) {
        return lines.get(line).row().subject().id();
    }
}
