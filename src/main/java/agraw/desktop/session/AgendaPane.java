package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowCell;
import agraw.desktop.kit.FlowText;
import agraw.model.AgendaItem;
import agraw.model.SessionMaterial;
import agraw.words.Digits;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The points of the agenda: planned minutes, and when each began. */
final class AgendaPane extends VBox {
    private static final int MOST_DIGITS = 4;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Desk desk;
    private final SessionController controller;

    AgendaPane(Desk desk, SessionModel model, SessionController controller) {
        super(8);
        this.desk = desk;
        this.controller = controller;
        getStyleClass().add("pane");
        ListView<AgendaItem> list = new ListView<>();
        list.setAccessibleText(desk.say("session.agenda"));
        list.setCellFactory(_ -> new Cell());
        FlowText none = new FlowText(desk.say("session.agenda.none"), "muted");
        none.setMaxWidth(230);
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        TextField point = new TextField();
        point.setPromptText(desk.say("session.agenda.point"));
        point.setAccessibleText(desk.say("session.agenda.point"));
        HBox.setHgrow(point, Priority.ALWAYS);
        TextField minutes = new TextField();
        minutes.setPrefColumnCount(3);
        minutes.setPromptText(desk.say("session.agenda.minutes"));
        minutes.setAccessibleText(desk.say("session.agenda.minutes"));
        Runnable add = () -> {
            controller.addPoint(point.getText(), number(minutes.getText()));
            point.clear();
            minutes.clear();
            point.requestFocus();
        };
        point.setOnAction(_ -> add.run());
        minutes.setOnAction(_ -> add.run());
        Button plus = new Button("", new FontIcon(Feather.PLUS));
        plus.setAccessibleText(desk.say("session.agenda.add"));
        plus.setTooltip(new Tooltip(desk.say("session.agenda.add")));
        plus.setMinWidth(USE_PREF_SIZE);
        plus.setOnAction(_ -> add.run());
        getChildren().addAll(list, new HBox(6, point, minutes, plus));
        model.material.subscribe(now -> {
            List<AgendaItem> agenda = now.map(SessionMaterial::agenda).orElse(List.of());
            if (!agenda.equals(list.getItems())) {
                list.getItems().setAll(agenda);
            }
        });
    }

    private static @Nullable Long number(String typed) {
        String digits = Digits.latin(typed).replaceAll("[^0-9]", "");
        return digits.isEmpty() ? null : Long.valueOf(digits.substring(0, Math.min(digits.length(), MOST_DIGITS)));
    }

    private final class Cell extends FlowCell<AgendaItem> {
        @Override
        protected void updateItem(AgendaItem point, boolean empty) {
            super.updateItem(point, empty);
            setText(null);
            setGraphic(empty || point == null ? null : row(point));
            if (empty || point == null) {
                setContextMenu(null);
            } else {
                MenuItem remove = new MenuItem(desk.say("session.agenda.remove"));
                remove.setOnAction(_ -> controller.remove(point));
                setContextMenu(new ContextMenu(remove));
            }
        }

        private Node row(AgendaItem point) {
            FlowText words = new FlowText(point.content());
            HBox.setHgrow(words, Priority.ALWAYS);
            Label planned =
                    new Label(point.minutes() == null ? "" : desk.say("session.agenda.planned", point.minutes()));
            planned.getStyleClass().add("muted");
            planned.setMinWidth(USE_PREF_SIZE);
            Button begin = new Button(
                    point.begun() == null
                            ? desk.say("session.agenda.begin")
                            : TIME.format(point.begun().atZone(ZoneId.systemDefault())));
            begin.getStyleClass().addAll("small", point.begun() == null ? "flat" : "begun");
            begin.setMinWidth(USE_PREF_SIZE);
            begin.setFocusTraversable(false);
            begin.setOnAction(_ -> controller.beginPoint(point));
            HBox row = new HBox(6, words, planned, begin);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
