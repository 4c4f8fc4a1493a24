package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.model.Participant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The palette of those who speak: each with the key that is typed for them. */
final class SpeakerBar extends FlowPane {
    private static final PseudoClass SPEAKING = PseudoClass.getPseudoClass("speaking");
    private static final double WIDEST = 220;

    private final Desk desk;
    private final SessionModel model;
    private final SessionController controller;
    private final SpeakerForm form;
    private final Map<UUID, Button> chips = new HashMap<>();

    SpeakerBar(Desk desk, SessionModel model, SessionController controller) {
        super(6, 6);
        this.desk = desk;
        this.model = model;
        this.controller = controller;
        this.form = new SpeakerForm(desk, model, controller);
        getStyleClass().add("speaker-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(desk.say("session.speakers"));
        model.material.subscribe(this::show);
        model.voice.subscribe(this::mark);
        model.typed.subscribe(this::mark);
    }

    /** Shows who speaks, as the line says or as it was before. */
    private void mark() {
        Optional<UUID> voice = model.parsed(model.typed.get()).speaker().or(model.voice::get);
        chips.forEach((id, chip) -> chip.pseudoClassStateChanged(SPEAKING, voice.equals(Optional.of(id))));
    }

    private void show() {
        getChildren().clear();
        chips.clear();
        for (Participant participant : model.participants()) {
            getChildren().add(chip(participant));
        }
        Button add = new Button(desk.say("session.speaker.add"), new FontIcon(Feather.USER_PLUS));
        add.setId("session-add-speaker");
        add.getStyleClass().addAll("flat", "add-speaker");
        add.setOnAction(_ -> form.ask(add, Optional.empty()));
        getChildren().add(add);
        mark();
    }

    private Button chip(Participant participant) {
        Label key = new Label(participant.key());
        key.getStyleClass().add("key");
        String called = model.called(participant);
        Button chip = new Button(called, key);
        chip.getStyleClass().add("chip");
        chip.setMnemonicParsing(false);
        chip.setMaxWidth(WIDEST);
        chip.setFocusTraversable(false);
        chip.setTooltip(new Tooltip(desk.say("session.speaker.tip", called, participant.key())));
        chip.setAccessibleText(called);
        chips.put(participant.id(), chip);
        chip.setOnAction(_ -> model.voice.set(
                model.voice.get().equals(Optional.of(participant.id()))
                        ? Optional.empty()
                        : Optional.of(participant.id())));
        MenuItem change = new MenuItem(desk.say("session.speaker.change"));
        change.setOnAction(_ -> form.ask(chip, Optional.of(participant)));
        MenuItem remove = new MenuItem(desk.say("session.speaker.remove"));
        remove.setOnAction(_ -> controller.removeSpeaker(participant.id()));
        chip.setContextMenu(new ContextMenu(change, remove));
        return chip;
    }
}
