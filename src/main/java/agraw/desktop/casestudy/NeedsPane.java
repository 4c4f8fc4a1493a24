package agraw.desktop.casestudy;

import agraw.compare.NeedMatch;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Exports;
import agraw.desktop.kit.FlowText;
import agraw.model.Strength;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The workshop's own test, "is this where the need is": needs on one side, capacities on the other, and between them how well they meet.
 * A need and a capacity are chosen, and 1, 2, 3 or the words' first letters say how well.
 */
final class NeedsPane extends BorderPane {

    private final MatchController controller;
    private final Desk desk;
    private final PickList needs;
    private final PickList capacities;
    private final MatchGrid grid;
    private final MatchBar bar;
    private final FlowText counts = new FlowText("", "muted");

    /** @param toForm leads to a field in the form */
    NeedsPane(MatchController controller, Consumer<UUID> toForm) {
        this.controller = controller;
        this.desk = controller.desk();
        getStyleClass().add("needs-pane");
        needs = new PickList(controller, true, toForm);
        capacities = new PickList(controller, false, toForm);
        grid = new MatchGrid(controller);
        bar = new MatchBar(controller);
        setTop(top());
        HBox middle = new HBox(needs, grid, capacities);
        HBox.setHgrow(needs, Priority.ALWAYS);
        HBox.setHgrow(capacities, Priority.ALWAYS);
        needs.setPrefWidth(300);
        capacities.setPrefWidth(300);
        setCenter(middle);
        setBottom(bar);
        controller.model().needs.subscribe(this::show);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node top() {
        HBox.setHgrow(counts, Priority.ALWAYS);
        Exports exports = controller.exports();
        HBox line = new HBox(8, counts, exports.copyButton(), exports.menu());
        line.setAlignment(Pos.CENTER_LEFT);
        FlowText news = new FlowText("", "muted");
        news.textProperty().bind(controller.news);
        news.visibleProperty().bind(controller.news.isNotEmpty());
        news.managedProperty().bind(news.visibleProperty());
        VBox top = new VBox(4, line, news);
        top.getStyleClass().add("needs-top");
        return top;
    }

    /** Shows the case that was read last; while the form is shown instead, nothing is made. */
    void show() {
        controller.now().filter(_ -> controller.model().matching.get()).ifPresent(match -> {
            counts.setText(said(match));
            needs.show(match);
            capacities.show(match);
            grid.show(match);
            boolean some = !match.needs().isEmpty() && !match.capacities().isEmpty();
            grid.setVisible(some);
            grid.setManaged(some);
            bar.show();
        });
    }

    private String said(NeedMatch match) {
        return match.needs().isEmpty()
                ? desk.say("judging.match.question")
                : desk.say(
                        "judging.match.counts",
                        match.needs().size(),
                        match.count(Strength.STRONG),
                        match.count(Strength.PARTIAL),
                        match.count(Strength.WEAK),
                        match.unmet().size());
    }

    /** Commits what is being typed. */
    void settle() {
        bar.settle();
    }

    void focusFirst() {
        applyCss(); // rows are in the window, and can have the keys, only with the skin of what scrolls them
        needs.focusChosen();
    }

    private boolean isWriting() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at instanceof TextInputControl || at.equals(bar.lookup("#match-reason"))) {
                return true;
            }
        }
        return false;
    }

    private void typed(KeyEvent event) {
        if (isWriting()
                || event.isShortcutDown()
                || event.isAltDown()
                || event.getCharacter().isEmpty()) {
            return;
        }
        int letter = event.getCharacter().codePointAt(0);
        int digit = Character.digit(letter, 10); // of any script
        for (Strength strength : Strength.values()) {
            if (digit == MatchBar.digit(strength)
                    || bar.letter(strength).equalsIgnoreCase(Character.toString(letter))) {
                controller.judge(strength);
                event.consume();
            }
        }
    }

    private void pressed(KeyEvent event) {
        controller.news.set(""); // it was about what was done before
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        if (isWriting()) {
            return;
        }
        KeyCode onwards = mirrored ? KeyCode.LEFT : KeyCode.RIGHT;
        KeyCode back = mirrored ? KeyCode.RIGHT : KeyCode.LEFT;
        if (event.getCode() == KeyCode.DELETE) {
            controller.unmatch();
            event.consume();
        } else if (event.getCode() == onwards && Focus.isIn(needs)) {
            capacities.focusChosen();
            event.consume();
        } else if (event.getCode() == back && Focus.isIn(capacities)) {
            needs.focusChosen();
            event.consume();
        }
    }
}
