package agraw.desktop.across;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.DrawingPane;
import agraw.desktop.kit.Job;
import agraw.desktop.kit.Refresh;
import agraw.workbench.Chosen;
import agraw.workbench.TableFile;
import agraw.workbench.chart.Chart;
import agraw.workbench.chart.Mark;
import agraw.workbench.chart.PictureFormat;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A view that is a drawing, with a table of the same; a click on what is drawn shows the passages behind it. */
final class ChartLeaf implements Leaf {
    private static final double LEAST_WIDE = 560;
    private static final double MOST_WIDE = 1600;
    private static final double LEAST_HIGH = 340;
    private static final double ROOM = 44;

    private final AcrossController controller;
    private final Desk desk;
    private final String name;
    private final Supplier<Drawing> drawing;
    private final List<PictureFormat> formats;
    private final List<Node> tools = new ArrayList<>();
    private final DrawingPane pane = new DrawingPane(this::open);
    private final StackPane middle = new StackPane(pane);
    private final ScrollPane scroll = new ScrollPane(middle);
    private final OverviewPane table;
    private final ToggleButton asTable = new ToggleButton();
    private final StackPane node = new StackPane();
    private final Refresh refresh = new Refresh(this::drawing);
    private Consumer<Throwable> failed;
    private @Nullable Chosen chosen;
    private @Nullable Chart chart;
    private double drawnWide;

    /** Draws what is chosen, so wide and high, away from the JavaFX thread. */
    interface Drawing {
        Chart of(Chosen chosen, double width, double height);
    }

    /**
     * @param name of its nodes, and of what it says where there is nothing to draw
     * @param drawing gives, on the JavaFX thread, how it is drawn
     * @param own tools of this view alone; they ask to {@link #read} again
     */
    ChartLeaf(
            AcrossController controller,
            String name,
            Supplier<Drawing> drawing,
            List<PictureFormat> formats,
            List<? extends Node> own) {
        this.controller = controller;
        this.desk = controller.desk();
        this.failed = desk.tell();
        this.name = name;
        this.drawing = drawing;
        this.formats = formats;
        this.table = new OverviewPane(controller, name + "-grid");
        pane.setId(name + "-drawing");
        middle.setAlignment(Pos.TOP_CENTER);
        middle.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("chart");
        scroll.viewportBoundsProperty().subscribe(bounds -> {
            if (Math.abs(bounds.getWidth() - drawnWide) > ROOM && chart != null) {
                read();
            }
        });
        asTable.setText(desk.say("chart.table"));
        asTable.setId(name + "-table");
        asTable.setGraphic(new FontIcon(Feather.LIST));
        asTable.setTooltip(new Tooltip(desk.say("chart.table.tip")));
        asTable.setMinWidth(Region.USE_PREF_SIZE);
        asTable.selectedProperty().subscribe(this::fill);
        Button copy = new Button(desk.say("chart.copy"), new FontIcon(Feather.IMAGE));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> copy());
        tools.addAll(own);
        tools.add(asTable);
        tools.add(copy);
    }

    /** Sets the sizes of the table, in pixels. */
    ChartLeaf sized(double nameWide, double head, double wide, double high) {
        table.sized(nameWide, head, wide, high);
        return this;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<? extends Node> tools() {
        return tools;
    }

    @Override
    public List<MenuItem> exports() {
        List<MenuItem> items = new ArrayList<>();
        for (PictureFormat format : formats) {
            MenuItem item = new MenuItem(desk.messages().say("chart.export." + format.ending()));
            item.setOnAction(_ -> export(format));
            items.add(item);
        }
        return items;
    }

    @Override
    public void show(Chosen now) {
        chosen = now;
        read();
    }

    /** What is shown is drawn again; while that is going on, what is asked for is drawn once afterwards. */
    void read() {
        if (chosen != null) {
            refresh.ask();
        }
    }

    private Job<?> drawing() {
        Chosen now = Objects.requireNonNull(chosen);
        Drawing wanted = drawing.get();
        double width = Math.clamp(node.getWidth() - ROOM, LEAST_WIDE, MOST_WIDE);
        double height = Math.max(LEAST_HIGH, node.getHeight() - ROOM);
        drawnWide = scroll.getViewportBounds().getWidth();
        return desk.work()
                .read(() -> wanted.of(now, width, height))
                .onDone(made -> {
                    chart = made;
                    fill();
                })
                .onFailed(failed);
    }

    /** Says what is done where it cannot be drawn; without this the person is told. */
    void setOnFailed(Consumer<Throwable> handler) {
        failed = handler;
    }

    DrawingPane pane() {
        return pane;
    }

    private void fill() {
        Chart now = chart;
        if (now == null) {
            return;
        }
        Node none = Lacking.of(controller, chosen, false, false);
        if (none == null && now.marks().isEmpty()) {
            none = Lacking.of(desk.messages().say(none("")), desk.messages().say(none(".do")));
        }
        pane.show(now.drawing());
        table.show(now.table(), none);
        node.getChildren().setAll(none != null ? none : asTable.isSelected() ? table : scroll);
    }

    private String none(String part) {
        return (name.equals("charts") ? "chart.none" : "chart." + name + ".none") + part;
    }

    private void open(int mark) {
        Chart now = chart;
        if (now == null) {
            return;
        }
        Mark behind = now.marks().get(mark);
        if (behind.caseStudy().isPresent()) {
            controller.openCase(behind.caseStudy().get());
        } else if (behind.pick().isPresent()) {
            controller.show(behind.title(), behind.pick().get(), behind.all());
        } else {
            controller.showTags(behind.title(), behind.tags());
        }
    }

    private void copy() {
        Chart now = chart;
        Chosen of = chosen;
        if (now == null || of == null) {
            return;
        }
        desk.work()
                .read(() -> now.picture(controller.about(of)))
                .onDone((BufferedImage picture) -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putImage(SwingFXUtils.toFXImage(picture, null));
                    Clipboard.getSystemClipboard().setContent(content);
                    controller.model().news.set(desk.say("chart.copied"));
                })
                .start();
    }

    private void export(PictureFormat format) {
        Chart now = chart;
        Chosen of = chosen;
        if (now == null || of == null) {
            return;
        }
        controller
                .exports(this::document, now.drawing()::title)
                .save(format.ending(), file -> now.write(format, controller.about(of), file));
    }

    @Override
    public Optional<Callable<TableFile>> document() {
        Chosen of = chosen;
        Chart now = chart;
        return of == null || now == null
                ? Optional.empty()
                : Optional.of(() -> now.table().document(controller.about(of), desk.messages()));
    }

    @Override
    public void focus() {
        if (asTable.isSelected()) {
            table.focus();
        } else {
            pane.requestFocus();
        }
    }
}
