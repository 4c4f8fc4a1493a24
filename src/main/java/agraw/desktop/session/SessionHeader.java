package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.OneLine;
import agraw.model.Session;
import agraw.model.SessionMaterial;
import agraw.workbench.Saying;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What session it is, how long it has gone on, and the ways out of it. */
final class SessionHeader extends HBox {
    private final Desk desk;
    private final SessionModel model;
    private final StackPane title = new StackPane();
    private final Label clock = new Label();
    private final Button begin;
    private final Timeline seconds = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));

    SessionHeader(Desk desk, SessionModel model, SessionController controller) {
        super(8);
        this.desk = desk;
        this.model = model;
        getStyleClass().add("session-header");
        setAlignment(Pos.CENTER_LEFT);
        seconds.setCycleCount(Animation.INDEFINITE);
        Button all = button("session.all", Feather.LIST);
        all.setOnAction(_ -> controller.close());
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        clock.getStyleClass().add("clock");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        begin = button("session.begin", Feather.PLAY);
        begin.setOnAction(_ -> {
            Session session = session();
            if (session != null && session.begins() == null) {
                controller.begin();
            } else {
                controller.end();
            }
        });
        Button read = button("session.read", Feather.FILE_TEXT);
        read.setOnAction(_ -> controller.read());
        Button project = button("session.project", Feather.MONITOR);
        project.setTooltip(new Tooltip(desk.say("session.project.tip")));
        project.setOnAction(_ -> model.projected.set(true));
        getChildren().addAll(all, title, clock, begin, read, project);
        model.material.subscribe(this::show);
    }

    private Button button(String name, Feather icon) {
        Button button = new Button(desk.messages().say(name), new FontIcon(icon));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private @Nullable Session session() {
        return model.material.get().map(SessionMaterial::session).orElse(null);
    }

    private void show() {
        Session session = session();
        if (session == null) {
            return;
        }
        OneLine name = new OneLine(
                Saying.constant(desk.messages(), session.kind()) + " · " + session.title(), "session-title");
        title.getChildren().setAll(name);
        String key =
                session.begins() == null ? "session.begin" : session.ends() == null ? "session.end" : "session.goOn";
        begin.setText(desk.messages().say(key));
        begin.setGraphic(
                new FontIcon(session.begins() != null && session.ends() == null ? Feather.SQUARE : Feather.PLAY));
        tick();
    }

    private void tick() {
        Session session = session();
        if (session == null || session.begins() == null) {
            clock.setText("");
            return;
        }
        Instant end = session.ends() == null ? Instant.now() : session.ends();
        Duration gone = Duration.between(session.begins(), end);
        Duration shown = gone.isNegative() ? Duration.ZERO : gone;
        clock.setText(String.format(
                Locale.ROOT, "%d:%02d:%02d", shown.toHours(), shown.toMinutesPart(), shown.toSecondsPart()));
    }

    /** Lets the clock run, or stand. */
    void run(boolean running) {
        if (running) {
            tick();
            seconds.play();
        } else {
            seconds.stop();
        }
    }
}
