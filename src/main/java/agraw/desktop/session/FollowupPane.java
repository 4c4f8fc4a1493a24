package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowCell;
import agraw.desktop.kit.FlowText;
import agraw.model.Followup;
import agraw.model.Paragraph;
import agraw.workbench.Noting;
import agraw.workbench.Saying;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** What was decided, what somebody is to do, and what is still to be written. */
final class FollowupPane extends VBox {
    FollowupPane(Desk desk, SessionModel model, LineList lines) {
        getStyleClass().add("pane");
        ListView<Paragraph> list = new ListView<>();
        list.setAccessibleText(desk.say("session.followups"));
        FlowText none = new FlowText(desk.say("session.followups.none"), "muted");
        none.setMaxWidth(230);
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new FlowCell<>() {
            @Override
            protected void updateItem(Paragraph line, boolean empty) {
                super.updateItem(line, empty);
                setText(null);
                setGraphic(empty || line == null ? null : row(desk, line));
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                lines.choose(line.id());
            }
        });
        VBox.setVgrow(list, javafx.scene.layout.Priority.ALWAYS);
        getChildren().add(list);
        model.lines.rows().addListener((ListChangeListener<LineRow>) _ -> {
            List<Paragraph> now = model.lines.rows().stream()
                    .map(LineRow::line)
                    .filter(line -> line.followup() != null || line.content().equals(Noting.HELD))
                    .toList();
            if (!now.equals(list.getItems())) {
                list.getItems().setAll(now);
            }
        });
    }

    private static VBox row(Desk desk, Paragraph line) {
        Followup followup = line.followup();
        boolean held = followup == null;
        Label what =
                new Label(followup == null ? desk.say("session.toWrite") : Saying.constant(desk.messages(), followup));
        what.getStyleClass()
                .addAll("badge", followup == null ? "held" : followup.name().toLowerCase(Locale.ROOT));
        return new VBox(3, what, new FlowText(held ? desk.say("session.held") : line.content()));
    }
}
