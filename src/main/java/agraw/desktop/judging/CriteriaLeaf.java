package agraw.desktop.judging;

import agraw.compare.Scoring;
import agraw.desktop.judging.JudgingModel.Spot;
import agraw.desktop.kit.FlowText;
import agraw.model.CaseStudy;
import agraw.model.Criterion;
import agraw.model.Ids;
import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The criteria of the workshop and what people gave each case; arrow keys move, digits score. It orders nothing by itself. */
final class CriteriaLeaf extends BorderPane implements Leafed {
    /** More columns than anybody looks at at once, and as many as an old laptop draws at once. */
    private static final int MOST_CASES = 24;

    private final JudgingController controller;
    private final SheetGrid grid;
    private final CriterionPanel criterionPanel;
    private final ScorePanel scorePanel;
    private final ScrollPane panel = new ScrollPane();
    private final TextField added = new TextField();
    private final CustomTextField filter = new CustomTextField();
    private final FlowText kept = new FlowText("", "muted", "note");
    private final HBox tools = new HBox();
    private final BorderPane sheetPane = new BorderPane();
    private final StackPane empty;
    private List<CaseStudy> cases = List.of();
    private Optional<UUID> awaited = Optional.empty();

    CriteriaLeaf(JudgingController controller) {
        this.controller = controller;
        getStyleClass().add("criteria-leaf");
        grid = new SheetGrid(controller);
        criterionPanel = new CriterionPanel(controller);
        scorePanel = new ScorePanel(controller);
        panel.setFitToWidth(true);
        panel.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        panel.setFocusTraversable(false);
        panel.getStyleClass().addAll("panel", "side-panel");
        FlowText note = new FlowText(controller.say("judging.criteria.note"), "note", "plain-note");
        note.setId("orders-nothing");
        sheetPane.setCenter(grid);
        sheetPane.setRight(panel);
        sheetPane.setBottom(new VBox(kept, note));
        empty = Nothing.of(
                Feather.SLIDERS, controller.say("judging.criteria.none"), controller.say("judging.criteria.none.do"));
        setTop(tools());
        setCenter(new StackPane(sheetPane, empty));
        controller.model().scoring.subscribe(this::show);
        controller.model().spot.subscribe(this::showPanel);
        filter.textProperty().subscribe((_, _) -> show());
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    @Override
    public Node node() {
        return this;
    }

    private HBox tools() {
        String prompt = controller.say("judging.criterion.add");
        added.setPromptText(prompt);
        added.setAccessibleText(prompt);
        added.setId("criterion-added");
        added.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                add();
                press.consume();
            }
        });
        Button add = new Button(controller.say("judging.criterion.addButton"), Icons.of(Feather.PLUS));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        add.disableProperty().bind(added.textProperty().map(String::isBlank));
        filter.setPromptText(controller.say("judging.criteria.filter"));
        filter.setAccessibleText(controller.say("judging.criteria.filter"));
        filter.setLeft(Icons.of(Feather.FILTER));
        filter.setPrefWidth(200);
        HBox.setHgrow(added, Priority.ALWAYS);
        added.setMaxWidth(420);
        tools.getChildren().addAll(added, add, filter);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("sub-tools");
        return tools;
    }

    private void add() {
        if (!added.getText().isBlank()) {
            UUID id = Ids.next();
            String name = added.getText();
            awaited = Optional.of(id);
            controller.write(() -> controller.criteria().add(id, name));
            added.clear();
        }
    }

    private void show() {
        Scoring sheet = controller.model().scoring.get();
        boolean none = sheet == null || sheet.criteria().isEmpty();
        sheetPane.setVisible(!none);
        empty.setVisible(sheet != null && none);
        filter.setDisable(none);
        if (sheet == null) {
            return;
        }
        List<CaseStudy> wanted = ShownCases.of(sheet, filter.getText(), MOST_CASES);
        cases = wanted.stream().limit(MOST_CASES).toList();
        kept.setText(
                wanted.size() > cases.size()
                        ? controller.say("judging.criteria.kept", cases.size(), wanted.size())
                        : "");
        kept.setManaged(!kept.getText().isEmpty());
        grid.show(sheet, cases);
        awaited.ifPresent(id -> choose(sheet, id));
        Spot now = controller.model().spot.get();
        Spot within = now.within(sheet.criteria().size(), cases.size());
        if (!within.equals(now)) {
            controller.model().spot.set(within);
        }
        showPanel();
    }

    /** A criterion that was just written down is chosen, so that its weight and scale can be said. */
    private void choose(Scoring sheet, UUID id) {
        for (int row = 0; row < sheet.criteria().size(); row++) {
            if (sheet.criteria().get(row).id().equals(id)) {
                awaited = Optional.empty();
                controller.model().spot.set(new Spot(row, -1));
            }
        }
    }

    private void showPanel() {
        Scoring sheet = controller.model().scoring.get();
        if (sheet == null || sheet.criteria().isEmpty()) {
            criterionPanel.forget();
            return;
        }
        Spot spot = controller.model().spot.get().within(sheet.criteria().size(), cases.size());
        Criterion criterion = sheet.criteria().get(spot.criterion());
        if (spot.column() < 0) {
            scorePanel.settle();
            criterionPanel.show(criterion);
            panel.setContent(criterionPanel);
        } else {
            criterionPanel.settle();
            CaseStudy study = cases.get(spot.column());
            scorePanel.show(criterion, study, sheet.at(criterion, study));
            panel.setContent(scorePanel);
        }
    }

    private void pressed(KeyEvent press) {
        int onwards = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        Spot spot = controller.model().spot.get();
        switch (press.getCode()) {
            case UP -> go(spot.criterion() - 1, spot.column());
            case DOWN -> go(spot.criterion() + 1, spot.column());
            case LEFT -> go(spot.criterion(), spot.column() - onwards);
            case RIGHT -> go(spot.criterion(), spot.column() + onwards);
            case HOME -> go(spot.criterion(), -1);
            case END -> go(spot.criterion(), cases.size() - 1);
            case DELETE -> {
                if (spot.column() >= 0) {
                    scorePanel.unscore();
                }
            }
            case ENTER -> {
                if (spot.column() >= 0) {
                    scorePanel.focusEvidence();
                }
            }
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void go(int criterion, int column) {
        Scoring sheet = controller.model().scoring.get();
        if (sheet != null) {
            controller
                    .model()
                    .spot
                    .set(new Spot(criterion, column).within(sheet.criteria().size(), cases.size()));
        }
    }

    /** A digit of any script scores; 0 is ten on a scale that goes from 1 to 10. */
    private void typed(KeyEvent event) {
        Scoring sheet = controller.model().scoring.get();
        Spot spot = controller.model().spot.get();
        boolean plain = !event.isShortcutDown()
                && !event.isAltDown()
                && !event.getCharacter().isEmpty();
        int digit = plain ? Character.digit(event.getCharacter().codePointAt(0), 10) : -1;
        if (sheet != null && digit >= 0 && spot.column() >= 0) {
            Criterion criterion = sheet.criteria().get(spot.criterion());
            boolean ten = digit == 0 && criterion.lowest() > 0 && criterion.highest() == 10;
            scorePanel.give(ten ? 10 : digit);
            event.consume();
        }
    }

    @Override
    public void focusFirst() {
        Scoring sheet = controller.model().scoring.get();
        if (sheet != null && sheet.criteria().isEmpty()) {
            added.requestFocus();
        } else {
            grid.requestFocus();
        }
    }

    @Override
    public void settle() {
        criterionPanel.settle();
        scorePanel.settle();
    }
}
