package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.model.Paragraph;
import agraw.words.Digits;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** Asks when a line was said, on the day on which it was. */
final class TimeForm {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Desk desk;
    private final Consumer<Instant> then;

    TimeForm(Desk desk, Consumer<Instant> then) {
        this.desk = desk;
        this.then = then;
    }

    void ask(Node beside, Paragraph line) {
        ZoneId zone = ZoneId.systemDefault();
        ZonedDateTime said = (line.said() == null ? Instant.now() : line.said()).atZone(zone);
        TextField time = new TextField(SHOWN.format(said));
        Label problem = new Label();
        problem.getStyleClass().add("danger");
        Popup popup = new Popup();
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        time.setOnAction(_ -> parse(time.getText())
                .ifPresentOrElse(
                        at -> {
                            popup.hide();
                            then.accept(said.with(at).toInstant());
                        },
                        () -> problem.setText(desk.say("session.time.wrong"))));
        Label name = new Label(desk.say("session.line.time"));
        name.setLabelFor(time);
        VBox card = new VBox(8, name, time, problem);
        card.getStyleClass().add("session-card");
        card.getStylesheets()
                .add(java.util.Objects.requireNonNull(TimeForm.class.getResource("session.css"))
                        .toExternalForm());
        popup.getContent().add(card);
        Bounds place = beside.localToScreen(beside.getBoundsInLocal());
        popup.show(beside, place.getMinX() + 40, place.getMinY() + 40);
        time.requestFocus();
        time.selectAll();
    }

    /** A time such as 9:05, 09:05:30 or ٠٩:٠٥. */
    static Optional<LocalTime> parse(String typed) {
        String clean = Digits.latin(typed.strip()).replace('h', ':').replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(clean, DateTimeFormatter.ofPattern("H:mm[:ss]")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
