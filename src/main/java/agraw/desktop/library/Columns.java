package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.OwnDirection;
import agraw.desktop.library.Filter.Line;
import agraw.model.Code;
import agraw.workbench.Shelf;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The columns of the library, each with its natural order. What a cell cuts off stands in its tooltip. */
final class Columns {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final Desk desk;
    private final LibraryModel model;

    Columns(Desk desk, LibraryModel model) {
        this.desk = desk;
        this.model = model;
    }

    List<TableColumn<Line, ?>> all() {
        return List.of(
                words("key", 86, line -> line.row().study().key()),
                words("title", 260, line -> line.row().study().title()),
                words("country", 98, line -> line.row().country()),
                words("type", 124, line -> line.row().type()),
                period(),
                number("texts", 66, line -> line.row().texts()),
                tags(),
                number("missing", 84, line -> line.row().missing()));
    }

    private <T> TableColumn<Line, T> column(
            String key, double width, Function<Line, T> content, Comparator<? super T> order) {
        TableColumn<Line, T> column = new TableColumn<>(desk.messages().say("library.column." + key));
        column.setId(key);
        column.setPrefWidth(width);
        column.setMinWidth(44);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(content.apply(cell.getValue())));
        column.setComparator((one, other) -> order.compare(one, other));
        return column;
    }

    private TableColumn<Line, String> words(String key, double width, Function<Line, String> content) {
        TableColumn<Line, String> column = column(key, width, content, desk.order());
        column.setCellFactory(_ -> new WordsCell());
        return column;
    }

    /** About 1980 stands before 1985. */
    private TableColumn<Line, String> period() {
        TableColumn<Line, String> column = column(
                "period", 96, Line::period, Comparator.comparing(period -> period.replace("~", ""), desk.order()));
        column.setCellFactory(_ -> new WordsCell());
        return column;
    }

    private TableColumn<Line, Long> number(String key, double width, Function<Line, Long> content) {
        TableColumn<Line, Long> column = column(key, width, content, Comparator.naturalOrder());
        column.getStyleClass().add("number");
        column.setCellFactory(_ -> new NumberCell());
        return column;
    }

    private TableColumn<Line, Shelf.Row> tags() {
        TableColumn<Line, Shelf.Row> column =
                column("tags", 124, Line::row, Comparator.comparingLong(Shelf.Row::allTags));
        column.setCellFactory(_ -> new TagsCell());
        return column;
    }

    private static final class WordsCell extends TableCell<Line, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            boolean nothing = empty || words == null || words.isEmpty();
            OwnDirection.say(this, empty || words == null ? "" : nothing ? "–" : words);
            pseudoClassStateChanged(NOTHING, nothing);
            setTooltip(nothing ? null : new Tooltip(words));
        }
    }

    private static final class NumberCell extends TableCell<Line, Long> {
        NumberCell() {
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(@Nullable Long count, boolean empty) {
            super.updateItem(count, empty);
            setText(empty || count == null ? null : count.toString());
            pseudoClassStateChanged(NOTHING, count == null || count == 0);
        }
    }

    private final class TagsCell extends TableCell<Line, Shelf.Row> {
        @Override
        protected void updateItem(Shelf.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            setGraphic(new TagBar(model.principles.get(), row.tags(), model.mostTags()));
            String words = counts(row.tags());
            setTooltip(new Tooltip(words));
            setAccessibleText(words);
        }
    }

    private String counts(Map<UUID, Long> tags) {
        if (tags.isEmpty()) {
            return desk.say("library.tags.none");
        }
        return model.principles.get().stream()
                .map(principle -> line(principle, tags))
                .collect(Collectors.joining("\n"));
    }

    private String line(Code principle, Map<UUID, Long> tags) {
        return desk.say(
                "library.tags.of",
                LibraryModel.name(principle, desk.language()),
                tags.getOrDefault(principle.id(), 0L));
    }
}
