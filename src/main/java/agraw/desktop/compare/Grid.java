package agraw.desktop.compare;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;

/** The lines under their heads: only those in view are there. The heads stay when lines scroll, and the names when cases do. */
final class Grid extends BorderPane {
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass KEYS_HERE = PseudoClass.getPseudoClass("keys-here");

    private final CompareController controller;
    private final Columns columns = new Columns();
    private final GridList list;
    private final ScrollBar bar = new ScrollBar();

    Grid(CompareController controller) {
        this.controller = controller;
        getStyleClass().add("grid");
        CompareModel model = controller.model();
        list = new GridList(this);
        list.setAccessibleText(controller.phrases().say("compare.title.short"));
        list.focusedProperty().subscribe(focused -> pseudoClassStateChanged(KEYS_HERE, focused));
        new GridKeys(this, list);
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.getStyleClass().add("across");
        bar.valueProperty().bindBidirectional(columns.offset);
        list.addEventFilter(ScrollEvent.SCROLL, this::scrollAcross);
        model.sheet.subscribe(_ -> arrange());
        model.spot.subscribe(spot -> columns.show(spot.column()));
        model.spot.subscribe(this::showSpot);
        model.anchor.subscribe(this::showSpot);
        columns.offset.subscribe(() -> list.made().forEach(LinePane::place));
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

    Columns columns() {
        return columns;
    }

    GridList list() {
        return list;
    }

    private void showSpot() {
        list.made().forEach(LinePane::showSpot);
    }

    /** Lines are laid out in a width: the list's without its scroll bar. */
    void measure(double width) {
        if (width != columns.width.get()) {
            list.hold(model().spot.get().line());
            columns.width.set(width);
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
        Spot spot = model().spot.get();
        model().go(new Spot(spot.line() + (down ? list.page() : -list.page()), spot.column(), 0), extend);
        reveal();
        list.tellSpot();
    }

    private void reveal() {
        int line = model().spot.get().line();
        if (line < model().lines.size()) {
            list.reveal(line);
            LinePane pane = list.seen(line);
            if (pane != null && pane.getHeight() > list.getHeight()) {
                list.reveal(current(pane));
            }
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
