package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Naming;
import agraw.model.Consent;
import agraw.model.Participant;
import agraw.model.SessionMaterial;
import agraw.model.Side;
import agraw.workbench.Saying;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** Asks who somebody is: by role, with side and key; a name only by a consent that allows it. */
final class SpeakerForm {
    private static final double WIDTH = 320;

    private final Desk desk;
    private final SessionModel model;
    private final SessionController controller;
    private final Popup popup = new Popup();
    private final ComboBox<String> role = new ComboBox<>();
    private final ComboBox<Optional<Side>> side = new ComboBox<>();
    private final ComboBox<Optional<Consent>> consent = new ComboBox<>();
    private final TextField key = new TextField();
    private final Label problem = new Label();
    private final Button save = new Button();
    private Optional<Participant> asked = Optional.empty();

    SpeakerForm(Desk desk, SessionModel model, SessionController controller) {
        this.desk = desk;
        this.model = model;
        this.controller = controller;
        role.setId("session-role");
        role.setEditable(true);
        role.setMaxWidth(Double.MAX_VALUE);
        role.setPromptText(desk.say("session.speaker.role.prompt"));
        side.setMaxWidth(Double.MAX_VALUE);
        side.setConverter(Naming.of(one ->
                one.map(value -> Saying.constant(desk.messages(), value)).orElse(desk.say("session.speaker.noSide"))));
        consent.setMaxWidth(Double.MAX_VALUE);
        consent.setConverter(Naming.of(one -> one.map(this::consentName).orElse(desk.say("session.speaker.noName"))));
        key.setPrefColumnCount(4);
        key.setPromptText(desk.say("session.speaker.key.prompt"));
        problem.getStyleClass().addAll(Styles.DANGER, Styles.TEXT_SMALL);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        save.getStyleClass().add(Styles.ACCENT);
        save.setDefaultButton(true);
        save.setOnAction(_ -> save());
        Button cancel = new Button(desk.say("session.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> popup.hide());
        GridPane fields = new GridPane(8, 8);
        row(fields, 0, "session.speaker.role", role);
        row(fields, 1, "session.speaker.side", side);
        row(fields, 2, "session.speaker.key", key);
        row(fields, 3, "session.speaker.name", consent);
        VBox card = new VBox(10, fields, problem, new HBox(8, save, cancel));
        card.getStyleClass().add("session-card");
        card.setPrefWidth(WIDTH);
        popup.getContent().add(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    private void row(GridPane fields, int row, String name, Node field) {
        Label label = new Label(desk.messages().say(name));
        label.setLabelFor(field);
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
        fields.addRow(row, label, field);
    }

    private String consentName(Consent one) {
        return one.name() == null ? one.person() : one.name() + " · " + one.person();
    }

    /** Asks beside a control; with somebody, who is described anew. */
    void ask(Node beside, Optional<Participant> participant) {
        asked = participant;
        List<Optional<Side>> sides = new ArrayList<>(List.of(Optional.empty()));
        for (Side one : Side.values()) {
            sides.add(Optional.of(one));
        }
        side.getItems().setAll(sides);
        List<Optional<Consent>> consents = new ArrayList<>(List.of(Optional.empty()));
        model.material.get().map(SessionMaterial::consents).orElse(List.of()).stream()
                .filter(one -> one.naming() && one.withdrawn() == null && one.name() != null)
                .forEach(one -> consents.add(Optional.of(one)));
        consent.getItems().setAll(consents);
        consent.setDisable(consents.size() == 1);
        role.setValue(participant.map(Participant::role).orElse(""));
        role.getEditor().setText(participant.map(Participant::role).orElse(""));
        key.setText(participant.map(Participant::key).orElse(""));
        side.setValue(participant.map(Participant::side));
        UUID given = participant.map(Participant::consent).orElse(null);
        consent.setValue(consents.stream()
                .filter(one -> one.map(Consent::id).equals(Optional.ofNullable(given)))
                .findFirst()
                .orElse(Optional.empty()));
        problem.setText("");
        save.setText(desk.say(participant.isPresent() ? "session.save" : "session.speaker.add"));
        controller.roles(roles ->
                role.getItems().setAll(roles.stream().sorted(desk.order()).toList()));
        Bounds place = beside.localToScreen(beside.getBoundsInLocal());
        if (place != null && beside.getScene() != null) {
            VBox card = (VBox) popup.getContent().getFirst();
            card.getStylesheets().setAll(styles(beside));
            card.setNodeOrientation(beside.getEffectiveNodeOrientation());
            popup.setAnchorLocation(Popup.AnchorLocation.CONTENT_BOTTOM_LEFT);
            popup.show(beside, place.getMinX(), place.getMinY() - 4);
            role.getEditor().requestFocus();
        }
    }

    private static List<String> styles(Node node) {
        List<String> styles = new ArrayList<>();
        for (javafx.scene.Parent at = node.getParent(); at != null; at = at.getParent()) {
            styles.addAll(0, at.getStylesheets());
        }
        return styles;
    }

    private void save() {
        String who = role.getEditor().getText();
        if (who.isBlank()) {
            problem.setText(desk.say("session.speaker.roleMissing"));
            return;
        }
        String typed = key.getText().strip();
        boolean taken = model.participants().stream()
                .filter(one -> asked.isEmpty() || !asked.get().id().equals(one.id()))
                .anyMatch(one -> one.key().equalsIgnoreCase(typed));
        if (taken) {
            problem.setText(desk.say("session.speaker.keyTaken", typed));
            return;
        }
        Side chosen = side.getValue() == null ? null : side.getValue().orElse(null);
        UUID name = consent.getValue() == null
                ? null
                : consent.getValue().map(Consent::id).orElse(null);
        asked.ifPresentOrElse(
                one -> controller.setSpeaker(one.id(), typed, who, chosen, name),
                () -> controller.addSpeaker(typed, who, chosen, name));
        popup.hide();
    }
}
