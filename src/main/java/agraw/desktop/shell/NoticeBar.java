package agraw.desktop.shell;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One sentence above the status line: what was done, what a person should know, or what went wrong. */
final class NoticeBar extends HBox {
    private static final PseudoClass FAILURE = PseudoClass.getPseudoClass("failure");
    /** In pixels; longer sentences wrap. */
    private static final double WIDEST = 620;

    private static final Duration READING = Duration.seconds(6);

    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final FlowText words = new FlowText();
    private final PauseTransition reading = new PauseTransition(READING);

    NoticeBar(Desk desk, ShellModel model) {
        getStyleClass().addAll("notice", Styles.ELEVATED_2);
        setAccessibleRole(AccessibleRole.TEXT);
        setId("shell-notice");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        words.setMaxWidth(WIDEST);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        close.setAccessibleText(desk.say("shell.dismiss"));
        close.setTooltip(
                new Tooltip(desk.say("shell.withKey", desk.say("shell.dismiss"), desk.say("shell.key.dismiss"))));
        close.setOnAction(_ -> model.notice.set(null));
        getChildren().addAll(icon, words, close);
        reading.setOnFinished(_ -> model.notice.set(null));
        model.notice.subscribe(this::show);
    }

    private void show(@Nullable Notice notice) {
        reading.stop();
        setVisible(notice != null);
        setManaged(notice != null);
        if (notice == null) {
            return;
        }
        boolean failure = notice.kind() == Notice.Kind.FAILURE;
        icon.setIconCode(
                switch (notice.kind()) {
                    case DONE -> Feather.CHECK;
                    case NEWS -> Feather.INFO;
                    case FAILURE -> Feather.ALERT_TRIANGLE;
                });
        pseudoClassStateChanged(FAILURE, failure);
        words.setText(notice.words());
        setAccessibleText(notice.words());
        if (notice.kind() == Notice.Kind.DONE) {
            reading.playFromStart();
        }
    }
}
