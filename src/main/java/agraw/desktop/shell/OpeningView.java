package agraw.desktop.shell;

import agraw.desktop.kit.FlowText;
import agraw.words.Messages;
import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the window shows until a workbook is open: how far it is, or why it could not be opened and what to do. */
public final class OpeningView extends StackPane {
    private final Messages messages;
    private final Ways ways;
    private final VBox card = new VBox();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

    /** What a person can do when a workbook could not be opened. */
    public interface Ways {
        void again();

        void another();

        void fresh();
    }

    public OpeningView(Messages messages, Ways ways) {
        this.messages = messages;
        this.ways = ways;
        getStyleClass().add("opening");
        getStylesheets()
                .add(Objects.requireNonNull(OpeningView.class.getResource("shell.css"))
                        .toExternalForm());
        setNodeOrientation(messages.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        card.getStyleClass().add("card");
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMaxSize(460, USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(card);
    }

    private Label name() {
        Label name = new Label(messages.say("agraw.name"));
        name.getStyleClass().add(Styles.TITLE_2);
        return name;
    }

    /** Says that a workbook is being opened. */
    public void open(String workbook) {
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        card.getChildren().setAll(name(), new FlowText(messages.say("shell.opening", workbook), "muted"), bar);
    }

    /** Says how far the opening is: done of a total. */
    public void at(long done, long total) {
        bar.setProgress(total <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
    }

    /** Says why nothing was opened. */
    public void fail(String sentence) {
        Button again = button("shell.opening.again", ways::again);
        again.setDefaultButton(true);
        HBox buttons = new HBox(
                8, again, button("shell.opening.another", ways::another), button("shell.opening.fresh", ways::fresh));
        card.getChildren().setAll(name(), new FlowText(sentence), buttons);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.say(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
