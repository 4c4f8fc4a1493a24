package agraw.desktop.across;

import agraw.desktop.kit.CellGrid;
import agraw.desktop.kit.Fx;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Types conditions and an outcome, and reads what is painted in cells. */
final class Configuring {
    private Configuring() {}

    static void ask(Bench bench, List<String> conditions, String outcome) {
        Fx.run(() -> {
            List<TextField> fields = bench.root().lookupAll(".condition").stream()
                    .map(TextField.class::cast)
                    .toList();
            for (int at = 0; at < conditions.size(); at++) {
                fields.get(at).setText(conditions.get(at));
            }
            ((TextField) bench.root().lookup("#configurations-outcome")).setText(outcome);
        });
        bench.settle();
    }

    /** What stands in the cells that are seen, line by line as they are painted. */
    static List<String> painted(CellGrid grid) {
        return Fx.call(() -> grid.lookupAll(".grid-cell").stream()
                .filter(box -> box.isVisible())
                .sorted(Comparator.<javafx.scene.Node>comparingDouble(box -> box.getLayoutY())
                        .thenComparingDouble(box -> box.getLayoutX()))
                .map(box -> ((Label) box.lookup(".count")).getText())
                .toList());
    }
}
