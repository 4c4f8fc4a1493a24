package agraw.desktop.agreement;

import agraw.compare.agreement.Agreement;
import agraw.desktop.kit.Desk;
import agraw.model.Code;
import agraw.workbench.Agreeing;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/** The figures: a line over all, then a line a code. Choosing a line walks through its differences. */
final class FigureTable extends StackPane {
    private static final double NAME = 250;
    private static final double NUMBER = 84;

    private final Desk desk;
    private final AgreementModel model;
    private final TableView<Line> table = new TableView<>();
    private final NumberFormat decimals;
    private List<String> coders = List.of();
    private boolean following;

    /** A code, or with none all of them. */
    private record Line(Optional<Code> code, Agreement.Figures figures, long differences) {}

    FigureTable(Desk desk, AgreementModel model) {
        this.desk = desk;
        this.model = model;
        decimals = NumberFormat.getNumberInstance(desk.messages().locale());
        decimals.setMinimumFractionDigits(2);
        decimals.setMaximumFractionDigits(2);
        table.setId("agreement-figures");
        table.setAccessibleText(desk.say("agreement.title"));
        table.setPlaceholder(new Label(desk.say("agreement.noTags")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !following) {
                model.code.set(line.code().map(Code::id));
            }
        });
        getChildren().add(table);
        model.compared.subscribe(now -> now.ifPresent(this::show));
    }

    private void show(Agreeing.Compared compared) {
        List<Line> lines = new ArrayList<>();
        compared.overall()
                .ifPresent(all -> lines.add(
                        new Line(Optional.empty(), all, compared.disagreed().size())));
        compared.rows().forEach(row -> lines.add(new Line(Optional.of(row.code()), row.figures(), row.differences())));
        following = true;
        if (!compared.coders().equals(coders)) {
            coders = compared.coders();
            table.getColumns().setAll(columns(compared));
        }
        table.getItems().setAll(lines);
        lines.stream()
                .filter(line -> line.code().map(Code::id).equals(model.code.get()))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
        following = false;
    }

    private List<TableColumn<Line, ?>> columns(Agreeing.Compared compared) {
        List<TableColumn<Line, ?>> columns = new ArrayList<>();
        columns.add(name());
        columns.add(number("percent", line -> percent(line.figures().percent())));
        if (compared.coders().size() == 2) {
            columns.add(number("cohen", line -> decimal(line.figures().cohen())));
        } else {
            columns.add(number("fleiss", line -> decimal(line.figures().fleiss())));
            columns.add(number("cohenMean", line -> decimal(line.figures().cohen())));
        }
        columns.add(number("alpha", line -> decimal(line.figures().alpha())));
        columns.add(number("unitising", line -> decimal(line.figures().unitising())));
        columns.add(number("differences", line -> String.valueOf(line.differences())));
        for (int coder = 0; coder < compared.coders().size(); coder++) {
            int at = coder;
            TableColumn<Line, String> coded = column(
                    compared.coders().get(coder),
                    line -> String.valueOf(line.figures().coded().get(at)));
            tip(coded, desk.say("agreement.coded.tip", compared.coders().get(coder)));
            columns.add(coded);
        }
        return columns;
    }

    private TableColumn<Line, Line> name() {
        TableColumn<Line, Line> column = new TableColumn<>(desk.say("agreement.column.code"));
        column.setPrefWidth(NAME);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Line line, boolean empty) {
                super.updateItem(line, empty);
                String words = empty || line == null
                        ? ""
                        : line.code()
                                .map(code -> code.key() + "  " + code.labels().in(desk.language()))
                                .orElse(desk.say("agreement.overall"));
                setText(words);
                setTooltip(words.isEmpty() ? null : new Tooltip(words));
            }
        });
        column.setSortable(false);
        return column;
    }

    private TableColumn<Line, String> number(String key, Function<Line, String> words) {
        TableColumn<Line, String> column = column(desk.messages().say("agreement.column." + key), words);
        tip(column, desk.messages().say("agreement.column." + key + ".tip"));
        return column;
    }

    private static TableColumn<Line, String> column(String name, Function<Line, String> words) {
        TableColumn<Line, String> column = new TableColumn<>(name);
        column.setPrefWidth(NUMBER);
        column.getStyleClass().add("figure");
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
        return column;
    }

    private static void tip(TableColumn<Line, ?> column, String words) {
        Label head = new Label(column.getText());
        head.setTooltip(new Tooltip(words));
        column.setGraphic(head);
        column.setText("");
    }

    private String percent(OptionalDouble figure) {
        return figure.isEmpty() ? "–" : desk.say("agreement.percent", Math.round(figure.getAsDouble() * 100));
    }

    private String decimal(OptionalDouble figure) {
        return figure.isEmpty() ? "–" : decimals.format(figure.getAsDouble());
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }
}
