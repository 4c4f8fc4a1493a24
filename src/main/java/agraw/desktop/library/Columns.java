package agraw.desktop.library;

import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Topic;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.OwnDirection;
import agraw.model.Code;
import agraw.workbench.Cases;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The columns of the library, one for each topic that is chosen. What a cell cuts off stands in its tooltip. */
final class Columns {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");
    private static final double NARROWEST = 44;
    private static final double USUAL_WIDTH = 130;
    private static final Map<String, Double> WIDTHS = Map.of(
            "key", 86.0,
            "title", 260.0,
            "country", 98.0,
            "association_type_now", 124.0,
            "period", 96.0,
            "texts", 66.0,
            "tags", 124.0,
            "missing", 84.0);

    private final Desk desk;
    private final LibraryModel model;

    Columns(Desk desk, LibraryModel model) {
        this.desk = desk;
        this.model = model;
    }

    /** A column for a topic. It does not sort itself: {@link LibraryTable} asks for another order. */
    TableColumn<Line, CaseRow> of(Topic topic, Cases cases) {
        TableColumn<Line, CaseRow> column = new TableColumn<>(heading(topic, cases));
        column.setId(topic.key());
        column.setPrefWidth(WIDTHS.getOrDefault(topic.key(), isNumber(topic) ? 80 : USUAL_WIDTH));
        column.setMinWidth(NARROWEST);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue() instanceof Line.OfCase(CaseRow row) ? row : null));
        if (topic.equals(new Topic.Own(Topic.About.TAGS))) {
            column.setCellFactory(_ -> new GraphicCell(this::bar, this::counts));
        } else if (isNumber(topic)) {
            column.getStyleClass().add("number");
            column.setCellFactory(_ -> new NumberCell(topic));
        } else {
            column.setCellFactory(_ -> new WordsCell(topic));
        }
        return column;
    }

    /** What stands above a column. */
    String heading(Topic topic, Cases cases) {
        return topic.key().equals("association_type_now")
                ? desk.say("library.column.type")
                : cases.shown().heading(topic);
    }

    static boolean isNumber(Topic topic) {
        return topic.nature() == Topic.Nature.COUNT || topic.nature() == Topic.Nature.EVIDENCE;
    }

    private final class WordsCell extends TableCell<Line, CaseRow> {
        private final Topic topic;

        WordsCell(Topic topic) {
            this.topic = topic;
        }

        @Override
        protected void updateItem(@Nullable CaseRow row, boolean empty) {
            super.updateItem(row, empty);
            String words = empty || row == null
                    ? ""
                    : model.cases()
                            .map(cases -> cases.shown().words(topic, row))
                            .orElse("");
            boolean nothing = words.isBlank();
            OwnDirection.say(this, empty || row == null ? "" : nothing ? "–" : words.replaceAll("\\s+", " "));
            boolean disputed = row != null && topic instanceof Topic.OfField field && row.isDisputed(field);
            pseudoClassStateChanged(NOTHING, nothing);
            pseudoClassStateChanged(DISPUTED, disputed);
            setTooltip(nothing ? null : new Tooltip(disputed ? desk.say("views.disputed", words) : words));
        }
    }

    private static final class NumberCell extends TableCell<Line, CaseRow> {
        private final Topic topic;

        NumberCell(Topic topic) {
            this.topic = topic;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(@Nullable CaseRow row, boolean empty) {
            super.updateItem(row, empty);
            long count = row == null ? 0 : (long) row.measure(topic).orElse(0);
            setText(empty || row == null ? null : Long.toString(count));
            pseudoClassStateChanged(NOTHING, count == 0);
        }
    }

    private static final class GraphicCell extends TableCell<Line, CaseRow> {
        private final Function<CaseRow, Node> graphic;
        private final Function<CaseRow, String> words;

        GraphicCell(Function<CaseRow, Node> graphic, Function<CaseRow, String> words) {
            this.graphic = graphic;
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable CaseRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            setGraphic(graphic.apply(row));
            String said = words.apply(row);
            setTooltip(new Tooltip(said));
            setAccessibleText(said);
        }
    }

    private Node bar(CaseRow row) {
        return new TagBar(
                model.cases()
                        .map(cases -> cases.topics().codebook().principles())
                        .orElseThrow(),
                tags(row),
                model.mostTags());
    }

    private Map<UUID, Long> tags(CaseRow row) {
        Map<UUID, Long> tags = new HashMap<>();
        model.cases().ifPresent(cases -> {
            for (Code principle : cases.topics().codebook().principles()) {
                cases.topics().ofCode(principle.id()).ifPresent(topic -> tags.put(principle.id(), row.tags(topic)));
            }
        });
        return tags;
    }

    private String counts(CaseRow row) {
        if (row.count(Topic.About.TAGS) == 0) {
            return desk.say("library.tags.none");
        }
        Map<UUID, Long> tags = tags(row);
        return model.cases().stream()
                .flatMap(cases -> cases.topics().codebook().principles().stream())
                .map(principle -> desk.say(
                        "library.tags.of",
                        LibraryModel.name(principle, desk.language()),
                        tags.getOrDefault(principle.id(), 0L)))
                .collect(Collectors.joining("\n"));
    }
}
