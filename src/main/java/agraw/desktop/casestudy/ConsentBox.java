package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Naming;
import agraw.model.Consent;
import agraw.model.ConsentForm;
import agraw.model.Failure;
import agraw.workbench.Consenting;
import agraw.workbench.Filed;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Whose consent a photo or recording has: one that is known of the case, or one that is noted here. People appear by their role. */
final class ConsentBox extends VBox {
    private final CaseController controller;
    private final Desk desk;
    private final ComboBox<Choice> consents = new ComboBox<>();
    private final FlowText missing = new FlowText("", "meta", "refusal");
    private final Button begin;
    private final WithdrawBox withdraw;
    private final VBox form = new VBox(6);
    private final TextField person = new TextField();
    private final CheckBox photo;
    private final CheckBox audio;
    private final ComboBox<ConsentForm> how = new ComboBox<>();
    private @Nullable Filed filed;
    private boolean showing;

    /** One of the consents, or none. */
    private record Choice(Optional<Consent> consent) {}

    ConsentBox(CaseController controller) {
        super(4);
        this.controller = controller;
        this.desk = controller.desk();
        this.withdraw = new WithdrawBox(controller);
        Label name = new Label(desk.say("files.consent"));
        name.getStyleClass().add("caption-small");
        name.setLabelFor(consents);
        consents.setAccessibleText(desk.say("files.consent"));
        consents.setMaxWidth(Double.MAX_VALUE);
        consents.setConverter(Naming.of((Choice choice) -> words(choice)));
        consents.valueProperty().subscribe(this::chosen);
        begin = new Button(desk.say("files.consent.new"), Icons.of("fth-plus"));
        begin.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        begin.setOnAction(_ -> open(true));
        person.setPromptText(desk.say("files.consent.person"));
        person.setAccessibleText(desk.say("files.consent.person"));
        photo = new CheckBox(desk.say("files.consent.photo"));
        audio = new CheckBox(desk.say("files.consent.audio"));
        how.getItems().setAll(ConsentForm.values());
        how.setConverter(Naming.of(form -> switch (form) {
            case ORAL -> desk.say("files.consent.oral");
            case WRITTEN -> desk.say("files.consent.written");
            case PICTURE -> desk.say("files.consent.picture");
        }));
        how.setValue(ConsentForm.ORAL);
        how.setMaxWidth(Double.MAX_VALUE);
        how.setAccessibleText(desk.say("files.consent.how"));
        Button note = new Button(desk.say("files.consent.note"));
        note.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
        note.setOnAction(_ -> note());
        person.setOnAction(_ -> note());
        note.disableProperty().bind(person.textProperty().map(String::isBlank));
        Button cancel = new Button(desk.say("files.cancel"));
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setOnAction(_ -> open(false));
        form.getStyleClass().add("details");
        form.getChildren().addAll(person, photo, audio, how, new HBox(6, note, cancel));
        form.managedProperty().bind(form.visibleProperty());
        begin.managedProperty().bind(begin.visibleProperty());
        missing.managedProperty().bind(missing.visibleProperty());
        open(false);
        getChildren().addAll(name, consents, missing, withdraw, begin, form);
    }

    private String words(Choice choice) {
        return choice.consent().map(this::words).orElseGet(() -> desk.say("files.consent.none"));
    }

    private String words(Consent given) {
        List<String> things = new ArrayList<>();
        if (given.photo()) {
            things.add(desk.say("files.consent.photo"));
        }
        if (given.audio()) {
            things.add(desk.say("files.consent.audio"));
        }
        String what = given.withdrawn() != null
                ? desk.say("files.consent.withdrawn")
                : things.isEmpty() ? desk.say("files.consent.nothing") : String.join(", ", things);
        return desk.say("files.consent.line", given.person(), what);
    }

    void show(Filed file) {
        boolean other = filed == null
                || !filed.attachment().id().equals(file.attachment().id());
        filed = file;
        if (other) {
            open(false);
        }
        String type = file.attachment().mediaType();
        withdraw.show(file.consent());
        missing.setText(desk.say("files.consent.leftOut"));
        missing.setVisible(file.consent()
                .filter(consent -> consent.withdrawn() != null
                        || (!type.startsWith("audio/") && !consent.photo())
                        || (!type.startsWith("image/") && !consent.audio()))
                .isPresent());
        controller.files().consents(all -> {
            if (Objects.equals(filed, file)) {
                showing = true;
                List<Choice> choices = new ArrayList<>();
                choices.add(new Choice(Optional.empty()));
                all.forEach(consent -> choices.add(new Choice(Optional.of(consent))));
                consents.getItems().setAll(choices);
                consents.setValue(new Choice(file.consent()));
                showing = false;
            }
        });
    }

    private void chosen(@Nullable Choice choice) {
        Filed shown = filed;
        if (!showing && shown != null && choice != null && !choice.consent().equals(shown.consent())) {
            controller
                    .files()
                    .setConsent(
                            shown.attachment().id(),
                            choice.consent().map(Consent::id).orElse(null));
        }
    }

    private void open(boolean opened) {
        boolean within = Focus.isIn(form);
        form.setVisible(opened);
        begin.setVisible(!opened);
        if (opened) {
            String type = filed == null ? "" : filed.attachment().mediaType();
            person.clear();
            photo.setSelected(!type.startsWith("audio/"));
            audio.setSelected(!type.startsWith("image/"));
            person.requestFocus();
        } else if (within) {
            begin.requestFocus();
        }
    }

    private void note() {
        Filed shown = filed;
        if (shown == null || person.getText().isBlank()) {
            return;
        }
        Consenting.Said said =
                new Consenting.Said(person.getText(), photo.isSelected(), audio.isSelected(), how.getValue());
        controller.files().noteConsent(shown.attachment().id(), said, new Heard() {
            @Override
            public void done() {
                open(false);
            }

            @Override
            public void refused(Failure.ValueRefused why) {
                person.requestFocus();
            }
        });
    }
}
