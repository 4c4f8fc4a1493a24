package agraw.desktop.across;

import agraw.compare.configuration.TruthTable;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Slot;
import agraw.model.CaseStudy;
import agraw.workbench.Chosen;
import agraw.workbench.Configurations;
import agraw.workbench.Overview;
import agraw.workbench.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which conditions come together with an outcome. Conditions and outcome are filters; each row leads to its cases. */
final class ConfigurationsLeaf implements Leaf {
    private static final double FORM = 300;

    private final AcrossController controller;
    private final Desk desk;
    private final Configurations job;
    private final ConditionsForm conditions;
    private final FlowText problem = new FlowText("", "problem");
    private final OverviewGrid grid;
    private final FlowPane cases = new FlowPane(10, 4);
    private final VBox said = new VBox(4);
    private final BorderPane result;
    private final StackPane centre = new StackPane();
    private final BorderPane node = new BorderPane(centre);
    private final Slot slot = new Slot();
    private @Nullable Chosen chosen;
    private Configurations.@Nullable Found found;
    private @Nullable Overview overview;

    ConfigurationsLeaf(AcrossController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        this.job = Configurations.of(desk.workbench());
        conditions = new ConditionsForm(desk, controller.options(), this::read);
        node.getStyleClass().add("configurations");
        problem.managedProperty().bind(problem.visibleProperty());
        said.getStyleClass().add("notes");
        VBox form = new VBox(6, conditions, problem, said);
        form.getStyleClass().add("configurations-form");
        ScrollPane asking = new ScrollPane(form);
        asking.setFitToWidth(true);
        asking.setPrefWidth(FORM);
        asking.getStyleClass().add("configurations-side");
        node.setLeft(asking);
        grid = new OverviewGrid(controller, "configurations-grid");
        grid.grid().setSizes(194, 46, 108, 36);
        grid.setOnRow(this::showCases);
        cases.getStyleClass().add("row-cases");
        result = new BorderPane(grid);
        result.setBottom(cases);
        show();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<? extends Node> tools() {
        return List.of();
    }

    @Override
    public void show(Chosen now) {
        chosen = now;
        read();
    }

    private void read() {
        Chosen now = chosen;
        if (now == null) {
            return;
        }
        Configurations.Asked asked = conditions.asked();
        desk.work()
                .read(() -> job.compare(now, asked, desk.messages()))
                .in(slot)
                .onDone(done -> {
                    found = done;
                    show();
                })
                .start();
    }

    private void show() {
        Configurations.Found now = found;
        Node none = Lacking.of(controller, chosen, false, false);
        boolean asks = now != null && now.asked().isWhole();
        List<String> problems = now == null
                ? List.of()
                : Stream.concat(
                                now.asked().said().stream(),
                                Stream.of(now.asked().outcome()))
                        .flatMap(filter -> Stream.ofNullable(now.problems().get(filter)))
                        .distinct()
                        .toList();
        problem.setText(String.join("\n", problems));
        problem.setVisible(!problems.isEmpty());
        if (none != null) {
            centre.getChildren().setAll(none);
        } else if (now == null || !asks || now.table().rows().isEmpty()) {
            overview = null;
            said.getChildren().clear();
            centre.getChildren()
                    .setAll(Lacking.of(
                            desk.say("across.configurations.start"), desk.say("across.configurations.start.do")));
        } else {
            Overview next = Configurations.overview(now, desk.messages());
            overview = next;
            grid.show(next);
            said.getChildren()
                    .setAll(next.notes().stream()
                            .map(words -> new FlowText(words, "small"))
                            .toList());
            centre.getChildren().setAll(result);
        }
    }

    /** The cases of a row, each leading to its case study. */
    private void showCases(int row) {
        Configurations.Found now = found;
        if (now == null || row >= now.table().rows().size()) {
            return;
        }
        TruthTable.Row one = now.table().rows().get(row);
        List<Node> links = new ArrayList<>();
        Stream.concat(one.with().stream(), one.without().stream())
                .flatMap(id -> Stream.ofNullable(now.cases().get(id)))
                .forEach(study -> links.add(link(study)));
        cases.getChildren().setAll(links);
    }

    private Hyperlink link(CaseStudy study) {
        Hyperlink link = new Hyperlink(study.key());
        link.setTooltip(new Tooltip(study.title()));
        link.setOnAction(_ -> controller.openCase(study.id()));
        return link;
    }

    @Override
    public Optional<Callable<TableFile>> document() {
        Overview now = overview;
        Chosen of = chosen;
        return now == null || of == null
                ? Optional.empty()
                : Optional.of(() -> now.document(controller.about(of), desk.messages()));
    }

    @Override
    public void focus() {
        conditions.focus();
    }
}
