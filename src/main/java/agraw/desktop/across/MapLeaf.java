package agraw.desktop.across;

import agraw.compare.drawing.BaseMap;
import agraw.compare.drawing.Look;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.DrawingPane;
import agraw.words.Digits;
import agraw.workbench.Saying;
import agraw.workbench.chart.PictureFormat;
import agraw.workbench.chart.PlaceMap;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The map: it is pulled with the mouse, brought nearer with the wheel, the keys + and -, or buttons, and lies on a person's own map. */
final class MapLeaf {
    private static final String BASE = "map-base";
    private static final double STEP = 1.5;
    private static final double WHEEL = 120;
    /** Less than so many pixels is a click. */
    private static final double STILL = 4;

    private final AcrossController controller;
    private final Desk desk;
    private final PlaceMap map;
    private final ToggleButton own;
    private final ChartLeaf leaf;
    private final DrawingPane pane;
    private BaseMap base = BaseMap.NONE;
    private Look look = Look.ALL;
    private double fromX;
    private double fromY;
    private Look from = Look.ALL;

    private MapLeaf(AcrossController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        this.map = PlaceMap.of(desk.workbench());
        own = new ToggleButton(desk.say("chart.map.base"), new FontIcon(Feather.LAYERS));
        own.setId(BASE);
        own.setTooltip(new Tooltip(desk.say("chart.map.base.tip")));
        own.setMinWidth(Region.USE_PREF_SIZE);
        own.setOnAction(_ -> choose());
        leaf = new ChartLeaf(
                controller,
                "map",
                () -> {
                    BaseMap below = base;
                    Look now = look;
                    return (chosen, wide, high) -> map.draw(chosen, below, now, wide, high, desk.messages());
                },
                List.of(PictureFormat.values()),
                List.of(
                        button("map-nearer", Feather.ZOOM_IN, "chart.map.nearer", () -> nearer(STEP)),
                        button("map-further", Feather.ZOOM_OUT, "chart.map.further", () -> nearer(1 / STEP)),
                        button("map-all", Feather.MAXIMIZE, "chart.map.all", () -> look(Look.ALL)),
                        own));
        leaf.sized(120, 40, 240, 30).setOnFailed(this::noBase);
        pane = leaf.pane();
        pane.setCursor(Cursor.OPEN_HAND);
        pane.addEventHandler(ScrollEvent.SCROLL, this::wheeled);
        pane.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        controller.options().left(BASE).filter(file -> !file.isEmpty()).ifPresent(file -> read(Path.of(file)));
    }

    static Leaf of(AcrossController controller) {
        return new MapLeaf(controller).leaf;
    }

    private Button button(String id, Feather icon, String words, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(desk.messages().say(words));
        button.setTooltip(new Tooltip(desk.messages().say(words)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void look(Look next) {
        look = next;
        leaf.read();
    }

    /** Nearer to the middle. */
    private void nearer(double factor) {
        look(look.nearer(factor, 0, 0));
    }

    private void wheeled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double wide = pane.getWidth();
            look(look.nearer(
                    Math.pow(STEP, event.getDeltaY() / WHEEL * 2),
                    (event.getX() - wide / 2) / wide,
                    (event.getY() - pane.getHeight() / 2) / wide));
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        switch (Digits.latin(event.getCharacter())) {
            case "+", "=" -> nearer(STEP);
            case "-" -> nearer(1 / STEP);
            case "0" -> look(Look.ALL);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        fromX = event.getX();
        fromY = event.getY();
        from = look;
    }

    private void dragged(MouseEvent event) {
        double x = event.getX() - fromX;
        double y = event.getY() - fromY;
        if (Math.hypot(x, y) >= STILL) {
            double wide = pane.getWidth();
            look(from.pulled(x / wide, y / wide));
            event.consume();
        }
    }

    private void choose() {
        List<Path> files = own.isSelected() ? desk.files().open(desk.say("chart.map.base")) : List.of();
        if (files.isEmpty()) {
            controller.options().keep(BASE, "");
            lay(BaseMap.NONE);
        } else {
            read(files.getFirst());
        }
    }

    private void read(Path file) {
        Consumer<BaseMap> done = found -> {
            controller.options().keep(BASE, file.toString());
            lay(found);
        };
        desk.work()
                .read(() -> PlaceMap.base(file))
                .onDone(done)
                .onFailed(this::noBase)
                .start();
    }

    private void lay(BaseMap next) {
        base = next;
        own.setSelected(!next.isNone());
        leaf.read();
    }

    /** The stick with the map was pulled out, or the file is none: the countries are still there. It may come back at the next start. */
    private void noBase(Throwable why) {
        lay(BaseMap.NONE);
        controller.model().news.set(Saying.problem(desk.messages(), why));
    }
}
