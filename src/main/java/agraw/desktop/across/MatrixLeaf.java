package agraw.desktop.across;

import agraw.compare.across.Cross;
import agraw.compare.across.Head;
import agraw.compare.across.Measure;
import agraw.compare.filter.Topic;
import agraw.desktop.kit.CellGrid;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Naming;
import agraw.desktop.kit.Slot;
import agraw.model.Pick;
import agraw.workbench.Chosen;
import agraw.workbench.CountWords;
import agraw.workbench.Crossing;
import agraw.workbench.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tags counted by principle or code and by anything that cases and tags say, with totals. */
final class MatrixLeaf implements Leaf {
    private final AcrossController controller;
    private final Desk desk;
    private final Crossing crossing;
    private final CountWords words;
    private final ComboBox<Crossing.Rows> rows = new ComboBox<>();
    private final ComboBox<By> columns = new ComboBox<>();
    private final ComboBox<Measure> measure = new ComboBox<>();
    private final ToggleButton turned = new ToggleButton();
    private final CellGrid grid;
    private final Label corner = new Label();
    private final StackPane node = new StackPane();
    private final Slot slot = new Slot();
    private @Nullable Chosen chosen;
    private Crossing.@Nullable Counted counted;
    private int most;
    private boolean following;

    /** A kind of column by its name; of a field with its topic. */
    private record By(Crossing.Columns columns, @Nullable String field, String name) {}

    MatrixLeaf(AcrossController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        this.crossing = Crossing.of(desk.workbench());
        this.words = new CountWords(desk.messages());
        rows.setId("matrix-rows");
        rows.getItems().setAll(Crossing.Rows.values());
        rows.setConverter(Naming.of(one -> say("across.rows." + key(one))));
        rows.setValue(Crossing.Rows.PRINCIPLE);
        rows.setAccessibleText(desk.say("across.rows"));
        columns.setId("matrix-columns");
        columns.setConverter(Naming.of(By::name));
        columns.setAccessibleText(desk.say("across.columns"));
        measure.setId("matrix-measure");
        measure.getItems().setAll(Measure.values());
        measure.setConverter(Naming.of(one -> say("across.measure." + key(one))));
        measure.setValue(Measure.TAGS);
        measure.setAccessibleText(desk.say("across.measure"));
        turned.setId("matrix-turned");
        turned.setGraphic(new FontIcon(Feather.ROTATE_CW));
        turned.setTooltip(new Tooltip(desk.say("across.turn")));
        turned.setAccessibleText(desk.say("across.turn"));
        rows.valueProperty().subscribe(this::read);
        columns.valueProperty().subscribe(this::read);
        measure.valueProperty().subscribe(this::fill);
        turned.selectedProperty().subscribe(this::fill);
        corner.getStyleClass().add("corner-words");
        grid = new CellGrid(
                () -> new CountBox(this::cell, this::heat),
                () -> new HeadBox(this::across, true),
                () -> new HeadBox(this::down, false),
                new StackPane(corner));
        grid.setId("matrix-grid");
        grid.setAccessibleText(desk.say("across.view.matrix"));
        grid.setOnAction(this::open);
        grid.spot().subscribe(this::speak);
        node.getChildren().setAll(grid);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String say(String key) {
        return desk.messages().say(key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<? extends Node> tools() {
        for (Region control : List.of(rows, columns, measure, turned)) {
            control.setMinWidth(Region.USE_PREF_SIZE);
        }
        return List.of(rows, columns, measure, turned);
    }

    @Override
    public void show(Chosen now) {
        chosen = now;
        following = true;
        By before = columns.getValue();
        List<By> next = kinds(now);
        if (!next.equals(columns.getItems())) {
            columns.getItems().setAll(next);
        }
        columns.setValue(next.stream()
                .filter(one -> before != null
                        && one.columns() == before.columns()
                        && java.util.Objects.equals(one.field(), before.field()))
                .findFirst()
                .orElse(next.getFirst()));
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
                    most = found.cross().most();
                    fill();
                })
                .start();
    }

    private void fill() {
        Crossing.Counted now = counted;
        if (now == null) {
            return;
        }
        Node none = Lacking.of(controller, chosen, now.cross().rows().isEmpty(), now.removed());
        node.getChildren().setAll(none == null ? grid : none);
        boolean wide = measure.getValue().isShare();
        corner.setText(desk.say("across.corner"));
        grid.setSizes(turned.isSelected() ? 170 : 260, 46, wide ? 74 : 92, 36);
        grid.show(height() + 1, width() + 1);
        speak();
    }

    private Cross cross() {
        return java.util.Objects.requireNonNull(counted).cross();
    }

    private int height() {
        return turned.isSelected() ? cross().columns().size() : cross().rows().size();
    }

    private int width() {
        return turned.isSelected() ? cross().rows().size() : cross().columns().size();
    }

    /** What heads a column; the last is the total. */
    private HeadBox.Words across(int column) {
        return column >= width()
                ? new HeadBox.Words(desk.say("matrix.total"), desk.say("across.total.note"), 0, "")
                : words(
                        turned.isSelected()
                                ? cross().rows().get(column)
                                : cross().columns().get(column));
    }

    private HeadBox.Words down(int row) {
        return row >= height()
                ? new HeadBox.Words(desk.say("matrix.total"), "", 0, "")
                : words(
                        turned.isSelected()
                                ? cross().columns().get(row)
                                : cross().rows().get(row));
    }

    private static HeadBox.Words words(Head head) {
        return new HeadBox.Words(head.words(), head.about(), head.depth(), head.language());
    }

    private String cell(int row, int column) {
        if (row >= height() || column >= width()) {
            int total = all(row, column);
            return total == 0 ? "" : Integer.toString(total);
        }
        return words.cell(cross(), code(row, column), other(row, column), measure.getValue(), cases());
    }

    private int cases() {
        Chosen now = chosen;
        return now == null ? 0 : now.rows().size();
    }

    private int code(int row, int column) {
        return turned.isSelected() ? column : row;
    }

    private int other(int row, int column) {
        return turned.isSelected() ? row : column;
    }

    /** How full a cell is, from 0 to 1; totals have none. */
    private double heat(int row, int column) {
        if (row >= height() || column >= width()) {
            return -1;
        }
        Measure shown = measure.getValue();
        if (shown.isShare()) {
            double share = shown.share(cross(), code(row, column), other(row, column), cases());
            return Double.isNaN(share) ? 0 : share;
        }
        return most == 0 ? 0 : (double) all(row, column) / most;
    }

    /** How many tags stand in a cell, name, head or total. */
    private int all(int row, int column) {
        boolean everyRow = row < 0 || row >= height();
        boolean everyColumn = column < 0 || column >= width();
        boolean anyCode = turned.isSelected() ? everyColumn : everyRow;
        boolean anyOther = turned.isSelected() ? everyRow : everyColumn;
        return anyCode && anyOther
                ? cross().total().total()
                : anyCode
                        ? cross().ofColumn(other(row, column)).total()
                        : anyOther
                                ? cross().ofRow(code(row, column)).total()
                                : cross().at(code(row, column), other(row, column))
                                        .total();
    }

    /** Shows the passages behind the cell that the keyboard is at. */
    private void open() {
        Chosen now = chosen;
        CellGrid.Spot spot = grid.spot().get();
        if (now == null || counted == null) {
            return;
        }
        Pick pick = now.pick();
        StringBuilder title = new StringBuilder();
        boolean anyRow = spot.row() < 0 || spot.row() >= height();
        boolean anyColumn = spot.column() < 0 || spot.column() >= width();
        for (Head head : List.of(
                        anyRow ? Optional.<Head>empty() : Optional.of(rowHead(spot.row())),
                        anyColumn ? Optional.<Head>empty() : Optional.of(columnHead(spot.column())))
                .stream()
                .flatMap(Optional::stream)
                .toList()) {
            pick = pick.and(head.pick());
            title.append(title.isEmpty() ? "" : " · ").append(head.words());
        }
        controller.show(
                title.isEmpty() ? desk.say("matrix.total") : title.toString(), pick, all(spot.row(), spot.column()));
    }

    private Head rowHead(int row) {
        return turned.isSelected() ? cross().columns().get(row) : cross().rows().get(row);
    }

    private Head columnHead(int column) {
        return turned.isSelected()
                ? cross().rows().get(column)
                : cross().columns().get(column);
    }

    /** Says aloud where the keyboard is. */
    private void speak() {
        if (counted == null || height() == 0) {
            return;
        }
        CellGrid.Spot spot = grid.spot().get();
        String row = spot.row() < 0 ? "" : down(spot.row()).words();
        String column = spot.column() < 0 ? "" : across(spot.column()).words();
        String cell = spot.row() < 0 || spot.column() < 0 ? "" : cell(spot.row(), spot.column());
        grid.setAccessibleText(
                desk.say("across.aloud", row, column, cell.isEmpty() ? desk.say("compare.gap.code") : cell));
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
        grid.requestFocus();
    }
}
