package agraw.desktop.search;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Screen;
import agraw.desktop.kit.Slot;
import agraw.workbench.Papers;
import agraw.workbench.Searching;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds words while they are typed, and leads to the places where they stand. */
public final class SearchScreen implements Screen<Destination.Search> {
    private static final int MOST = 100;

    private final Desk desk;
    private final Searching searching;
    private final Papers papers;
    private final BorderPane view = new BorderPane();
    private final CustomTextField words = new CustomTextField();
    private final Label count = new Label();
    private final ListView<Line> list = new ListView<>();
    private final VBox empty = new VBox(8);
    private final Slot slot = new Slot();
    private final AutoTagPane tagging;
    private final Button tag;
    /** The passage that others are to be like. */
    private Optional<UUID> like = Optional.empty();

    public SearchScreen(Desk desk) {
        this.desk = desk;
        this.searching = Searching.of(desk.workbench());
        this.papers = Papers.of(desk.workbench());
        words.setId("search-words");
        words.setLeft(new FontIcon(Feather.SEARCH));
        words.setPromptText(desk.say("search.prompt"));
        words.setAccessibleText(desk.say("search.prompt"));
        words.textProperty().subscribe((_, _) -> {
            like = Optional.empty();
            search();
        });
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        count.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        count.setId("search-count");
        list.setId("search-results");
        list.setAccessibleText(desk.say("search.results"));
        list.setCellFactory(_ -> new LineCell(desk, this::open));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        empty.setAlignment(Pos.CENTER_LEFT);
        empty.setMaxWidth(480);
        empty.getStyleClass().add("empty");
        tagging = new AutoTagPane(desk, () -> words.requestFocus());
        tag = new Button(desk.say("search.tag"), new FontIcon(Feather.TAG));
        tag.setId("search-tag");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        tag.setTooltip(new Tooltip(desk.say("search.tag.tip")));
        tag.setOnAction(_ -> tagging.open(words.getText()));
        Button signs = new Button("", new FontIcon(Feather.HELP_CIRCLE));
        signs.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        Tooltip tip = new Tooltip(desk.say("search.signs"));
        tip.setWrapText(true);
        tip.setMaxWidth(460);
        signs.setTooltip(tip);
        signs.setAccessibleText(desk.say("search.signs"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, words, signs, tag);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(6, line, count);
        top.getStyleClass().add("top");
        view.setTop(top);
        view.setCenter(new StackPane(list, empty, tagging));
        view.getStyleClass().add("search-screen");
        view.getStylesheets()
                .add(Objects.requireNonNull(SearchScreen.class.getResource("search.css"))
                        .toExternalForm());
        VBox.setVgrow(list, Priority.ALWAYS);
        show("", new Searching.Results(List.of(), 0));
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void open(Destination.Search destination) {
        if (!destination.words().isBlank()) {
            words.setText(destination.words());
        } else if (destination.like() != null) {
            words.clear();
            like = Optional.of(destination.like());
            search();
        }
        words.requestFocus();
        words.end();
    }

    @Override
    public void changed(Change change) {
        search();
    }

    private void search() {
        String typed = words.getText();
        Optional<UUID> passage = like;
        desk.work()
                .read(() ->
                        passage.map(id -> searching.similar(id, MOST)).orElseGet(() -> searching.search(typed, MOST)))
                .in(slot)
                .onDone(results -> show(typed, results))
                .start();
    }

    private void show(String typed, Searching.Results results) {
        Line chosen = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(Line.of(results.best()));
        if (chosen != null && list.getItems().contains(chosen)) {
            list.getSelectionModel().select(chosen);
        }
        boolean some = !results.best().isEmpty();
        list.setVisible(some);
        empty.setVisible(!some);
        count.setText(some ? counted(results) : "");
        tag.setDisable(!some || typed.isBlank());
        if (like.isPresent()) {
            say(Feather.FROWN, desk.say("search.like.none"), desk.say("search.like.none.do"));
        } else if (typed.isBlank()) {
            say(Feather.SEARCH, desk.say("search.empty"), desk.say("search.empty.do"));
        } else {
            say(Feather.FROWN, desk.say("search.none", typed.strip()), desk.say("search.none.do"));
        }
    }

    private String counted(Searching.Results results) {
        if (like.isPresent()) {
            return desk.say("search.like", results.total());
        }
        return results.total() > results.best().size()
                ? desk.say("search.count.more", results.best().size(), results.total())
                : desk.say("search.count", results.total());
    }

    private void say(Feather icon, String what, String todo) {
        FlowText title = new FlowText(what, Styles.TITLE_4);
        FlowText hint = new FlowText(todo, "muted");
        empty.getChildren().setAll(new FontIcon(icon), title, hint);
    }

    private void fieldKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && papers.isCode(words.getText())) {
            key.consume();
            openPaper(words.getText());
        } else if ((key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER)
                && !list.getItems().isEmpty()) {
            key.consume();
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(1); // the first place, below its heading
            }
        }
    }

    private void likeChosen() {
        if (list.getSelectionModel().getSelectedItem() instanceof Line.Place(Searching.Result result)
                && result.where() == Searching.Where.PARAGRAPH) {
            leave(new Destination.Search("", result.entity()));
        }
    }

    private void listKey(KeyEvent key) {
        boolean atTop = list.getSelectionModel().getSelectedIndex() <= 0;
        if (key.getCode() == KeyCode.K && !key.isShortcutDown()) {
            key.consume();
            likeChosen();
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            Line line = list.getSelectionModel().getSelectedItem();
            if (line != null) {
                open(line);
            }
        } else if (key.getCode() == KeyCode.ESCAPE || (key.getCode() == KeyCode.UP && atTop)) {
            key.consume();
            words.requestFocus();
            words.end();
        }
    }

    private void open(Line line) {
        WayTo.line(line).ifPresent(this::leave);
    }

    /** The way back leads to the words as they are now, not as they were when the search began. */
    private void leave(Destination destination) {
        desk.go().accept(new Destination.Search(words.getText(), like.orElse(null)));
        desk.go().accept(destination);
    }

    /** The code of a paper, which was typed or came from a scanner, leads to its case. */
    private void openPaper(String code) {
        desk.work()
                .read(() -> papers.resolve(code))
                .onDone(found -> leave(WayTo.study(found.caseStudy())))
                .onFailed(desk.tell())
                .start();
    }
}
