package agraw.desktop.judging;

import agraw.compare.NeedMatch;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.OneLine;
import agraw.desktop.kit.StrengthMark;
import agraw.model.CaseStudy;
import agraw.model.Strength;
import agraw.workbench.Saying;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Whether capacities meet needs, over all cases: how many of each strength, and which needs nothing meets. */
final class NeedsLeaf extends BorderPane implements Leafed {
    private static final double PADDING = 30;
    private static final double LETTER = 7;
    private static final double SHAPE = 18;
    private static final double LEAST_CASE = 110;

    private final JudgingController controller;
    private final TableView<NeedMatch> table = new TableView<>();
    private final TableColumn<NeedMatch, NeedMatch> name;
    private final UnmetPanel unmet;
    private final BorderPane both = new BorderPane();
    private final StackPane empty;

    NeedsLeaf(JudgingController controller) {
        this.controller = controller;
        getStyleClass().add("needs-leaf");
        unmet = new UnmetPanel(controller, table.getSelectionModel()::clearSelection);
        name = nameColumn();
        table.setId("needs-table");
        table.getStyleClass().addAll(Tweaks.EDGE_TO_EDGE);
        table.setFixedCellSize(46);
        table.setAccessibleText(controller.say("judging.leaf.needs"));
        table.getColumns()
                .setAll(List.of(
                        name,
                        number("needs", null, match -> match.needs().size()),
                        number("strong", Strength.STRONG, match -> match.count(Strength.STRONG)),
                        number("partial", Strength.PARTIAL, match -> match.count(Strength.PARTIAL)),
                        number("weak", Strength.WEAK, match -> match.count(Strength.WEAK)),
                        number("unmet", null, match -> match.unmet().size()),
                        number("capacities", null, match -> match.capacities().size())));
        table.widthProperty().subscribe(this::fit);
        table.setRowFactory(_ -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.getSelectionModel().selectedItemProperty().subscribe(this::fill);
        both.setCenter(table);
        both.setRight(unmet);
        FlowText note = new FlowText(controller.say("judging.needs.note"), "muted", "note");
        both.setBottom(note);
        empty = Nothing.of(
                Feather.SHUFFLE, controller.say("judging.missing.none"), controller.say("judging.missing.none.do"));
        setCenter(new StackPane(both, empty));
        both.setVisible(false);
        empty.setVisible(false);
        controller.model().needs.subscribe(this::show);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void focusFirst() {
        table.requestFocus();
    }

    private void show() {
        List<NeedMatch> found = controller.model().needs.get();
        if (found != null) {
            both.setVisible(!found.isEmpty());
            empty.setVisible(found.isEmpty());
        }
        if (found != null && !found.equals(table.getItems())) {
            NeedMatch chosen = table.getSelectionModel().getSelectedItem();
            table.getItems().setAll(found);
            table.sort();
            if (chosen != null) {
                found.stream()
                        .filter(match ->
                                match.caseStudy().id().equals(chosen.caseStudy().id()))
                        .findFirst()
                        .ifPresent(table.getSelectionModel()::select);
            }
            fill();
        }
    }

    private TableColumn<NeedMatch, NeedMatch> nameColumn() {
        TableColumn<NeedMatch, NeedMatch> column = new TableColumn<>(controller.say("judging.needs.column.case"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator((one, other) -> controller
                .desk()
                .order()
                .compare(one.caseStudy().key(), other.caseStudy().key()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable NeedMatch match, boolean empty) {
                super.updateItem(match, empty);
                if (match == null || empty) {
                    setGraphic(null);
                } else {
                    CaseStudy study = match.caseStudy();
                    VBox box =
                            new VBox(1, new OneLine(study.key(), "strong-line"), new OneLine(study.title(), "muted"));
                    box.setAlignment(Pos.CENTER_LEFT);
                    setGraphic(box);
                }
            }
        });
        return column;
    }

    /** A number is a gap where a case has no needs written down: that is not "none met". */
    private TableColumn<NeedMatch, Long> number(
            String key, @Nullable Strength strength, ToLongFunction<NeedMatch> count) {
        TableColumn<NeedMatch, Long> column = new TableColumn<>();
        String words = controller.say("judging.needs.column." + key);
        Label head = new Label(
                strength == null ? words : Saying.constant(controller.desk().messages(), strength));
        if (strength != null) {
            head.setGraphic(StrengthMark.shape(strength));
        }
        head.setTooltip(Tips.of(words));
        column.setGraphic(head);
        column.setId(key);
        column.setPrefWidth(PADDING + head.getText().length() * LETTER + (strength == null ? 0 : SHAPE));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(count.applyAsLong(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Long number, boolean empty) {
                super.updateItem(number, empty);
                NeedMatch match = getTableRow() == null ? null : getTableRow().getItem();
                setAlignment(Pos.CENTER_RIGHT);
                if (number == null || empty || match == null) {
                    setText(null);
                    return;
                }
                boolean gap = match.needs().isEmpty() && !key.equals("capacities");
                setText(gap ? controller.say("judging.gap") : Long.toString(number));
                setAccessibleText(controller.say("judging.says", words, getText()));
            }
        });
        return column;
    }

    private void fit() {
        double others = table.getColumns().stream()
                .filter(column -> !column.equals(name))
                .mapToDouble(TableColumn::getWidth)
                .sum();
        name.setPrefWidth(Math.max(LEAST_CASE, table.getWidth() - others - 18));
    }

    private TableRow<NeedMatch> row() {
        TableRow<NeedMatch> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && row.getItem() != null) {
                controller.openNeeds(row.getItem().caseStudy().id());
            }
        });
        return row;
    }

    private void pressed(KeyEvent press) {
        NeedMatch chosen = table.getSelectionModel().getSelectedItem();
        if (press.getCode() == KeyCode.ENTER && chosen != null) {
            controller.openNeeds(chosen.caseStudy().id());
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE && chosen != null) {
            table.getSelectionModel().clearSelection();
            press.consume();
        }
    }

    private void fill() {
        unmet.show(table.getSelectionModel().getSelectedItem());
    }
}
