package agraw.desktop.casestudy;

import agraw.compare.Answer;
import agraw.compare.NeedMatch;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.StrengthMark;
import agraw.model.Strength;
import agraw.workbench.Saying;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/** Needs by capacities: in each cell how well they meet, as a shape and a word. The chosen pair is framed; arrow keys move it. */
final class MatchGrid extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double CELL = 78;
    private static final double GAP = 3;
    private static final double NUMBER = 36;
    private static final double MARGIN = 24;
    private static final double WIDEST = 400;

    private final MatchController controller;
    private final Desk desk;
    private final GridPane grid = new GridPane();

    MatchGrid(MatchController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        setId("match-grid");
        getStyleClass().add("match-grid");
        grid.getStyleClass().add("match-cells");
        setContent(grid);
        setFitToHeight(false);
        setFocusTraversable(true);
        setAccessibleText(desk.say("judging.match.grid"));
        controller.model().need.subscribe(this::mark);
        controller.model().capacity.subscribe(this::mark);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent press) {
        int onwards = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        switch (press.getCode()) {
            case UP -> controller.step(-1, 0);
            case DOWN -> controller.step(1, 0);
            case LEFT -> controller.step(0, -onwards);
            case RIGHT -> controller.step(0, onwards);
            default -> {
                return;
            }
        }
        press.consume();
    }

    void show(NeedMatch match) {
        grid.getChildren().clear();
        for (int column = 0; column < match.capacities().size(); column++) {
            Label head = head(
                    desk.say("judging.match.capacity", column + 1),
                    match.capacities().get(column));
            head.setPrefWidth(CELL);
            grid.add(head, column + 1, 0);
        }
        for (int row = 0; row < match.needs().size(); row++) {
            Answer need = match.needs().get(row);
            grid.add(head(desk.say("judging.match.need", row + 1), need), 0, row + 1);
            for (int column = 0; column < match.capacities().size(); column++) {
                grid.add(new Cell(match, need, match.capacities().get(column)), column + 1, row + 1);
            }
        }
        // As wide as its cells; half of the pane belongs to the words beside it.
        setPrefWidth(Math.min(WIDEST, NUMBER + MARGIN + match.capacities().size() * (CELL + GAP)));
        mark();
    }

    private static Label head(String number, Answer item) {
        Label head = new Label(number);
        head.getStyleClass().add("head");
        head.setTooltip(Tips.of(item.fact().value()));
        head.setAlignment(Pos.CENTER);
        head.setMinWidth(NUMBER);
        return head;
    }

    private void mark() {
        grid.getChildren().forEach(node -> {
            if (node instanceof Cell cell) {
                boolean chosen = cell.isChosen();
                cell.pseudoClassStateChanged(CHOSEN, chosen);
                if (chosen) {
                    setAccessibleHelp(cell.getAccessibleText());
                }
            }
        });
    }

    private final class Cell extends StackPane {
        private final Answer need;
        private final Answer capacity;

        Cell(NeedMatch match, Answer need, Answer capacity) {
            this.need = need;
            this.capacity = capacity;
            getStyleClass().add("match-cell");
            setMinSize(CELL, 34);
            setPrefSize(CELL, 34);
            setAccessibleRole(AccessibleRole.TEXT);
            Optional<Strength> strength = match.strength(need.fact(), capacity.fact());
            getChildren()
                    .add(
                            strength.isPresent()
                                    ? new StrengthMark(desk.messages(), strength.get())
                                    : StrengthMark.shape(null));
            getChildren().getFirst().setMouseTransparent(true);
            boolean disputed = match.isDisputed(need.fact(), capacity.fact());
            if (disputed) {
                getStyleClass().add("disputed");
            }
            String words = desk.say(
                    "judging.match.pair",
                    need.fact().value(),
                    capacity.fact().value(),
                    strength.map(said -> Saying.constant(desk.messages(), said))
                            .orElse(desk.say("judging.match.unsaid")));
            setAccessibleText(disputed ? words + " " + desk.say("judging.match.disputed") : words);
            if (disputed) {
                Tooltip.install(this, Tips.of(desk.say("judging.match.disputed")));
            }
            setOnMousePressed(_ -> {
                controller.model().need.set(Optional.of(need.fact().id()));
                controller.model().capacity.set(Optional.of(capacity.fact().id()));
                MatchGrid.this.requestFocus();
            });
        }

        boolean isChosen() {
            return List.of(
                            Optional.of(need.fact().id()),
                            Optional.of(capacity.fact().id()))
                    .equals(List.of(
                            controller.model().need.get(),
                            controller.model().capacity.get()));
        }
    }
}
