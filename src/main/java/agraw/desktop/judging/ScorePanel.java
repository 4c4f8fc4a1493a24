package agraw.desktop.judging;

import agraw.compare.Scoring;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Slot;
import agraw.desktop.kit.WordsArea;
import agraw.model.CaseStudy;
import agraw.model.Criterion;
import agraw.model.Reference;
import agraw.model.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One case under one criterion: the scorer's points, what they rest on, and what others gave. */
final class ScorePanel extends VBox {
    /** More buttons than this are no choice but a wall; then the points are typed. */
    private static final long MOST_BUTTONS = 11;

    private final JudgingController controller;
    private final Phrases phrases;
    private final FlowText title = new FlowText("", "field-name");
    private final Hyperlink caseLink = new Hyperlink();
    private final FlowText definition = new FlowText("", "muted", "about");
    private final Line scorer;
    private final FlowPane points = new FlowPane(4, 4);
    private final Line typed;
    private final WordsArea evidence = new WordsArea();
    private final CitesMenu cites;
    private final Button remove;
    private final VBox others = new VBox(6);
    private final Slot reading = new Slot();
    private @Nullable Criterion criterion;
    private @Nullable CaseStudy caseStudy;
    private Scoring.Cell cell = Scoring.Cell.GAP;
    private List<Reference> references = List.of();

    ScorePanel(JudgingController controller) {
        super(10);
        this.controller = controller;
        this.phrases = new Phrases(controller.desk().messages());
        scorer = new Line(controller.say("judging.score.scorer"), words -> {
            controller.model().scorer.set(words);
            again();
        });
        scorer.field().setId("scorer");
        typed = new Line(
                controller.say("judging.score.points"),
                words -> Numbers.parse(words).ifPresentOrElse(this::give, this::again));
        evidence.setPromptText(controller.say("judging.score.evidence.prompt"));
        evidence.setAccessibleText(controller.say("judging.score.evidence"));
        evidence.setId("score-evidence");
        evidence.setOnSettled(words -> own().ifPresent(
                        score -> controller.write(() -> controller.judging().setEvidence(score.id(), words))));
        cites = new CitesMenu(controller, this::cite);
        remove = new Button(controller.say("judging.score.remove"), Icons.of(Feather.X));
        remove.setOnAction(_ -> unscore());
        caseLink.setOnAction(_ -> {
            if (caseStudy != null) {
                controller.openField(caseStudy.id(), null);
            }
        });
        getChildren()
                .addAll(
                        new VBox(2, title, caseLink, definition),
                        scorer,
                        caption("judging.score.points", points),
                        typed,
                        caption("judging.score.evidence", evidence),
                        cites,
                        remove,
                        others);
    }

    private VBox caption(String key, Node below) {
        Label label = new Label(controller.say(key));
        label.getStyleClass().add("caption");
        VBox box = new VBox(3, label, below);
        box.managedProperty().bind(below.visibleProperty());
        box.visibleProperty().bind(below.visibleProperty());
        return box;
    }

    private Optional<Score> own() {
        return cell.of(controller.model().scorer.get());
    }

    void show(Criterion asked, CaseStudy study, Scoring.Cell now) {
        boolean another =
                !study.equals(caseStudy) || criterion == null || !criterion.id().equals(asked.id());
        if (another) {
            settle();
        }
        criterion = asked;
        boolean otherCase = caseStudy == null || !caseStudy.id().equals(study.id());
        caseStudy = study;
        cell = now;
        if (otherCase) {
            references = List.of();
            readReferences(study.id());
        }
        again();
    }

    private void readReferences(UUID study) {
        controller
                .desk()
                .work()
                .read(() -> controller.judging().references(study))
                .in(reading)
                .onDone(found -> {
                    references = found;
                    again();
                })
                .start();
    }

    private void again() {
        Criterion asked = criterion;
        CaseStudy study = caseStudy;
        if (asked == null || study == null) {
            return;
        }
        title.setText(phrases.name(asked));
        caseLink.setText(study.key());
        caseLink.setTooltip(Tips.of(study.title()));
        definition.setText(phrases.definition(asked));
        definition.setManaged(!definition.getText().isEmpty());
        scorer.show(controller.model().scorer.get());
        showPoints(asked);
        Optional<Score> own = own();
        String words = own.map(Score::evidence).orElse("");
        if (!Keys.areIn(evidence)) {
            evidence.setText(Objects.requireNonNullElse(words, ""));
        }
        evidence.setDisable(own.isEmpty());
        cites.show(own, references);
        remove.setDisable(own.isEmpty());
        others.getChildren()
                .setAll(cell.scores().stream()
                        .filter(score -> !Optional.of(score).equals(own))
                        .map(this::other)
                        .toList());
    }

    private void showPoints(Criterion asked) {
        boolean few = asked.highest() - asked.lowest() < MOST_BUTTONS;
        points.setVisible(few);
        typed.setVisible(!few);
        typed.setManaged(!few);
        typed.show(own().map(score -> Long.toString(score.points())).orElse(""));
        List<Node> buttons = new ArrayList<>();
        for (long point = asked.lowest(); few && point <= asked.highest(); point++) {
            long given = point;
            ToggleButton button = new ToggleButton(Long.toString(point));
            button.setSelected(own().filter(score -> score.points() == given).isPresent());
            button.setOnAction(_ -> {
                if (button.isSelected()) {
                    give(given);
                } else {
                    unscore();
                }
            });
            buttons.add(button);
        }
        points.getChildren().setAll(buttons);
    }

    private void cite(UUID score, List<UUID> cited) {
        controller.write(() -> controller.judging().setCites(score, cited));
    }

    private Node other(Score score) {
        String head = controller.say("judging.criteria.given", score.scorer(), score.points());
        VBox box = new VBox(1, new FlowText(head));
        String why =
                (Objects.requireNonNullElse(score.evidence(), "") + " " + Phrases.cited(score, references)).strip();
        if (!why.isEmpty()) {
            box.getChildren().add(new FlowText(why, "muted", "about"));
        }
        return box;
    }

    /** Gives points in the name of the scorer. */
    void give(long given) {
        Criterion asked = criterion;
        CaseStudy study = caseStudy;
        if (asked != null && study != null) {
            String who = controller.model().scorer.get();
            controller.write(() -> controller.judging().score(asked.id(), study.id(), who, given));
        }
    }

    /** Takes the scorer's points back. */
    void unscore() {
        own().ifPresent(score -> controller.write(() -> controller.judging().unscore(score.id())));
    }

    void focusEvidence() {
        if (own().isPresent()) {
            evidence.requestFocus();
        } else {
            scorer.field().requestFocus();
        }
    }

    void settle() {
        scorer.settle();
        evidence.settle();
    }
}
