package agraw.desktop.search;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.OwnDirection;
import agraw.model.Code;
import agraw.model.Field;
import agraw.model.Text;
import agraw.words.Direction;
import agraw.workbench.Searching;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a line of the results. */
final class LineCell extends ListCell<Line> {
    private static final double SCROLL_BAR = 14;

    /** Before the list has a width of its own. */
    private static final double LEAST_WIDTH = 400;

    private final Desk desk;

    LineCell(Desk desk, Consumer<Line> open) {
        this.desk = desk;
        setPrefWidth(0); // as wide as the list: excerpts wrap
        setOnMouseClicked(_ -> {
            if (getItem() != null && !isEmpty()) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("heading", "place");
        setText(null);
        switch (line) {
            case null -> setGraphic(null);
            case Line.Heading heading -> {
                getStyleClass().add("heading");
                setGraphic(heading(heading));
            }
            case Line.Place(Searching.Result result) -> {
                getStyleClass().add("place");
                setGraphic(place(result));
            }
        }
    }

    /** As high as the excerpt is when it wraps at the list's width; the list itself asks for the height of one line. */
    @Override
    protected double computePrefHeight(double width) {
        Node shown = getGraphic();
        ListView<Line> list = getListView();
        if (shown == null || list == null) {
            return super.computePrefHeight(width);
        }
        double around = list.snappedLeftInset() + list.snappedRightInset() + snappedLeftInset() + snappedRightInset();
        double room = Math.max(list.getWidth() - around - SCROLL_BAR, LEAST_WIDTH);
        return snapSizeY(shown.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }

    private Node heading(Line.Heading heading) {
        Label title = cut(heading.caseStudy().map(study -> study.title()).orElseGet(() -> desk.say("search.codebook")));
        title.getStyleClass().add(Styles.TEXT_BOLD);
        Label key = new Label(heading.caseStudy().map(study -> study.key()).orElse(""));
        key.getStyleClass().add(Styles.TEXT_MUTED);
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label count = new Label(Integer.toString(heading.results()));
        count.getStyleClass().addAll("count", Styles.TEXT_SMALL);
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(
                8, new FontIcon(heading.caseStudy().isPresent() ? Feather.FOLDER : Feather.BOOK), title, key, count);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node place(Searching.Result result) {
        FlowText excerpt = new FlowText();
        excerpt.surroundingsProperty().set(Direction.ofLanguage(result.language()));
        excerpt.setText(result.words(), strong(result.excerpt()));
        HBox line = new HBox(6, new FontIcon(icon(result.where())));
        for (String words : where(result)) {
            // Each its own label: titles may run in the other direction
            Label label = cut(words);
            label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            if (line.getChildren().size() > 1) {
                Label between = new Label("·");
                between.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
                line.getChildren().add(between);
            }
            line.getChildren().add(label);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, line, excerpt);
    }

    private List<String> where(Searching.Result result) {
        Text text = result.text();
        Code code = result.code();
        Field field = result.field();
        return Stream.of(
                        desk.messages()
                                .say("search.where." + result.where().name().toLowerCase(Locale.ROOT)),
                        field == null ? null : field.labels().in(desk.language()),
                        text == null ? null : text.title(),
                        code == null ? null : code.key() + " " + code.labels().in(desk.language()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A line that is cut where it is too long, and then says all in its tooltip. */
    private static Label cut(String words) {
        Label label = OwnDirection.say(new Label(), words);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(words));
        return label;
    }

    private static List<FlowText.Span> strong(List<Searching.Piece> pieces) {
        List<FlowText.Span> spans = new ArrayList<>();
        int at = 0;
        for (Searching.Piece piece : pieces) {
            if (piece.found()) {
                spans.add(new FlowText.Span(at, at + piece.words().length()));
            }
            at += piece.words().length();
        }
        return spans;
    }

    private static Feather icon(Searching.Where where) {
        return switch (where) {
            case CASE -> Feather.FOLDER;
            case TEXT -> Feather.FILE_TEXT;
            case PARAGRAPH -> Feather.ALIGN_LEFT;
            case FACT -> Feather.LIST;
            case TAG -> Feather.MESSAGE_SQUARE;
            case CODE -> Feather.TAG;
            case MEMO -> Feather.EDIT_2;
        };
    }
}
