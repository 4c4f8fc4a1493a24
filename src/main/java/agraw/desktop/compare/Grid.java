package agraw.desktop.compare;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;

/** The lines under their heads: only those in view are there. The heads stay when lines scroll, and the names when cases do. */
final class Grid extends BorderPane {
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass KEYS_HERE = PseudoClass.getPseudoClass("keys-here");

    private final CompareController controller;
    private final Columns columns = new Columns();
    private final LinePanes panes;
    private final GridList list;
    private final ScrollBar bar = new ScrollBar();

    Grid(CompareController controller) {
        this.controller = controller;
        getStyleClass().add("grid");
        panes = new LinePanes(columns, controller.phrases());
        CompareModel model = controller.model();
        list = new GridList(model);
        list.setCellFactory(_ -> new LineCell(this));
        list.getStyleClass().add("lines");
        list.setAccessibleText(controller.phrases().say("compare.title.short"));
        list.focusedProperty().subscribe(focused -> pseudoClassStateChanged(KEYS_HERE, focused));
        new GridKeys(this, list);
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.getStyleClass().add("across");
        bar.valueProperty().bindBidirectional(columns.offset);
        list.addEventFilter(ScrollEvent.SCROLL, this::scrollAcross);
        model.sheet.subscribe(_ -> arrange());
        model.spot.subscribe(spot -> columns.show(spot.column()));
        list.focusedProperty().subscribe(list::tellSpot);
        setTop(new HeadLine(this, controller));
        setCenter(list);
        setBottom(bar);
    }

    CompareController controller() {
        return controller;
    }

    CompareModel model() {
        return controller.model();
    }

    Phrases phrases() {
        return controller.phrases();
    }

    LinePanes panes() {
        return panes;
    }

    Columns columns() {
        return columns;
    }

    ListView<Line> list() {
        return list;
    }

    /** A line was laid out in another width: the list's without its scroll bar. */
    void measure(Number width) {
        if (width.doubleValue() > 0) {
            columns.width.set(width.doubleValue());
            arrange();
        }
    }

    private void arrange() {
        columns.setCount(model().columns());
        bar.setMax(columns.most());
        bar.setVisibleAmount(columns.most() * columns.room() / Math.max(1, columns.most() + columns.room()));
        bar.setUnitIncrement(columns.column() / 4);
        bar.setBlockIncrement(columns.column());
        bar.setVisible(columns.most() > 0);
        bar.setManaged(columns.most() > 0);
    }

    private void scrollAcross(ScrollEvent event) {
        double pixels = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY()) || (event.isShiftDown() && pixels != 0)) {
            columns.offset.set(columns.offset.get() - pixels);
            columns.clamp();
            event.consume();
        }
    }

    /** Moves the keyboard, and the view with it. */
    void go(Spot.Way way, boolean extend) {
        CompareModel model = model();
        model.go(model.spot.get().moved(way, model.lines, model.columns()), extend);
        reveal();
        list.tellSpot();
    }

    /** Moves by as many lines as are in view. */
    void page(boolean down, boolean extend) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            int seen = Math.max(
                    1,
                    flow.getLastVisibleCell().getIndex()
                            - flow.getFirstVisibleCell().getIndex());
            Spot spot = model().spot.get();
            model().go(new Spot(spot.line() + (down ? seen : -seen), spot.column(), 0), extend);
            reveal();
            list.tellSpot();
        }
    }

    private void reveal() {
        int line = model().spot.get().line();
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && line < model().lines.size()) {
            if (flow.getVisibleCell(line) == null) {
                flow.scrollTo(line);
                flow.layout();
            }
            IndexedCell<?> cell = flow.getVisibleCell(line);
            if (cell != null) {
                cell.layout();
                reveal(flow, cell.getHeight() <= flow.getHeight() ? cell : current(cell));
            }
        }
    }

    /** Scrolls no more than it must; of what is higher than the view, the beginning is seen. */
    private static void reveal(VirtualFlow<?> flow, Node part) {
        Bounds place = flow.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double above = place.getMinY();
        double below = place.getMaxY() - flow.getHeight();
        if (above < 0) {
            flow.scrollPixels(above);
        } else if (below > 0) {
            flow.scrollPixels(Math.min(below, above));
        }
    }

    /** The item of a line that the keyboard is at: a line may be higher than the view. */
    private static Node current(Node line) {
        return line.lookupAll(".item").stream()
                .filter(item -> item.getPseudoClassStates().contains(CURRENT))
                .findFirst()
                .orElse(line);
    }

    /** A click on an item does what Enter does; with Shift it selects, and beside an item it only goes there. */
    void click(Spot spot, boolean hit, boolean shift) {
        list.requestFocus();
        model().go(spot, shift);
        list.tellSpot();
        if (hit && !shift) {
            controller.enter();
        }
    }

    void clickName(int index) {
        list.requestFocus();
        model().go(new Spot(index, model().spot.get().column(), 0), false);
        Line line = model().lines.get(index);
        if (line.isHeading()) {
            model().fold(line.row().subject().id());
        }
    }
}
