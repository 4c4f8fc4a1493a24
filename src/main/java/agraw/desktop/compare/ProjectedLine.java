package agraw.desktop.compare;

import agraw.desktop.kit.FlowText;
import agraw.model.CaseStudy;
import agraw.model.Comparison;
import agraw.workbench.ScopeSaying;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands above the grid while a room looks at it: what is compared, and the way back. */
final class ProjectedLine extends HBox {
    ProjectedLine(CompareController controller) {
        getStyleClass().add("projected-line");
        CompareModel model = controller.model();
        Sheet sheet = model.sheet.get();
        String cases = sheet == null
                ? ""
                : sheet.comparison().cases().stream().map(CaseStudy::key).collect(Collectors.joining(" · "));
        FlowText title = new FlowText(model.comparison().map(Comparison::name).orElse(cases), "projected-title");
        // A room that sees some of the tags only has to know it.
        String tags = sheet == null
                ? ""
                : ScopeSaying.traits(
                        sheet.narrowed().chosen(),
                        sheet.narrowed().codebook(),
                        controller.desk().messages());
        FlowText narrowed = new FlowText(tags, "muted");
        narrowed.setManaged(!tags.isEmpty());
        Button leave = new Button(controller.phrases().say("session.project.leave"), Icons.of(Feather.MINIMIZE_2));
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(_ -> model.projected.set(false));
        VBox words = new VBox(title, narrowed);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, leave);
    }
}
