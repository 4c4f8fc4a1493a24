package agraw.desktop.across;

import agraw.compare.across.Measure;
import agraw.compare.filter.Topic;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Naming;
import agraw.desktop.kit.Slot;
import agraw.workbench.Chosen;
import agraw.workbench.Crossing;
import agraw.workbench.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Tags counted by principle or code and by anything that cases and tags say, with totals. */
final class MatrixLeaf implements Leaf {
    private static final String COLUMNS = "matrix-columns";
    private static final double WIDE = 220;

    private final AcrossController controller;
    private final Desk desk;
    private final Crossing crossing;
    private final ComboBox<Crossing.Rows> rows;
    private final ComboBox<By> columns = new ComboBox<>();
    private final ComboBox<Measure> measure;
    private final ToggleButton turned;
    private final OverviewPane view;
    private final Slot slot = new Slot();
    private @Nullable Chosen chosen;
    private Crossing.@Nullable Counted counted;
    private boolean following;

    /** A kind of column by its name; of a field with its topic. */
    private record By(Crossing.Columns columns, @Nullable String field, String name) {
        String key() {
            return field == null ? columns.name() : columns.name() + " " + field;
        }
    }

    MatrixLeaf(AcrossController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        this.crossing = Crossing.of(desk.workbench());
        this.view = new OverviewPane(controller, "matrix-grid");
        Options options = controller.options();
        rows = options.choice("matrix-rows", "across.rows", List.of(Crossing.Rows.values()), Crossing.Rows.PRINCIPLE);
        measure = options.choice("matrix-measure", "across.measure", List.of(Measure.values()), Measure.TAGS);
        measure.setPrefWidth(WIDE);
        turned = options.turn("matrix-turned");
        columns.setId(COLUMNS);
        columns.setConverter(Naming.of(By::name));
        columns.setAccessibleText(desk.say("across.columns"));
        columns.setPrefWidth(WIDE);
        columns.setMinWidth(Region.USE_PREF_SIZE);
        rows.valueProperty().subscribe(this::read);
        columns.valueProperty().subscribe(now -> {
            if (now != null && !following) {
                options.keep(COLUMNS, now.key());
            }
            read();
        });
        measure.valueProperty().subscribe(this::fill);
        turned.selectedProperty().subscribe(this::fill);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String say(String key) {
        return desk.messages().say(key);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<? extends Node> tools() {
        return List.of(rows, columns, measure, turned);
    }

    @Override
    public void show(Chosen now) {
        chosen = now;
        following = true;
        String left = controller.options().left(COLUMNS).orElse("");
        List<By> next = kinds(now);
        if (!next.equals(columns.getItems())) {
            columns.getItems().setAll(next);
        }
        columns.setValue(
                next.stream().filter(one -> one.key().equals(left)).findFirst().orElse(next.getFirst()));
        following = false;
        read();
    }

    private List<By> kinds(Chosen now) {
        List<By> kinds = new ArrayList<>();
        for (Crossing.Columns one : Crossing.Columns.values()) {
            if (one != Crossing.Columns.FIELD) {
                kinds.add(new By(one, null, say("across.columns." + key(one))));
            }
        }
        for (Topic topic : Crossing.fields(now.all())) {
            kinds.add(new By(
                    Crossing.Columns.FIELD,
                    topic.key(),
                    desk.say("across.columns.field", now.all().shown().heading(topic))));
        }
        return kinds;
    }

    private void read() {
        Chosen now = chosen;
        By by = columns.getValue();
        if (now == null || by == null || following) {
            return;
        }
        Crossing.Order order = new Crossing.Order(rows.getValue(), by.columns(), by.field());
        desk.work()
                .read(() -> crossing.count(now, order, desk.messages()))
                .in(slot)
                .onDone(found -> {
                    counted = found;
                    fill();
                })
                .start();
    }

    private void fill() {
        Crossing.Counted now = counted;
        Chosen of = chosen;
        if (now == null || of == null) {
            return;
        }
        boolean turn = turned.isSelected();
        view.sized(turn ? 170 : 260, 46, measure.getValue().isShare() ? 74 : 92, 36);
        view.show(
                Crossing.overview(now, measure.getValue(), turn, of, desk.messages()),
                Lacking.of(controller, of, now.cross().rows().isEmpty(), now.removed()));
    }

    @Override
    public Optional<Callable<TableFile>> document() {
        Crossing.Counted now = counted;
        Chosen of = chosen;
        if (now == null || of == null) {
            return Optional.empty();
        }
        Measure shown = measure.getValue();
        boolean turn = turned.isSelected();
        return Optional.of(() -> Crossing.document(now, shown, turn, of, controller.about(of), desk.messages()));
    }

    @Override
    public void focus() {
        view.focus();
    }
}
