package agraw.desktop.codebook;

import agraw.compare.CodeColours;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Following;
import agraw.desktop.kit.Setting;
import agraw.desktop.kit.Swatches;
import agraw.model.Code;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The colour of a code: some that everybody can tell apart, any other, and what is to be said about it. */
final class ColourBox extends VBox implements Following {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double HEX = 96;

    private final CodebookController controller;
    private final Desk desk;
    private final Code code;
    private final List<CodeColours.Advice> advice;
    private final String inherited;
    private final FlowText refusal = new FlowText("", "refusal");

    ColourBox(CodebookController controller, Code code) {
        super(6);
        this.controller = controller;
        this.desk = controller.desk();
        this.code = code;
        this.advice = CodeColours.of(code, controller.model().codebook());
        this.inherited = Swatches.colour(controller.model().codebook(), code.id());
        getStyleClass().addAll("setting", "colour-box");
        FlowPane colours = new FlowPane(8, 8);
        colours.setAlignment(Pos.CENTER_LEFT);
        CodeColours.SAFE.forEach(colour -> colours.getChildren().add(choice(colour)));
        colours.getChildren().add(other());
        if (code.parent() != null) {
            Button none = new Button(desk.say("codebook.colour.none"));
            none.getStyleClass().add(Styles.SMALL);
            none.setDisable(code.colour() == null);
            none.setOnAction(_ -> set(""));
            colours.getChildren().add(none);
        }
        getChildren().addAll(Setting.atBegin(Setting.caption(desk.say("codebook.colour"))), colours);
        advice.forEach(one -> getChildren().add(advice(one)));
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.setVisible(false);
        getChildren().add(refusal);
    }

    /** While the colours are the same, what somebody types stays. */
    @Override
    public boolean follow(Node next) {
        return next instanceof ColourBox other && other.shown().equals(shown());
    }

    private List<Object> shown() {
        return List.of(code.id(), Optional.ofNullable(code.colour()), advice, inherited);
    }

    private Button choice(String colour) {
        Button button = new Button();
        button.getStyleClass().add("colour-choice");
        button.setStyle("-fx-background-color: " + colour + ";");
        button.pseudoClassStateChanged(CHOSEN, colour.equalsIgnoreCase(code.colour()));
        button.setAccessibleText(desk.say("codebook.colour.choose", colour));
        button.setTooltip(new Tooltip(colour));
        button.setOnAction(_ -> set(colour));
        return button;
    }

    private TextField other() {
        TextField field = new TextField(code.colour() == null ? "" : code.colour());
        field.setPromptText(inherited);
        field.setPrefWidth(HEX);
        field.setAccessibleText(desk.say("codebook.colour"));
        field.setOnAction(_ -> set(field.getText()));
        field.focusedProperty().subscribe((had, has) -> {
            String now = code.colour() == null ? "" : code.colour();
            if (had && !has && !field.getText().strip().equalsIgnoreCase(now)) {
                set(field.getText());
            }
        });
        return field;
    }

    private void set(String colour) {
        controller.setColour(code.id(), colour, why -> {
            refusal.setText(why);
            refusal.setVisible(!why.isEmpty());
        });
    }

    private Node advice(CodeColours.Advice advice) {
        String words = switch (advice) {
            case CodeColours.Advice.TooLight _ -> desk.say("codebook.colour.tooLight");
            case CodeColours.Advice.TooDark _ -> desk.say("codebook.colour.tooDark");
            case CodeColours.Advice.Like(Code other, var blindness) ->
                desk.say(
                        blindness.isEmpty() ? "codebook.colour.like" : "codebook.colour.likeFor",
                        other.key(),
                        blindness
                                .map(kind -> desk.messages()
                                        .say("codebook.blindness." + kind.name().toLowerCase(Locale.ROOT)))
                                .orElse(""));
        };
        FlowText text = new FlowText(words, "advice");
        FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("advice-icon");
        HBox line = new HBox(8, icon, text);
        HBox.setHgrow(text, Priority.ALWAYS);
        return line;
    }
}
