package agraw.desktop.session;

import agraw.compare.Speaking;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.OneLine;
import agraw.desktop.kit.ShareBar;
import agraw.model.Paragraph;
import java.time.Instant;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who speaks how long, as far as the lines tell. */
final class SharePane extends ScrollPane {
    private final Desk desk;
    private final SessionModel model;
    private final VBox rows = new VBox(10);

    SharePane(Desk desk, SessionModel model) {
        super();
        this.desk = desk;
        this.model = model;
        setFitToWidth(true);
        rows.getStyleClass().add("pane");
        setContent(rows);
        // Sixty lines a minute would be counted sixty times where nobody looks.
        visibleProperty().subscribe(this::show);
        parentProperty().subscribe(this::show);
        model.lines.rows().addListener((ListChangeListener<LineRow>) _ -> show());
        model.material.subscribe(this::show);
    }

    private void show() {
        if (getScene() == null || !isShown()) {
            return;
        }
        List<Paragraph> lines = model.lines.rows().stream().map(LineRow::line).toList();
        Instant now =
                model.material.get().map(material -> material.session().ends()).orElseGet(Instant::now);
        List<Node> shown = Speaking.shares(lines, now).stream()
                .filter(share -> model.participant(share.voice()).isPresent())
                .map(this::row)
                .toList();
        rows.getChildren()
                .setAll(shown.isEmpty() ? List.of(new FlowText(desk.say("session.shares.none"), "muted")) : shown);
    }

    private boolean isShown() {
        for (Node at = this; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Node row(Speaking.Share share) {
        OneLine who =
                new OneLine(model.participant(share.voice()).map(model::called).orElse(""));
        Label words = new Label(desk.say(
                "session.shares.row",
                Math.round(share.share() * 100),
                share.time().toMinutes(),
                share.time().toSecondsPart(),
                share.lines()));
        words.getStyleClass().add("muted");
        ShareBar bar = new ShareBar(share.share());
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new HBox(8, bar, words);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(3, who, line);
    }
}
