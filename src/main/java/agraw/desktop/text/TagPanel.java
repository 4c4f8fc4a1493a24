package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The principle-tagging panel: the tags at the caret, and below them the codebook or all that is said of one tag. */
final class TagPanel extends StackPane {
    private final TagController controller;
    private final TagWriter writer;
    private final Runnable back;
    private final TagList list;
    private final CodePane codes;
    private final TagDetails details;
    private final ToggleButton showCodes;
    private final RefinePane refine;
    private final ToggleButton showDetails;
    private final ToggleButton showRefine;
    private final HistoryPane history;
    private final ToggleButton showHistory;

    /** Back leads to the text. */
    TagPanel(
            Desk desk,
            TextModel model,
            TagController controller,
            TagWriter writer,
            EditController edits,
            Runnable back) {
        this.controller = controller;
        this.writer = writer;
        this.back = back;
        getStyleClass().add("tag-panel");
        list = new TagList(desk, model, controller);
        codes = new CodePane(desk, model, writer, back);
        details = new TagDetails(desk, model, controller, writer, back);
        showCodes = new ToggleButton(desk.say("text.codes"));
        showDetails = new ToggleButton(desk.say("text.tag"));
        refine = new RefinePane(desk, model, back);
        showRefine = new ToggleButton();
        showRefine.setId("text-refine");
        history = new HistoryPane(desk, model, edits, back);
        showHistory = new ToggleButton("", new FontIcon(Feather.CLOCK));
        showHistory.setAccessibleText(desk.say("text.history"));
        showHistory.setTooltip(new Tooltip(desk.say("text.history.tooltip")));
        model.material().subscribe(() -> sayOpen(showRefine, desk, model));
        model.around().subscribe(() -> sayOpen(showRefine, desk, model));
        StackPane below = new StackPane(codes, details, refine, history);
        VBox.setVgrow(below, Priority.ALWAYS);
        below.setMinHeight(0);
        below.setPrefHeight(0); // it takes what is left, so that nothing above it is made smaller
        getChildren().addAll(new VBox(10, list, switcher(), below), new ChordCard(desk, model, controller, writer));
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listPressed);
        details.addEventHandler(KeyEvent.KEY_PRESSED, this::detailsPressed);
        controller.setOnSearch(this::search);
        controller.setOnHistory(this::showHistory);
        controller.setOnComment(this::writeComment);
        model.nuance().subscribe(asked -> asked.ifPresent(_ -> askCondition()));
    }

    private HBox switcher() {
        ToggleGroup group = new ToggleGroup();
        showCodes.getStyleClass().add(Styles.LEFT_PILL);
        showDetails.getStyleClass().add(Styles.CENTER_PILL);
        showRefine.getStyleClass().add(Styles.CENTER_PILL);
        showHistory.getStyleClass().addAll(Styles.RIGHT_PILL, "pill");
        showHistory.setToggleGroup(group);
        showHistory.setMinWidth(Region.USE_PREF_SIZE);
        for (ToggleButton button : List.of(showCodes, showDetails, showRefine)) {
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(0);
            button.getStyleClass().add("pill");
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        showCodes.setSelected(true);
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        details.visibleProperty().bind(showDetails.selectedProperty());
        refine.visibleProperty().bind(showRefine.selectedProperty());
        history.visibleProperty().bind(showHistory.selectedProperty());
        codes.visibleProperty().bind(showCodes.selectedProperty());
        return new HBox(showCodes, showDetails, showRefine, showHistory);
    }

    private static void sayOpen(ToggleButton button, Desk desk, TextModel model) {
        int open = model.open().size();
        button.setText(desk.say("text.refine.count", open));
        button.setTooltip(new Tooltip(desk.say("text.refine.tooltip", open)));
    }

    private void typed(KeyEvent event) {
        if (Keyboard.isPlain(event) && controller.type(event.getCharacter())) {
            event.consume();
        }
    }

    private void listPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (!controller.confirm()) {
                    openDetails();
                }
            }
            case DELETE, BACK_SPACE -> writer.untag();
            case ESCAPE -> {
                if (!controller.leave()) {
                    back.run();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void detailsPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            details.settle();
            controller.leave();
            back.run();
            event.consume();
        }
    }

    /** Shows all that is said of the current tag. */
    void showDetails() {
        showDetails.setSelected(true);
    }

    /** Shows all that is said of the current tag, and lets the person change it. */
    void openDetails() {
        showDetails();
        details.requestFocus();
    }

    private void askCondition() {
        showDetails();
        // The field is laid out and can take the focus only after it is shown.
        Platform.runLater(details::askCondition);
    }

    private void writeComment() {
        showDetails();
        Platform.runLater(details::writeComment);
    }

    private void showHistory() {
        showHistory.setSelected(true);
        // The list can take the focus only after it is shown.
        Platform.runLater(history::requestFocus);
    }

    private void search() {
        showCodes.setSelected(true);
        codes.search();
    }

    /** Commits what is being typed. */
    void settle() {
        details.settle();
    }

    /** The parts that the pane key goes to, in order; a list without tags is passed by. */
    List<Node> panes() {
        Node below = List.<Node>of(details, refine, history).stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElse(codes);
        return list.isEmpty() ? List.of(below) : List.of(list, below);
    }
}
