package agraw.desktop.shell;

import agraw.desktop.kit.Desk;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether all is saved, in which workbook, and under whose name. */
final class StatusLine extends HBox {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    /** Saving is quick: only a slow one is worth a word. */
    private static final Duration SLOW = Duration.millis(300);

    private final Desk desk;
    private final FontIcon icon = new FontIcon(Feather.CHECK_CIRCLE);
    private final Label saved = new Label();
    private final PauseTransition slow = new PauseTransition(SLOW);

    StatusLine(Desk desk, ShellModel model) {
        this.desk = desk;
        getStyleClass().add("status-line");
        saved.setGraphic(icon);
        saved.setId("shell-saved");
        slow.setOnFinished(_ -> say(new Saved.Saving()));
        model.saved.subscribe(this::follow);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label workbook = label(Feather.BOOK, desk.workbench().shortName());
        workbook.setTooltip(
                new Tooltip(desk.say("shell.workbook", desk.workbench().name())));
        Label author = label(Feather.USER, desk.workbench().author());
        author.setTooltip(new Tooltip(desk.say("shell.author", desk.workbench().author())));
        Label blind = label(Feather.EYE_OFF, desk.say("shell.blind"));
        blind.setId("shell-blind");
        blind.setTooltip(new Tooltip(desk.say("shell.blind.tip")));
        blind.setVisible(desk.workbench().isBlind());
        blind.managedProperty().bind(blind.visibleProperty());
        getChildren().addAll(saved, gap, blind, workbook, author);
    }

    private static Label label(Ikon icon, String words) {
        Label label = new Label(words, new FontIcon(icon));
        label.setMinWidth(0);
        return label;
    }

    private void follow(Saved state) {
        if (state instanceof Saved.Saving) {
            slow.playFromStart();
        } else {
            slow.stop();
            say(state);
        }
    }

    private void say(Saved state) {
        switch (state) {
            case Saved.All() -> say(Feather.CHECK_CIRCLE, desk.say("shell.saved.all"));
            case Saved.Saving() -> say(Feather.LOADER, desk.say("shell.saved.saving"));
            case Saved.Not(String why) -> say(Feather.ALERT_TRIANGLE, desk.say("shell.saved.not", why));
        }
        saved.pseudoClassStateChanged(FAILED, state instanceof Saved.Not);
    }

    private void say(Ikon ikon, String words) {
        icon.setIconCode(ikon);
        saved.setText(words);
        saved.setTooltip(new Tooltip(words));
    }
}
