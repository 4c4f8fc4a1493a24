package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Typing;
import agraw.model.Stance;
import agraw.model.Tag;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The condition under which a stance holds. */
final class ConditionBox extends VBox {
    private final Desk desk;
    private final TextModel model;
    private final TagWriter writer;
    private final TextField condition = new TextField();
    private final Typing typing = new Typing(condition.textProperty());

    ConditionBox(Desk desk, TextModel model, TagWriter writer) {
        super(4);
        this.desk = desk;
        this.model = model;
        this.writer = writer;
        Label label = new Label(desk.say("text.tag.condition"));
        label.getStyleClass().add("field-name");
        label.setLabelFor(condition);
        condition.getStyleClass().add("condition");
        condition.setAccessibleText(desk.say("text.tag.condition"));
        condition.setPromptText(desk.say("text.tag.condition.prompt"));
        condition.focusedProperty().subscribe(focused -> {
            if (!focused) {
                settle();
            }
        });
        condition.setOnAction(_ -> settle());
        getChildren().addAll(label, condition);
        managedProperty().bind(visibleProperty());
    }

    /** Asked: the tag is to be a nuance as soon as the condition is there. */
    void show(Tag tag, boolean asked) {
        boolean needed = tag.stance() == Stance.NUANCE;
        setVisible(asked || needed || tag.condition() != null);
        UUID id = tag.id();
        typing.begin(id, tag.condition() == null ? "" : tag.condition(), needed || asked, words -> write(id, words));
    }

    private void write(UUID tag, String words) {
        if (model.nuance().get().equals(Optional.of(tag))) {
            model.nuance().set(Optional.empty());
            writer.on(tag, (job, id) -> job.nuance(id, words));
        } else {
            writer.on(tag, (job, id) -> job.setCondition(id, words));
        }
    }

    /** Commits what is being typed. A nuance without a condition is none: the condition that was emptied comes back. */
    void settle() {
        if (!typing.commit()) {
            model.notice().set(desk.say("text.notice.keepsCondition"));
        }
    }

    @Override
    public void requestFocus() {
        condition.requestFocus();
    }
}
