package agraw.desktop.agreement;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lays out what is compared, the figures, and the differences one by one. */
final class AgreementView extends BorderPane {
    private static final double WIDEST = 460;

    private final FigureTable table;
    private final Walk walk;

    AgreementView(Desk desk, AgreementModel model, AgreementController controller) {
        getStyleClass().add("agreement-screen");
        getStylesheets()
                .add(Objects.requireNonNull(AgreementView.class.getResource("agreement.css"))
                        .toExternalForm());
        FlowText news = new FlowText("", "muted", "news");
        news.textProperty().bind(model.news);
        news.visibleProperty().bind(model.news.isNotEmpty());
        news.managedProperty().bind(news.visibleProperty());
        setTop(new VBox(new ScopeLine(desk, model, controller), news));
        table = new FigureTable(desk, model);
        walk = new Walk(desk, model, controller);
        SplitPane split = new SplitPane(table, walk);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.5);
        VBox none = none(desk);
        StackPane centre = new StackPane(split, none);
        setCenter(centre);
        model.compared.subscribe(now -> {
            boolean nothing = now.filter(found -> found.coders().size() > 1).isEmpty();
            none.setVisible(nothing && now.isPresent());
            split.setVisible(!nothing);
        });
    }

    private static VBox none(Desk desk) {
        Label title = new Label(desk.say("agreement.none"));
        title.getStyleClass().add(Styles.TITLE_4);
        FlowText todo = new FlowText(desk.say("agreement.none.do"), "muted");
        todo.setMaxWidth(WIDEST);
        todo.setAlignment(Pos.CENTER);
        FontIcon icon = new FontIcon(Feather.USERS);
        icon.getStyleClass().add("start-icon");
        VBox none = new VBox(10, icon, title, todo);
        none.setAlignment(Pos.CENTER);
        return none;
    }

    void focusTable() {
        Platform.runLater(table::requestFocus);
    }

    /** Commits what is being typed. */
    void settle() {
        walk.settle();
    }
}
