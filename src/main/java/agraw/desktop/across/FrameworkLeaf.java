package agraw.desktop.across;

import agraw.compare.across.Head;
import agraw.compare.filter.Topic;
import agraw.desktop.kit.CellGrid;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Naming;
import agraw.desktop.kit.Slot;
import agraw.desktop.kit.SummaryPane;
import agraw.model.CaseStudy;
import agraw.workbench.Chosen;
import agraw.workbench.CountWords;
import agraw.workbench.Crossing;
import agraw.workbench.Framework;
import agraw.workbench.Summaries;
import agraw.workbench.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** All cases by principles or codes, with what people wrote in each cell; the passages of a cell stand beside it. */
final class FrameworkLeaf implements Leaf {
    private static final String GROUP = "grid-group";

    private final Desk desk;
    private final AcrossController controller;
    private final Framework framework;
    private final ComboBox<Crossing.Rows> codes;
    private final ComboBox<Group> groups = new ComboBox<>();
    private final ToggleButton turned;
    private final Label corner = new Label();
    private final CellGrid grid;
    private final SummaryPane summary;
    private final StackPane centre = new StackPane();
    private final BorderPane node = new BorderPane(centre);
    private final Slot slot = new Slot();
    private @Nullable Chosen chosen;
    private Framework.@Nullable Grid read;
    private @Nullable Facing facing;
    private boolean following;

    /** A topic by which cases are grouped; null: by none. */
    private record Group(@Nullable String topic, String name) {
        String key() {
            return topic == null ? "" : topic;
        }
    }

    FrameworkLeaf(AcrossController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        this.framework = Framework.of(desk.workbench());
        this.summary = new SummaryPane(desk);
        Options options = controller.options();
        codes = options.choice("grid-codes", "across.rows", List.of(Crossing.Rows.values()), Crossing.Rows.PRINCIPLE);
        codes.setAccessibleText(desk.say("across.columns"));
        turned = options.turn("grid-turned");
        groups.setId(GROUP);
        groups.setConverter(Naming.of(Group::name));
        groups.setAccessibleText(desk.say("across.group"));
        groups.setTooltip(new Tooltip(desk.say("across.group")));
        groups.setMinWidth(Region.USE_PREF_SIZE);
        codes.valueProperty().subscribe(this::read);
        groups.valueProperty().subscribe(now -> {
            if (now != null && !following) {
                options.keep(GROUP, now.key());
            }
            read();
        });
        turned.selectedProperty().subscribe(this::fill);
        corner.getStyleClass().add("corner-words");
        grid = new CellGrid(
                () -> new SummaryBox(this::cell),
                () -> new HeadBox(column -> facing().across(column), true),
                () -> new HeadBox(row -> facing().down(row), false),
                new StackPane(corner));
        grid.setId("framework-grid");
        grid.setAccessibleText(desk.say("across.view.grid"));
        grid.setSizes(180, 46, 200, 78);
        grid.spot().subscribe(this::showPlace);
        node.setRight(summary);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<? extends Node> tools() {
        return List.of(codes, groups, turned);
    }

    @Override
    public void show(Chosen now) {
        chosen = now;
        following = true;
        String left = controller.options().left(GROUP).orElse("");
        List<Group> next = new ArrayList<>(List.of(new Group(null, desk.say("across.group.none"))));
        for (Topic topic : Crossing.fields(now.all())) {
            next.add(new Group(
                    topic.key(),
                    desk.say("across.columns.field", now.all().shown().heading(topic))));
        }
        if (!next.equals(groups.getItems())) {
            groups.getItems().setAll(next);
        }
        groups.setValue(
                next.stream().filter(one -> one.key().equals(left)).findFirst().orElse(next.getFirst()));
        following = false;
        read();
    }

    private void read() {
        Chosen now = chosen;
        Group group = groups.getValue();
        if (now == null || group == null || following) {
            return;
        }
        boolean all = codes.getValue() == Crossing.Rows.CODE;
        desk.work()
                .read(() -> framework.read(now, all, group.topic(), desk.messages()))
                .in(slot)
                .onDone(found -> {
                    read = found;
                    fill();
                })
                .start();
    }

    private void fill() {
        Framework.Grid now = read;
        if (now == null) {
            return;
        }
        Node none = Lacking.of(controller, chosen, now.cross().rows().isEmpty(), false);
        centre.getChildren().setAll(none == null ? grid : none);
        summary.setVisible(none == null);
        summary.setManaged(none == null);
        corner.setText(desk.say(turned.isSelected() ? "matrix.code" : "matrix.case"));
        Facing face = new Facing(now, turned.isSelected());
        facing = face;
        grid.show(face.height(), face.width());
        showPlace();
    }

    private Facing facing() {
        return Objects.requireNonNull(facing);
    }

    private SummaryBox.Said cell(int row, int column) {
        Facing face = facing();
        Framework.Line line = face.line(row, column);
        CaseStudy study = line.caseStudy();
        if (study == null) {
            return SummaryBox.Said.GROUP;
        }
        Head head = face.head(row, column);
        Optional<Summaries.Written> written = face.grid().at(study, head);
        return new SummaryBox.Said(
                false,
                written.map(one -> one.summary().content()).orElse(""),
                CountWords.stances(face.grid().cross().at(face.code(row, column), line.at())),
                written.map(Summaries.Written::added)
                        .filter(added -> added > 0)
                        .map(added -> desk.say("across.added", added))
                        .orElse(""));
    }

    /** Shows the passages of the cell that the keyboard is at, and what is written of it. */
    private void showPlace() {
        Chosen now = chosen;
        CellGrid.Spot spot = grid.spot().get();
        Facing face = facing;
        if (face == null || now == null || !face.has(spot.row(), spot.column())) {
            return;
        }
        CaseStudy study = face.line(spot.row(), spot.column()).caseStudy();
        if (study == null) {
            return;
        }
        Head head = face.head(spot.row(), spot.column());
        summary.show(new SummaryPane.Place(
                study.key() + " · " + head.words() + " " + head.about(),
                Summaries.Place.ofCell(study.id(), UUID.fromString(head.key())),
                now.own().and(head.pick()).and(agraw.model.Pick.ofCases(java.util.Set.of(study.id())))));
        SummaryBox.Said said = cell(spot.row(), spot.column());
        grid.setAccessibleText(desk.say(
                "across.aloud",
                study.key(),
                head.words(),
                said.words().isEmpty()
                        ? said.counts().isEmpty() ? desk.say("compare.gap.code") : said.counts()
                        : said.words()));
    }

    @Override
    public Optional<Callable<TableFile>> document() {
        Framework.Grid now = read;
        Chosen of = chosen;
        boolean turn = turned.isSelected();
        return now == null || of == null
                ? Optional.empty()
                : Optional.of(() -> Framework.document(now, turn, controller.about(of), desk.messages()));
    }

    @Override
    public void focus() {
        grid.requestFocus();
    }

    @Override
    public void settle() {
        summary.settle();
    }
}
