package agraw.desktop.kit;

import agraw.compare.filter.Completion;
import agraw.compare.filter.Completion.Proposal;
import agraw.compare.filter.Problem;
import agraw.workbench.Cases;
import agraw.workbench.FilterSaying;
import agraw.workbench.Finding;
import agraw.workbench.Occurring;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the filter is typed: with what can be typed next below it, and what is not understood. */
public final class FilterBar extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Desk desk;
    private final ObservableValue<Finding.@Nullable Found> found;
    private final Runnable down;
    private final CustomTextField field = new CustomTextField();
    private final Label problem = new Label();
    private final Proposals proposals;

    /**
     * @param filter what is typed
     * @param found what was found by it last; null until then
     * @param down goes to what is found
     */
    public FilterBar(Desk desk, StringProperty filter, ObservableValue<Finding.@Nullable Found> found, Runnable down) {
        this.desk = desk;
        this.found = found;
        this.down = down;
        this.proposals = new Proposals(this::take);
        getStyleClass().add("filter-bar");
        field.setId("filter");
        field.setLeft(new FontIcon(Feather.FILTER));
        field.setRight(help());
        field.setPromptText(desk.say("views.filter.prompt"));
        field.setAccessibleText(desk.say("library.filter.prompt"));
        field.setMinWidth(160);
        field.textProperty().bindBidirectional(filter);
        problem.setId("filter-problem");
        problem.getStyleClass().addAll("filter-problem", Styles.TEXT_SMALL);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        problem.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(field);
        found.subscribe(this::showProblem);
        field.caretPositionProperty().subscribe(this::propose);
        found.subscribe(this::propose);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                proposals.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
    }

    private Optional<Finding.Found> found() {
        return Optional.ofNullable(found.getValue());
    }

    private Optional<Cases> cases() {
        return found().map(Finding.Found::cases);
    }

    /** What is shown over the rest of the screen, under the field. */
    public Proposals proposals() {
        return proposals;
    }

    /** The line that says what is not understood, or is still missing. */
    public Label problem() {
        return problem;
    }

    private Button help() {
        Button help = new Button("", new FontIcon(Feather.HELP_CIRCLE));
        help.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        help.setFocusTraversable(false);
        help.setAccessibleText(desk.say("views.help.name"));
        Tooltip tooltip = new Tooltip(desk.say("views.help"));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(460);
        help.setTooltip(tooltip);
        return help;
    }

    private boolean pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.SPACE && event.isShortcutDown()) {
            propose();
        } else if (proposals.isVisible() && (key == KeyCode.DOWN || key == KeyCode.UP)) {
            proposals.step(key == KeyCode.DOWN ? 1 : -1);
        } else if (proposals.isVisible() && key == KeyCode.TAB && !event.isShiftDown()) {
            proposals.takeFirst();
        } else if (key == KeyCode.ENTER && proposals.isVisible() && proposals.hasChosen()) {
            proposals.takeFirst();
        } else if (key == KeyCode.ENTER && proposals.isVisible()) {
            proposals.hide();
        } else if (key == KeyCode.ESCAPE && proposals.isVisible()) {
            proposals.hide();
        } else if (key == KeyCode.DOWN) {
            down.run();
        } else if (key == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
        } else {
            return false;
        }
        return true;
    }

    private void take(Proposal proposal) {
        field.setText(proposal.in(field.getText()));
        field.positionCaret(Math.min(proposal.caret(), field.getLength()));
        field.requestFocus();
        field.deselect();
        field.positionCaret(Math.min(proposal.caret(), field.getLength()));
    }

    private void propose() {
        Optional<Cases> cases = cases();
        if (!field.isFocused() || cases.isEmpty() || field.getText().isEmpty()) {
            proposals.hide();
            return;
        }
        Cases known = cases.get();
        Completion completion = new Completion(
                known.topics(),
                topic ->
                        known.values(topic).stream().map(Occurring.Value::words).toList());
        List<Proposal> next = completion.at(field.getText(), field.getCaretPosition());
        boolean wrong = found().flatMap(found -> found.parsed().problem())
                .filter(what -> !what.unfinished())
                .isPresent();
        proposals.show(wrong ? List.of() : next); // what is wrong is not to be covered
        place();
    }

    /** Puts the proposals under the field, wherever it was laid out. */
    public void place() {
        Parent parent = proposals.getParent();
        if (parent != null && field.getScene() != null) {
            Bounds bounds = field.localToScene(field.getBoundsInLocal());
            Point2D corner = parent.sceneToLocal(
                    desk.messages().rightToLeft() ? bounds.getMaxX() : bounds.getMinX(), bounds.getMaxY() + 2);
            double width = Math.min(460, field.getWidth());
            proposals.resizeRelocate(corner.getX(), corner.getY(), width, proposals.height());
        }
    }

    private void showProblem() {
        Optional<Problem> wrong = found().flatMap(found -> found.parsed().problem());
        String words = wrong.flatMap(
                        what -> cases().map(cases -> FilterSaying.problem(desk.messages(), cases.topics(), what)))
                .orElse("");
        boolean serious = wrong.filter(what -> !what.unfinished()).isPresent();
        problem.setText(words);
        problem.setTooltip(words.isEmpty() ? null : new Tooltip(words));
        problem.setVisible(!words.isEmpty());
        problem.pseudoClassStateChanged(WRONG, serious);
        field.pseudoClassStateChanged(Styles.STATE_DANGER, serious);
    }

    public void focusField() {
        field.requestFocus();
    }
}
