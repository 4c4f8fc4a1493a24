package agraw.desktop.across;

import agraw.compare.across.Nearness;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination.Across.View;
import agraw.desktop.kit.Naming;
import agraw.workbench.Balance;
import agraw.workbench.CoOccurring;
import agraw.workbench.Crossing;
import agraw.workbench.TableFile;
import agraw.workbench.Tensions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
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
