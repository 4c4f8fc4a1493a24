package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Naming;
import agraw.model.Followup;
import agraw.model.Utterance;
import agraw.words.Languages;
import agraw.workbench.Saying;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How the line is said: in whose words, in which language, through whom; and what it leaves to be done. Each has a key with Alt. */
final class MannerBar extends FlowPane {
    private static final List<String> LANGUAGES = List.of("", "ar", "en", "es", "fr", "ber", "ff", "wo", "bm", "snk");
    private static final double NARROW = 120;

    private final Desk desk;
    private final SessionModel model;
    private final ToggleButton quote;
    private final ToggleButton observation;
    private final ToggleButton decision;
    private final ToggleButton action;

    MannerBar(Desk desk, SessionModel model, NoteController notes) {
        super(6, 6);
        this.desk = desk;
        this.model = model;
        getStyleClass().add("manner-bar");
        setAlignment(Pos.CENTER_LEFT);
        quote = toggle(Feather.MESSAGE_SQUARE, Saying.constant(desk.messages(), Utterance.QUOTE), "Q");
        observation = toggle(Feather.EYE, Saying.constant(desk.messages(), Utterance.OBSERVATION), "O");
        decision = toggle(Feather.CHECK_CIRCLE, Saying.constant(desk.messages(), Followup.DECISION), "D");
        action = toggle(Feather.ARROW_RIGHT_CIRCLE, Saying.constant(desk.messages(), Followup.ACTION), "A");
        quote.setOnAction(_ -> utterance(Utterance.QUOTE));
        observation.setOnAction(_ -> utterance(Utterance.OBSERVATION));
        decision.setOnAction(_ -> followup(Followup.DECISION));
        action.setOnAction(_ -> followup(Followup.ACTION));
        model.utterance.subscribe(now -> {
            quote.setSelected(now == Utterance.QUOTE);
            observation.setSelected(now == Utterance.OBSERVATION);
        });
        model.followup.subscribe(now -> {
            decision.setSelected(now == Followup.DECISION);
            action.setSelected(now == Followup.ACTION);
        });
        Button hold = new Button(desk.say("session.hold"), new FontIcon(Feather.BOOKMARK));
        hold.setFocusTraversable(false);
        hold.setTooltip(new Tooltip(desk.say("session.hold.tip")));
        hold.setOnAction(_ -> notes.hold());
        getChildren().addAll(quote, observation, decision, action, hold, language(), interpreter());
    }

    private ToggleButton toggle(Feather icon, String name, String key) {
        ToggleButton button = new ToggleButton(name, new FontIcon(icon));
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(desk.say("session.altKey", name, key)));
        return button;
    }

    private ComboBox<String> language() {
        ComboBox<String> language = new ComboBox<>();
        language.getItems().setAll(LANGUAGES);
        language.setAccessibleText(desk.say("session.spoken"));
        language.setTooltip(new Tooltip(desk.say("session.spoken.tip")));
        language.setConverter(Naming.of(tag -> tag.isEmpty()
                ? desk.say("session.spoken.same")
                : Languages.name(tag, desk.messages().locale())));
        language.valueProperty().bindBidirectional(model.spoken);
        return language;
    }

    private TextField interpreter() {
        TextField interpreter = new TextField();
        interpreter.setPrefWidth(NARROW + 60);
        interpreter.setPromptText(desk.say("session.interpreter.prompt"));
        interpreter.setAccessibleText(desk.say("session.interpreter"));
        interpreter.setTooltip(new Tooltip(desk.say("session.interpreter.tip")));
        interpreter.textProperty().bindBidirectional(model.interpreter);
        interpreter.visibleProperty().bind(model.spoken.isNotEmpty());
        interpreter.managedProperty().bind(interpreter.visibleProperty());
        return interpreter;
    }

    private void utterance(Utterance one) {
        model.utterance.set(model.utterance.get() == one ? null : one);
    }

    private void followup(Followup one) {
        model.followup.set(model.followup.get() == one ? null : one);
    }

    /** Takes a key that was pressed with Alt. */
    boolean take(KeyCode key) {
        Optional<Runnable> what = switch (key) {
            case Q -> Optional.of(() -> utterance(Utterance.QUOTE));
            case O -> Optional.of(() -> utterance(Utterance.OBSERVATION));
            case D -> Optional.of(() -> followup(Followup.DECISION));
            case A -> Optional.of(() -> followup(Followup.ACTION));
            default -> Optional.empty();
        };
        what.ifPresent(Runnable::run);
        return what.isPresent();
    }
}
