package agraw.desktop.session;

import agraw.desktop.kit.Desk;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;

/** What the session is led by: the guide, the agenda, what was decided, and who speaks how long. */
final class SidePane extends VBox {
    private static final double WIDTH = 292;

    SidePane(Desk desk, SessionModel model, SessionController controller, LineList lines) {
        getStyleClass().add("side");
        setPrefWidth(WIDTH);
        setMinWidth(220);
        TabPane tabs = new TabPane(
                tab(desk.say("session.guide"), new GuidePane(desk, model, controller)),
                tab(desk.say("session.agenda"), new AgendaPane(desk, model, controller)),
                tab(desk.say("session.followups"), new FollowupPane(desk, model, lines)),
                tab(desk.say("session.shares"), new SharePane(desk, model)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, javafx.scene.layout.Priority.ALWAYS);
        getChildren().add(tabs);
    }

    private static Tab tab(String name, Node content) {
        return new Tab(name, content);
    }
}
