package agraw.desktop.across;

import agraw.compare.across.Nearness;
import agraw.compare.drawing.Outlines;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination.Across.View;
import agraw.desktop.kit.Naming;
import agraw.workbench.Balance;
import agraw.workbench.CoOccurring;
import agraw.workbench.Crossing;
import agraw.workbench.Saying;
import agraw.workbench.TableFile;
import agraw.workbench.Tensions;
import agraw.workbench.chart.CodeNetwork;
import agraw.workbench.chart.PictureFormat;
import agraw.workbench.chart.PlaceMap;
import agraw.workbench.chart.StanceCharts;
import agraw.workbench.chart.TimeAxis;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the views when they are first opened. */
final class Leaves {
    private Leaves() {}

    static Leaf of(View view, AcrossController controller) {
        return switch (view) {
            case GRID -> new FrameworkLeaf(controller);
            case MATRIX -> new MatrixLeaf(controller);
            case CHARTS -> charts(controller);
            case MAP -> map(controller);
            case TIME -> time(controller);
            case TOGETHER -> together(controller);
            case GAPS -> gaps(controller);
            case TENSIONS -> tensions(controller);
            case CONFIGURATIONS -> new ConfigurationsLeaf(controller);
        };
    }

    static Feather icon(View view) {
        return switch (view) {
            case GRID -> Feather.EDIT_3;
            case MATRIX -> Feather.GRID;
            case CHARTS -> Feather.BAR_CHART_2;
            case MAP -> Feather.MAP;
            case TIME -> Feather.CLOCK;
            case TOGETHER -> Feather.LINK;
            case GAPS -> Feather.CIRCLE;
            case TENSIONS -> Feather.CODE;
            case CONFIGURATIONS -> Feather.CHECK_SQUARE;
        };
    }

    private static Leaf together(AcrossController controller) {
        Desk desk = controller.desk();
        ComboBox<Crossing.Rows> rows = choice(desk, "across.rows.", List.of(Crossing.Rows.values()));
        rows.setId("together-rows");
        rows.setAccessibleText(desk.say("across.rows"));
        ComboBox<Nearness> near = choice(desk, "across.near.", List.of(Nearness.values()));
        near.setId("together-near");
        near.setAccessibleText(desk.say("across.near"));
        near.setValue(Nearness.OVERLAPPING);
        CoOccurring job = CoOccurring.of(desk.workbench());
        OverviewLeaf leaf = new OverviewLeaf(
                        controller,
                        "together-grid",
                        () -> {
                            Crossing.Rows by = rows.getValue();
                            Nearness nearness = near.getValue();
                            return chosen -> job.read(chosen, by, nearness, desk.messages());
                        },
                        List.of(rows, near))
                .sized(260, 46, 66, 34);
        rows.valueProperty().subscribe(leaf::read);
        near.valueProperty().subscribe(leaf::read);
        return leaf;
    }

    /** The charts that can be drawn. */
    private enum ChartKind {
        BARS,
        MULTIPLES,
        NETWORK
    }

    private static Leaf charts(AcrossController controller) {
        Desk desk = controller.desk();
        ComboBox<ChartKind> kind = choice(desk, "chart.kind.", List.of(ChartKind.values()));
        kind.setId("charts-kind");
        kind.setAccessibleText(desk.say("chart.kind"));
        ComboBox<Crossing.Rows> rows = choice(desk, "across.rows.", List.of(Crossing.Rows.values()));
        rows.setId("charts-rows");
        rows.setAccessibleText(desk.say("across.rows"));
        ComboBox<Nearness> near = choice(desk, "across.near.", List.of(Nearness.values()));
        near.setAccessibleText(desk.say("across.near"));
        near.setValue(Nearness.NEAR);
        kind.valueProperty().subscribe(now -> {
            rows.setVisible(now != ChartKind.MULTIPLES);
            near.setVisible(now == ChartKind.NETWORK);
        });
        rows.managedProperty().bind(rows.visibleProperty());
        near.managedProperty().bind(near.visibleProperty());
        StanceCharts stances = StanceCharts.of(desk.workbench());
        CodeNetwork network = CodeNetwork.of(desk.workbench());
        ChartLeaf leaf = new ChartLeaf(
                        controller,
                        "charts",
                        () -> {
                            ChartKind of = kind.getValue();
                            Crossing.Rows by = rows.getValue();
                            Nearness nearness = near.getValue();
                            return (chosen, wide, high) -> switch (of) {
                                case BARS -> stances.bars(chosen, by, wide, desk.messages());
                                case MULTIPLES -> stances.multiples(chosen, wide, desk.messages());
                                case NETWORK -> network.draw(chosen, by, nearness, wide, high, desk.messages());
                            };
                        },
                        List.of(PictureFormat.PNG, PictureFormat.SVG),
                        List.of(kind, rows, near))
                .sized(260, 46, 92, 36);
        kind.valueProperty().subscribe(leaf::read);
        rows.valueProperty().subscribe(leaf::read);
        near.valueProperty().subscribe(leaf::read);
        return leaf;
    }

    private static Leaf map(AcrossController controller) {
        Desk desk = controller.desk();
        PlaceMap map = PlaceMap.of(desk.workbench());
        Outlines[] base = {Outlines.NONE};
        ToggleButton own = new ToggleButton(desk.say("chart.map.base"), new FontIcon(Feather.LAYERS));
        own.setId("map-base");
        own.setTooltip(new Tooltip(desk.say("chart.map.base.tip")));
        own.setMinWidth(Region.USE_PREF_SIZE);
        ChartLeaf leaf = new ChartLeaf(
                        controller,
                        "map",
                        () -> {
                            Outlines below = base[0];
                            return (chosen, wide, high) -> map.draw(chosen, below, wide, high, desk.messages());
                        },
                        List.of(PictureFormat.values()),
                        List.of(own))
                .sized(120, 40, 240, 30);
        Consumer<Outlines> lay = outlines -> {
            base[0] = outlines;
            own.setSelected(!outlines.equals(Outlines.NONE));
            leaf.read();
        };
        own.setOnAction(_ -> {
            List<Path> files = own.isSelected() ? desk.files().open(desk.say("chart.map.base")) : List.of();
            if (files.isEmpty()) {
                lay.accept(Outlines.NONE);
            } else {
                desk.work()
                        .read(() -> PlaceMap.base(files.getFirst()))
                        .onDone(lay)
                        .onFailed(why -> {
                            lay.accept(Outlines.NONE);
                            controller.model().news.set(Saying.problem(desk.messages(), why));
                        })
                        .start();
            }
        });
        return leaf;
    }

    private static Leaf time(AcrossController controller) {
        Desk desk = controller.desk();
        TimeAxis axis = TimeAxis.of(desk.workbench());
        return new ChartLeaf(
                        controller,
                        "time",
                        () -> (chosen, wide, _) -> axis.draw(chosen, wide, desk.messages()),
                        List.of(PictureFormat.PNG, PictureFormat.SVG),
                        List.of())
                .sized(120, 40, 300, 30);
    }

    private static Leaf gaps(AcrossController controller) {
        Desk desk = controller.desk();
        Balance balance = Balance.of(desk.workbench());
        OverviewLeaf[] leaf = new OverviewLeaf[1];
        MenuButton questions = controller
                .exports(
                        () -> Optional.ofNullable(leaf[0])
                                .flatMap(OverviewLeaf::chosen)
                                .map(chosen -> (Callable<TableFile>)
                                        () -> balance.questions(chosen, controller.about(chosen), desk.messages())),
                        () -> desk.say("across.questions"))
                .menu();
        questions.setId("questions-menu");
        questions.setText(desk.say("across.questions"));
        questions.setGraphic(new FontIcon(Feather.HELP_CIRCLE));
        leaf[0] = new OverviewLeaf(
                        controller,
                        "gaps-grid",
                        () -> chosen -> balance.read(chosen, desk.messages()),
                        List.of(questions))
                .sized(210, 46, 118, 44);
        return leaf[0];
    }

    private static Leaf tensions(AcrossController controller) {
        Desk desk = controller.desk();
        Tensions job = Tensions.of(desk.workbench());
        return new OverviewLeaf(
                        controller, "tensions-grid", () -> chosen -> job.read(chosen, desk.messages()), List.of())
                .sized(380, 46, 92, 42);
    }

    private static <E extends Enum<E>> ComboBox<E> choice(Desk desk, String prefix, List<E> values) {
        ComboBox<E> choice = new ComboBox<>();
        choice.getItems().setAll(values);
        choice.setConverter(Naming.of(
                one -> desk.messages().say(prefix + one.name().toLowerCase(Locale.ROOT))));
        choice.setValue(values.getFirst());
        choice.setMinWidth(Region.USE_PREF_SIZE);
        return choice;
    }
}
