package agraw.desktop.casestudy;

import agraw.compare.Answer;
import agraw.compare.NeedMatch;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.StrengthMark;
import agraw.desktop.kit.WordsArea;
import agraw.model.Match;
import agraw.model.Strength;
import agraw.workbench.Saying;
import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is said of the chosen need and capacity: a strength, why, and what others said. */
final class MatchBar extends VBox {
    private final MatchController controller;
    private final Desk desk;
    private final Label pair = new Label();
    private final Map<Strength, ToggleButton> strengths = new EnumMap<>(Strength.class);
    private final Button remove;
    private final WordsArea reason = new WordsArea();
    private final VBox others = new VBox(3);
    private @Nullable UUID shown;

    MatchBar(MatchController controller) {
        super(8);
        this.controller = controller;
        this.desk = controller.desk();
        getStyleClass().add("match-bar");
        HBox line = new HBox(6, pair);
        line.setAlignment(Pos.CENTER_LEFT);
        pair.getStyleClass().add("caption");
        pair.setMinWidth(USE_PREF_SIZE);
        for (Strength strength : Strength.values()) {
            ToggleButton button = button(strength);
            strengths.put(strength, button);
            line.getChildren().add(button);
        }
        remove = new Button(null, Icons.of("fth-x"));
        remove.getStyleClass().add("quiet");
        remove.setTooltip(Tips.of(desk.say("judging.match.remove")));
        remove.setAccessibleText(desk.say("judging.match.remove"));
        remove.setOnAction(_ -> controller.unmatch());
        line.getChildren().add(remove);
        reason.setPromptText(desk.say("judging.match.reason"));
        reason.setAccessibleText(desk.say("judging.match.reason"));
        reason.setId("match-reason");
        reason.setOnSettled(this::settled);
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox both = new HBox(14, line, reason);
        both.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(both, others);
        controller.model().need.subscribe(this::chosen);
        controller.model().capacity.subscribe(this::chosen);
    }

    private ToggleButton button(Strength strength) {
        String word = Saying.constant(desk.messages(), strength);
        int digit = digit(strength);
        ToggleButton button = new ToggleButton(desk.say("judging.match.key", digit, word));
        button.setGraphic(StrengthMark.shape(strength));
        button.setId("match-" + strength.name().toLowerCase(Locale.ROOT));
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(word);
        button.setTooltip(Tips.of(desk.say("judging.match.key.tip", word, digit, letter(strength))));
        button.getStyleClass()
                .add(
                        switch (strength) {
                            case STRONG -> Styles.LEFT_PILL;
                            case PARTIAL -> Styles.CENTER_PILL;
                            case WEAK -> Styles.RIGHT_PILL;
                        });
        button.setOnAction(_ -> {
            if (button.isSelected()) {
                controller.judge(strength);
            } else {
                controller.unmatch(); // pressed again: it is not so
            }
        });
        return button;
    }

    /** The digit that says a strength, from strong to weak. */
    static int digit(Strength strength) {
        return switch (strength) {
            case STRONG -> 1;
            case PARTIAL -> 2;
            case WEAK -> 3;
        };
    }

    /** The letter that says a strength, as its word begins in the person's language. */
    String letter(Strength strength) {
        return switch (strength) {
            case STRONG -> desk.say("judging.match.letter.strong");
            case PARTIAL -> desk.say("judging.match.letter.partial");
            case WEAK -> desk.say("judging.match.letter.weak");
        };
    }

    private void settled(String words) {
        if (shown != null) {
            controller.setReason(shown, words);
        }
    }

    /** Another pair: what was typed for the one before is kept. */
    private void chosen() {
        reason.settle();
        show();
    }

    void settle() {
        reason.settle();
    }

    void show() {
        Optional<Answer> need = controller.need();
        Optional<Answer> capacity = controller.capacity();
        boolean both = need.isPresent() && capacity.isPresent();
        Optional<NeedMatch> match = controller.now();
        pair.setText(
                both
                        ? desk.say(
                                "judging.match.chosen",
                                match.map(NeedMatch::needs).orElseThrow().indexOf(need.orElseThrow()) + 1,
                                match.map(NeedMatch::capacities).orElseThrow().indexOf(capacity.orElseThrow()) + 1)
                        : desk.say("judging.match.nothing"));
        Optional<Match> own = controller.own();
        strengths.forEach((strength, button) -> {
            button.setDisable(!both);
            button.setSelected(own.filter(said -> said.strength() == strength).isPresent());
        });
        remove.setVisible(!controller.said().isEmpty());
        UUID next = own.map(Match::id).orElse(null);
        String words = own.map(Match::reason).orElse("");
        // What is being typed is not overwritten by what was saved of it a moment ago.
        if (!Objects.equals(next, shown) || !Focus.isIn(reason)) {
            reason.setText(words == null ? "" : words);
        }
        shown = next;
        reason.setDisable(own.isEmpty());
        showOthers(own);
    }

    private void showOthers(Optional<Match> own) {
        others.getChildren()
                .setAll(controller.said().stream()
                        .filter(said -> !Optional.of(said).equals(own))
                        .map(this::other)
                        .toList());
        others.setManaged(!others.getChildren().isEmpty());
    }

    private HBox other(Match said) {
        FlowText words = new FlowText(
                said.reason() == null ? said.author() : desk.say("judging.says", said.author(), said.reason()),
                "muted");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, new StrengthMark(desk.messages(), said.strength()), words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
