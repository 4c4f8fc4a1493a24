package agraw.desktop.kit;

import agraw.model.Codebook;
import agraw.model.Pole;
import agraw.model.Tag;
import agraw.model.Tension;
import agraw.workbench.Saying;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which two poles the passage stands between, and which one it speaks for. */
final class TensionBox extends VBox {
    private final Desk desk;
    private final TagChanges changes;
    private final Choices<Tension> tensions;
    private final Map<Pole, RadioButton> poles = new EnumMap<>(Pole.class);
    private final Map<Pole, FlowText> words = new EnumMap<>(Pole.class);
    private final VBox lines = new VBox(4);

    TensionBox(Desk desk, TagChanges changes) {
        super(4);
        this.desk = desk;
        this.changes = changes;
        tensions = new Choices<>(this::name, desk.say("text.tag.noTension"), chosen -> say(chosen, Optional.empty()));
        Label label = new Label(desk.say("text.tag.tension"));
        label.getStyleClass().add("field-name");
        label.setLabelFor(tensions);
        ToggleGroup group = new ToggleGroup();
        for (Pole pole : List.of(Pole.A, Pole.B, Pole.BOTH)) {
            RadioButton button = new RadioButton();
            button.setToggleGroup(group);
            button.setOnAction(_ -> say(tensions.chosen(), Optional.of(pole)));
            FlowText text = new FlowText();
            text.setOnMouseClicked(_ -> button.fire());
            HBox.setHgrow(text, Priority.ALWAYS);
            poles.put(pole, button);
            words.put(pole, text);
            lines.getChildren().add(new HBox(4, button, text));
        }
        lines.managedProperty().bind(lines.visibleProperty());
        getChildren().addAll(label, tensions, lines);
    }

    private void say(Optional<Tension> tension, Optional<Pole> pole) {
        @Nullable UUID id = tension.map(Tension::id).orElse(null);
        changes.current((job, tag) -> job.setTension(tag, id, pole.orElse(null)));
    }

    private String name(Tension tension) {
        return desk.say("text.tag.poles", poleA(tension), poleB(tension));
    }

    private String poleA(Tension tension) {
        return tension.poleA().in(desk.language());
    }

    private String poleB(Tension tension) {
        return tension.poleB().in(desk.language());
    }

    /** Tensions that touch the tag's code come first. */
    void show(Tag tag, Codebook codebook) {
        List<Tension> all = codebook.tensions().stream()
                .sorted(Comparator.comparing(tension -> !tension.codes().contains(tag.code())))
                .toList();
        UUID id = tag.tension();
        Optional<Tension> holds = id == null ? Optional.empty() : codebook.tension(id);
        tensions.show(all, holds);
        lines.setVisible(holds.isPresent());
        holds.ifPresent(tension -> {
            say(Pole.A, poleA(tension));
            say(Pole.B, poleB(tension));
            say(Pole.BOTH, Saying.constant(desk.messages(), Pole.BOTH));
        });
        poles.forEach((pole, button) -> button.setSelected(pole == tag.pole()));
    }

    private void say(Pole pole, String label) {
        FlowText text = words.get(pole);
        RadioButton button = poles.get(pole);
        if (text != null && button != null) {
            text.setText(label);
            button.setAccessibleText(label);
        }
    }
}
