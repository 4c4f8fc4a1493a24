package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowCell;
import agraw.desktop.kit.FlowText;
import agraw.model.Asking;
import agraw.model.AskingState;
import agraw.model.SessionMaterial;
import agraw.workbench.Saying;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The questions of the session: the one that is answered now, and what became of the others. */
final class GuidePane extends VBox {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final Desk desk;
    private final SessionModel model;
    private final SessionController controller;
    private final ListView<Asking> list = new ListView<>();
    private final Label count = new Label();

    GuidePane(Desk desk, SessionModel model, SessionController controller) {
        super(8);
        this.desk = desk;
        this.model = model;
        this.controller = controller;
        getStyleClass().add("pane");
        list.setId("session-guide");
        list.setAccessibleText(desk.say("session.guide"));
        list.setCellFactory(_ -> new Cell());
        FlowText none = new FlowText(desk.say("session.guide.none"), "muted");
        none.setMaxWidth(230);
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnKeyPressed(event -> {
            Asking asking = list.getSelectionModel().getSelectedItem();
            if (asking != null && event.getCode() == KeyCode.ENTER) {
                controller.ask(asking);
                event.consume();
            } else if (asking != null && event.getCode() == KeyCode.DELETE) {
                controller.remove(asking);
                event.consume();
            }
        });
        Button add = new Button(desk.say("session.guide.add"), new FontIcon(Feather.PLUS));
        add.setId("session-add-questions");
        add.setMinWidth(USE_PREF_SIZE);
        QuestionForm form = new QuestionForm(desk, model, controller);
        add.setOnAction(_ -> form.ask(add));
        TextField own = new TextField();
        own.setPromptText(desk.say("session.guide.own"));
        own.setAccessibleText(desk.say("session.guide.own"));
        HBox.setHgrow(own, Priority.ALWAYS);
        own.setOnAction(_ -> {
            controller.addQuestion(own.getText());
            own.clear();
        });
        HBox head = new HBox(8, add, count);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, list, own);
        model.material.subscribe(this::show);
        model.question.subscribe(list::refresh);
    }

    private void show() {
        List<Asking> guide = model.material.get().map(SessionMaterial::guide).orElse(List.of());
        if (!guide.equals(list.getItems())) {
            list.getItems().setAll(guide);
        }
        long done = guide.stream()
                .filter(one -> one.state() == AskingState.ANSWERED || one.state() == AskingState.SKIPPED)
                .count();
        count.setText(guide.isEmpty() ? "" : desk.say("session.guide.count", done, guide.size()));
    }

    private final class Cell extends FlowCell<Asking> {
        Cell() {
            getStyleClass().add("asking");
            setOnMouseClicked(event -> {
                Asking asking = getItem();
                if (asking != null && event.getClickCount() == 2) {
                    controller.ask(asking);
                }
            });
        }

        @Override
        protected void updateItem(Asking asking, boolean empty) {
            super.updateItem(asking, empty);
            setText(null);
            boolean none = empty || asking == null;
            pseudoClassStateChanged(NOW, !none && model.question.get().equals(Optional.of(asking.id())));
            setGraphic(none ? null : row(asking));
            setContextMenu(none ? null : menu(asking));
        }

        private Node row(Asking asking) {
            String state = Saying.constant(desk.messages(), asking.state());
            FontIcon icon = new FontIcon(
                    switch (asking.state()) {
                        case OPEN -> Feather.CIRCLE;
                        case ASKED -> Feather.MESSAGE_CIRCLE;
                        case ANSWERED -> Feather.CHECK_CIRCLE;
                        case SKIPPED -> Feather.SKIP_FORWARD;
                    });
            Label sign = new Label("", icon);
            sign.setMinWidth(USE_PREF_SIZE);
            sign.setTooltip(new Tooltip(state));
            FlowText words = new FlowText(asking.content());
            words.getStyleClass().add(asking.state().name().toLowerCase(java.util.Locale.ROOT));
            HBox.setHgrow(words, Priority.ALWAYS);
            Button done = mark(Feather.CHECK, "session.guide.answered", asking, AskingState.ANSWERED);
            Button skip = mark(Feather.X, "session.guide.skip", asking, AskingState.SKIPPED);
            HBox row = new HBox(6, sign, words, done, skip);
            setAccessibleText(asking.content() + ", " + state);
            return row;
        }

        private Button mark(Feather icon, String name, Asking asking, AskingState state) {
            Button button = new Button("", new FontIcon(icon));
            button.getStyleClass().addAll("flat", "mark");
            button.setMinWidth(USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setTooltip(new Tooltip(desk.messages().say(name)));
            button.setAccessibleText(desk.messages().say(name));
            button.setOnAction(_ -> controller.setState(asking, asking.state() == state ? AskingState.OPEN : state));
            return button;
        }

        private ContextMenu menu(Asking asking) {
            MenuItem ask = new MenuItem(desk.say("session.guide.ask"));
            ask.setOnAction(_ -> controller.ask(asking));
            MenuItem open = new MenuItem(desk.say("session.guide.reopen"));
            open.setOnAction(_ -> controller.setState(asking, AskingState.OPEN));
            MenuItem remove = new MenuItem(desk.say("session.guide.remove"));
            remove.setOnAction(_ -> controller.remove(asking));
            return new ContextMenu(ask, open, remove);
        }
    }
}
