package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.OwnDirection;
import agraw.workbench.SubmissionPreview;
import agraw.workbench.SubmissionPreview.Line;
import agraw.workbench.SubmissionPreview.State;
import agraw.workbench.SubmissionWords;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** One line for each answer sheet: where it stands, which case it finds or makes, and the facts that it brings. */
final class AnswersTable extends TableView<Line> {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final int MOST_SHOWN = 12;
    private static final double FACTS_SHARE = 0.5;

    private final Desk desk;
    private final SubmissionWords words;
    private final Label none = new Label();

    AnswersTable(Desk desk, SubmissionWords words) {
        this.desk = desk;
        this.words = words;
        setId("answers-table");
        getStyleClass().add(Styles.STRIPED);
        setFixedCellSize(32);
        setMinHeight(90);
        setAccessibleText(desk.say("submissions.import"));
        none.getStyleClass().add(Styles.TEXT_MUTED);
        setPlaceholder(none);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Line, String> facts = column("facts", 320, this::facts);
        facts.prefWidthProperty().bind(widthProperty().multiply(FACTS_SHARE));
        getColumns()
                .setAll(List.of(
                        column("place", 80, Line::place),
                        column("case", 160, AnswersTable::study),
                        column("state", 142, line -> words.state(line.state())),
                        column("files", 86, line -> line.files() == 0 ? "" : Integer.toString(line.files())),
                        facts));
    }

    /** Shows a file’s answer sheets; none where the file could not be understood, which is said elsewhere. */
    void show(@Nullable SubmissionPreview preview) {
        getItems().setAll(preview == null ? List.of() : preview.lines());
        none.setText(preview == null ? "" : desk.say("submissions.none"));
    }

    private static String study(Line line) {
        return line.title().isEmpty() || line.title().equals(line.caseKey())
                ? line.caseKey()
                : line.caseKey() + " · " + line.title();
    }

    private String facts(Line line) {
        String some = line.facts().stream().limit(MOST_SHOWN).map(words::coming).collect(Collectors.joining(" · "));
        int more = line.facts().size() - MOST_SHOWN;
        return more > 0 ? some + " · " + desk.say("submissions.more", more) : some;
    }

    private TableColumn<Line, String> column(String key, double width, Function<Line, String> content) {
        TableColumn<Line, String> column = new TableColumn<>(desk.messages().say("submissions.column." + key));
        column.setId(key);
        column.setPrefWidth(width);
        column.setMinWidth(60);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(content.apply(cell.getValue())));
        column.setComparator(desk.order());
        column.setCellFactory(_ -> new WordsCell());
        return column;
    }

    private static final class WordsCell extends TableCell<Line, String> {
        @Override
        protected void updateItem(@Nullable String content, boolean empty) {
            super.updateItem(content, empty);
            boolean nothing = empty || content == null || content.isEmpty();
            OwnDirection.say(this, empty ? "" : nothing || content == null ? "–" : content.replace('\n', ' '));
            setTooltip(nothing ? null : new Tooltip(content));
            Line line = getTableRow() == null ? null : getTableRow().getItem();
            pseudoClassStateChanged(
                    NOTHING, nothing || (line != null && (line.state() == State.SAME || line.state() == State.LEFT)));
        }
    }
}
