package agraw.desktop.kit;

import agraw.model.Stance;
import agraw.model.Tag;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The condition under which a stance holds. */
final class ConditionBox extends VBox {
    private final TagChanges changes;
    private final ObjectProperty<Optional<UUID>> nuance;
    private final TextField condition = new TextField();
    private final Typing typing = new Typing(condition.textProperty());

    /** Nuance: the tag that is to be a nuance as soon as its condition is there. */
    ConditionBox(Desk desk, TagChanges changes, ObjectProperty<Optional<UUID>> nuance) {
        super(4);
        this.changes = changes;
        this.nuance = nuance;
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
        if (nuance.get().equals(Optional.of(tag))) {
            nuance.set(Optional.empty());
            changes.of(tag, (job, id) -> job.nuance(id, words));
        } else {
            changes.of(tag, (job, id) -> job.setCondition(id, words));
        }
    }

    /** Commits what is being typed. A nuance without a condition is none: the condition that was emptied comes back. */
    void settle() {
        if (!typing.commit()) {
            changes.conditionKept();
        }
    }

    @Override
    public void requestFocus() {
        condition.requestFocus();
    }
}
