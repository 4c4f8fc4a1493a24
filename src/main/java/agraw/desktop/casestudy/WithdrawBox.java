package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Consent;
import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Takes a consent back, with the day and who asked, or says that it was taken back and when. */
final class WithdrawBox extends VBox {
    private final FilesController files;
    private final Desk desk;
    private final FlowText said = new FlowText("", "meta", "refusal");
    private final Button begin;
    private final Button restore;
    private final VBox form = new VBox(6);
    private final DatePicker day = new DatePicker();
    private final TextField who = new TextField();
    private Optional<Consent> consent = Optional.empty();

    WithdrawBox(CaseController controller) {
        super(4);
        this.files = controller.files();
        this.desk = controller.desk();
        begin = button("files.consent.withdraw", () -> open(true));
        begin.setGraphic(Icons.of("fth-slash"));
        restore = button("files.consent.restore", () -> consent.ifPresent(given -> files.restore(given.id())));
        day.setAccessibleText(desk.say("files.consent.day"));
        day.setPromptText(desk.say("files.consent.day"));
        day.setMaxWidth(Double.MAX_VALUE);
        who.setPromptText(desk.say("files.consent.askedBy"));
        who.setAccessibleText(desk.say("files.consent.askedBy"));
        who.setOnAction(_ -> withdraw());
        Button confirm = button("files.consent.withdrawNow", this::withdraw);
        confirm.getStyleClass().add(Styles.DANGER);
        Button cancel = button("files.cancel", () -> open(false));
        form.getStyleClass().add("details");
        form.getChildren().addAll(day, who, new HBox(6, confirm, cancel));
        getChildren().addAll(said, begin, restore, form);
        getChildren().forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        show(Optional.empty());
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(desk.messages().say(key));
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Shows what holds of the consent of the file on screen. */
    void show(Optional<Consent> given) {
        consent = given;
        Optional<Instant> withdrawn = given.map(Consent::withdrawn);
        said.setText(withdrawn
                .map(when -> desk.say("files.consent.withdrawnOn", Date.from(when)))
                .orElse(""));
        said.setVisible(withdrawn.isPresent());
        restore.setVisible(withdrawn.isPresent());
        open(false);
    }

    private void open(boolean opened) {
        form.setVisible(opened);
        begin.setVisible(
                !opened && consent.filter(given -> given.withdrawn() == null).isPresent());
        if (opened) {
            day.setValue(LocalDate.now(ZoneId.systemDefault()));
            who.clear();
            who.requestFocus();
        }
    }

    private void withdraw() {
        LocalDate chosen = day.getValue() == null ? LocalDate.now(ZoneId.systemDefault()) : day.getValue();
        consent.ifPresent(given -> files.withdraw(given.id(), chosen, who.getText()));
    }
}
