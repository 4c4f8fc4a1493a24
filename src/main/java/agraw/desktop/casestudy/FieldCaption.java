package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Missing;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The name of a field, whether its facts disagree, what of it is missing, and the way to add one. */
final class FieldCaption extends Column {
    private final Desk desk;
    private final Label gaps = new Label();
    private final DisagreementMark mark;
    private final Label wanted = new Label("*");
    private final FlowText remark = new FlowText("", "muted", "remark");
    private final Form.Entry entry;

    FieldCaption(CaseController controller, Form.Entry entry, boolean part, Runnable add) {
        super(2);
        this.desk = controller.desk();
        this.entry = entry;
        Field field = entry.field();
        String name = field.labels().in(desk.language());
        Label label = new Label(field.unit() == null ? name : desk.say("casestudy.field.unit", name, field.unit()));
        label.getStyleClass().add(part ? "caption-small" : "caption");
        label.setMinWidth(0);
        String help = field.help().in(desk.language());
        label.setTooltip(Tips.of(help.isEmpty() ? name : name + "\n" + help));
        gaps.getStyleClass().add("gaps");
        gaps.setGraphic(Icons.of("fth-flag"));
        gaps.setMinWidth(Region.USE_PREF_SIZE);
        gaps.setVisible(false);
        gaps.managedProperty().bind(gaps.visibleProperty());
        wanted.getStyleClass().add("wanted");
        wanted.setMinWidth(Region.USE_PREF_SIZE);
        wanted.setTooltip(Tips.of(desk.say("casestudy.field.required")));
        wanted.setAccessibleText(desk.say("casestudy.field.required"));
        wanted.setVisible(false);
        wanted.managedProperty().bind(wanted.visibleProperty());
        HBox line = new HBox(8, label, wanted, gaps);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!part && field.type() != FieldType.COMPUTED && field.type() != FieldType.NOTE && !field.retired()) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            line.getChildren().addAll(space, adding(field, add));
        }
        mark = new DisagreementMark(desk);
        getChildren().addAll(line, mark);
        if (field.type() == FieldType.NOTE && !help.isEmpty()) {
            getChildren().add(new FlowText(help, "muted"));
        }
    }

    private Button adding(Field field, Runnable add) {
        Button button = new Button();
        button.setGraphic(Icons.of("fth-plus"));
        button.getStyleClass().add("quiet");
        String words = desk.messages()
                .say(
                        field.many() ? "casestudy.field.addMany" : "casestudy.field.addOther",
                        field.labels().in(desk.language()));
        button.setTooltip(Tips.of(desk.say("shell.withKey", words, desk.say("casestudy.key.add"))));
        button.setAccessibleText(words);
        // Ctrl+Enter in a value does the same, so that Tab goes from value to value.
        button.setFocusTraversable(false);
        button.setOnAction(_ -> add.run());
        return button;
    }

    /** What the form's maker says of the answers, in one sentence; the first of what there is to say. */
    void showThinking(Thinking thinking) {
        wanted.setVisible(thinking.missing());
        remark.setText(remark(thinking));
        if (remark.getText().isEmpty()) {
            getChildren().remove(remark);
        } else if (!getChildren().contains(remark)) {
            getChildren().add(remark);
        }
    }

    private String remark(Thinking thinking) {
        Field field = entry.field();
        if (field.retired()) {
            return desk.say("casestudy.field.retired");
        } else if (!thinking.asked()) {
            return desk.say("casestudy.field.notAsked");
        } else if (!thinking.unfit().isEmpty()) {
            return desk.say("casestudy.field.unfit", thinking.unfit());
        } else if (!thinking.broken().isEmpty()) {
            String message = field.constraintMessage().in(desk.language());
            return message.isEmpty() ? desk.say("casestudy.field.broken", thinking.broken()) : message;
        } else if (thinking.missing() && !field.requiredMessage().isEmpty()) {
            return field.requiredMessage().in(desk.language());
        }
        return thinking.proposed().isEmpty()
                ? ""
                : desk.say(
                        "casestudy.field.proposed",
                        entry.choice(thinking.proposed())
                                .map(choice -> choice.labels().in(desk.language()))
                                .orElse(thinking.proposed()));
    }

    void showMissing(List<Missing> missing) {
        gaps.setVisible(!missing.isEmpty());
        gaps.setText(desk.say("casestudy.field.missing", missing.size()));
        gaps.setTooltip(Tips.of(missing.stream().map(Missing::content).collect(Collectors.joining("\n"))));
    }

    void showDisagreement(int facts, boolean sources) {
        mark.show(facts, sources);
    }
}
