package agraw.desktop.across;

import agraw.compare.configuration.TruthTable;
import agraw.desktop.kit.Desk;
import agraw.workbench.Configurations;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where conditions and an outcome are typed. They stand as they were left, also when the program is started again. */
final class ConditionsForm extends VBox {
    private static final String KEPT = "configurations";
    private static final int FIRST = 2;

    private final Desk desk;
    private final Options options;
    private final Runnable changed;
    private final VBox conditions = new VBox(4);
    private final TextField outcome = new TextField();
    private final Button add = new Button();

    /** @param changed hears when something else is asked */
    ConditionsForm(Desk desk, Options options, Runnable changed) {
        super(6);
        this.desk = desk;
        this.options = options;
        this.changed = changed;
        outcome.setId("configurations-outcome");
        outcome.setPromptText(desk.say("across.configurations.outcome.prompt"));
        outcome.setAccessibleText(desk.say("across.configurations.outcome"));
        add.setText(desk.say("across.configurations.add"));
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.setId("configurations-add");
        add.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        add.setOnAction(_ -> condition("").requestFocus());
        getChildren().addAll(conditions, add, new Label(desk.say("across.configurations.outcome")), outcome);
        // The outcome is the last line of what is kept.
        List<String> left =
                options.left(KEPT).map(words -> List.of(words.split("\n", -1))).orElse(List.of());
        left.stream().limit(Math.max(0, left.size() - 1)).forEach(this::condition);
        Stream.generate(() -> "")
                .limit(Math.max(0, FIRST - conditions.getChildren().size()))
                .forEach(this::condition);
        outcome.setText(left.isEmpty() ? "" : left.getLast());
        outcome.textProperty().subscribe((_, _) -> tell());
    }

    private TextField condition(String words) {
        TextField field = new TextField(words);
        field.setPromptText(desk.say("across.configurations.condition.prompt"));
        field.setAccessibleText(desk.say("across.configurations.condition"));
        field.getStyleClass().add("condition");
        HBox.setHgrow(field, Priority.ALWAYS);
        Button remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        remove.setTooltip(new Tooltip(desk.say("across.configurations.remove")));
        remove.setAccessibleText(desk.say("across.configurations.remove"));
        HBox line = new HBox(8, new Label(), field, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        remove.setOnAction(_ -> {
            conditions.getChildren().remove(line);
            number();
            tell();
        });
        conditions.getChildren().add(line);
        field.textProperty().subscribe((_, _) -> tell());
        number();
        return field;
    }

    private void number() {
        for (int at = 0; at < conditions.getChildren().size(); at++) {
            Label label = (Label)
                    ((HBox) conditions.getChildren().get(at)).getChildren().getFirst();
            label.setText(Configurations.letter(at));
            label.getStyleClass().setAll("label", "head-key");
            label.setMinWidth(18);
        }
        add.setDisable(conditions.getChildren().size() >= TruthTable.MOST_CONDITIONS);
    }

    private void tell() {
        Configurations.Asked asked = asked();
        options.keep(KEPT, String.join("\n", asked.conditions()) + "\n" + asked.outcome());
        changed.run();
    }

    /** What is asked now. */
    Configurations.Asked asked() {
        return new Configurations.Asked(fields().map(TextField::getText).toList(), outcome.getText());
    }

    private Stream<TextField> fields() {
        return conditions.getChildren().stream()
                .map(line -> (TextField) ((HBox) line).getChildren().get(1));
    }

    /** Puts the keyboard where the first condition is typed. */
    void focus() {
        fields().findFirst().orElse(outcome).requestFocus();
    }
}
