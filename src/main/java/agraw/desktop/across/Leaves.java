package agraw.desktop.across;

import agraw.compare.across.Nearness;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination.Across.View;
import agraw.workbench.Balance;
import agraw.workbench.CoOccurring;
import agraw.workbench.Crossing;
import agraw.workbench.NextQuestions;
import agraw.workbench.TableFile;
import agraw.workbench.Tensions;
import agraw.workbench.chart.CodeNetwork;
import agraw.workbench.chart.PictureFormat;
import agraw.workbench.chart.StanceCharts;
import agraw.workbench.chart.TimeAxis;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
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
            case MAP -> MapLeaf.of(controller);
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

    private static ComboBox<Crossing.Rows> rows(AcrossController controller, String id) {
        return controller.options().choice(id, "across.rows", List.of(Crossing.Rows.values()), Crossing.Rows.PRINCIPLE);
    }

    private static ComboBox<Nearness> near(AcrossController controller, String id, Nearness first) {
        return controller.options().choice(id, "across.near", List.of(Nearness.values()), first);
    }

    private static Leaf together(AcrossController controller) {
        Desk desk = controller.desk();
        ComboBox<Crossing.Rows> rows = rows(controller, "together-rows");
        ComboBox<Nearness> near = near(controller, "together-near", Nearness.OVERLAPPING);
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
        ComboBox<ChartKind> kind =
                controller.options().choice("charts-kind", "chart.kind", List.of(ChartKind.values()), ChartKind.BARS);
        ComboBox<Crossing.Rows> rows = rows(controller, "charts-rows");
        ComboBox<Nearness> near = near(controller, "charts-near", Nearness.NEAR);
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
        NextQuestions next = NextQuestions.of(desk.workbench());
        OverviewLeaf[] leaf = new OverviewLeaf[1];
        MenuButton questions = controller
                .exports(
                        () -> Optional.ofNullable(leaf[0])
                                .flatMap(OverviewLeaf::chosen)
                                .map(chosen -> (Callable<TableFile>)
                                        () -> next.document(chosen, controller.about(chosen), desk.messages())),
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
}
