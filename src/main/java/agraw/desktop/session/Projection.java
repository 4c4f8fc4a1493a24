package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Asking;
import agraw.model.Followup;
import agraw.model.Paragraph;
import agraw.model.Utterance;
import agraw.workbench.Noting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What the room sees on the projector, in large type: the question that is being answered, the last lines, and what was decided. People stand
 * there by role, whatever consents say: a wall is read by everybody.
 */
final class Projection extends BorderPane {
    private static final int LAST = 6;

    private final Desk desk;
    private final SessionModel model;
    private final FlowText title = new FlowText("", "projected-title");
    private final FlowText question = new FlowText("", "projected-question");
    private final VBox lines = new VBox(18);
    private final VBox decisions = new VBox(12);

    private final BiConsumer<Node, Boolean> fill;
    private boolean filled;

    Projection(Desk desk, SessionModel model, BiConsumer<Node, Boolean> fill) {
        this.desk = desk;
        this.model = model;
        this.fill = fill;
        getStyleClass().add("projection");
        Button leave = new Button(desk.say("session.project.leave"), new FontIcon(Feather.MINIMIZE_2));
        leave.setOnAction(_ -> model.projected.set(false));
        leave.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(16, title, leave);
        head.setAlignment(Pos.CENTER_LEFT);
        setTop(new VBox(10, head, question));
        lines.setAlignment(Pos.BOTTOM_LEFT);
        lines.setMinHeight(0);
        // What has no room goes at the top: the room reads what was said last.
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(lines.widthProperty());
        seen.heightProperty().bind(lines.heightProperty());
        lines.setClip(seen);
        lines.getStyleClass().add("projected-lines");
        setCenter(lines);
        decisions.getStyleClass().add("projected-decisions");
        setRight(decisions);
        visibleProperty().subscribe(this::shown);
        model.lines.rows().addListener((ListChangeListener<LineRow>) _ -> show());
        model.material.subscribe(this::show);
        model.question.subscribe(this::show);
    }

    private void shown(boolean now) {
        if (now != filled) {
            filled = now;
            fill.accept(this, now);
        }
        show();
    }

    private void show() {
        if (!isVisible()) {
            return;
        }
        title.setText(
                model.material.get().map(material -> material.session().title()).orElse(""));
        question.setText(model.question
                .get()
                .flatMap(id -> model.material.get().flatMap(material -> material.asking(id)))
                .map(Asking::content)
                .orElse(""));
        List<Paragraph> all = model.lines.rows().stream()
                .map(LineRow::line)
                .filter(line -> !line.content().equals(Noting.HELD))
                .toList();
        List<Node> last = new ArrayList<>();
        for (Paragraph line : all.subList(Math.max(0, all.size() - LAST), all.size())) {
            VBox said = new VBox(2);
            if (line.speaker() != null) {
                said.getChildren().add(new FlowText(line.speaker(), "projected-speaker"));
            }
            boolean quote = line.utterance() == Utterance.QUOTE;
            said.getChildren().add(new FlowText(quote ? "“" + line.content() + "”" : line.content(), "projected-line"));
            said.setMinHeight(Region.USE_PREF_SIZE);
            last.add(said);
        }
        lines.getChildren().setAll(last);
        List<Node> decided = new ArrayList<>();
        all.stream().filter(line -> line.followup() == Followup.DECISION).forEach(line -> {
            decided.add(new FlowText(line.content(), "projected-decision"));
        });
        if (!decided.isEmpty()) {
            decided.addFirst(new FlowText(desk.say("session.followups"), "projected-speaker"));
        }
        decisions.getChildren().setAll(decided);
        decisions.setVisible(!decided.isEmpty());
        decisions.setManaged(!decided.isEmpty());
    }
}
