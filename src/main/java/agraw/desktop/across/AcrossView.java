package agraw.desktop.across;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Destination.Across.View;
import agraw.desktop.kit.Exports;
import agraw.desktop.kit.FlowText;
import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lays out the screen: which view, what is looked at, the view's own tools, the view, and the passages beside it. */
final class AcrossView extends BorderPane {
    private final AcrossController controller;
    private final AcrossModel model;
    private final Map<View, Leaf> leaves = new EnumMap<>(View.class);
    private final Map<View, ToggleButton> buttons = new EnumMap<>(View.class);
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane tools = new FlowPane(8, 6);
    private final StackPane centre = new StackPane();

    AcrossView(AcrossController controller) {
        this.controller = controller;
        this.model = controller.model();
        Desk desk = controller.desk();
        getStyleClass().add("across-screen");
        getStylesheets()
                .add(Objects.requireNonNull(AcrossView.class.getResource("across.css"))
                        .toExternalForm());
        tools.getStyleClass().add("leaf-tools");
        FlowText news = new FlowText("", "muted", "news");
        news.textProperty().bind(model.news);
        news.visibleProperty().bind(model.news.isNotEmpty());
        news.managedProperty().bind(news.visibleProperty());
        ScopeBar scope = new ScopeBar(controller, this::focusLeaf);
        VBox top = new VBox(views(desk), scope, tools, news, scope.proposals());
        setTop(top);
        setCenter(centre);
        PassagesPane passages = new PassagesPane(controller);
        model.behind.subscribe(open -> setRight(open.isPresent() ? passages : null));
        model.choice.whileShown(this, controller::narrowed);
        model.view.subscribe(this::turnTo);
        model.chosen.subscribe(chosen -> chosen.ifPresent(now -> leaf().show(now)));
    }

    private HBox views(Desk desk) {
        HBox line = new HBox();
        line.getStyleClass().add("view-line");
        View[] views = View.values();
        for (View view : views) {
            ToggleButton button = new ToggleButton(name(desk, view), new FontIcon(Leaves.icon(view)));
            button.setId("view-" + view.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(new Tooltip(about(desk, view)));
            if (views.length > 1) {
                button.getStyleClass()
                        .add(
                                view == views[0]
                                        ? Styles.LEFT_PILL
                                        : view == views[views.length - 1] ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            }
            button.setOnAction(_ -> {
                group.selectToggle(buttons.get(model.view.get()));
                desk.go().accept(new Destination.Across(view));
            });
            buttons.put(view, button);
            line.getChildren().add(button);
        }
        return line;
    }

    static String name(Desk desk, View view) {
        return desk.messages().say("across.view." + view.name().toLowerCase(Locale.ROOT));
    }

    private static String about(Desk desk, View view) {
        return desk.messages().say("across.view." + view.name().toLowerCase(Locale.ROOT) + ".tip");
    }

    private Leaf leaf() {
        return leaves.computeIfAbsent(model.view.get(), view -> Leaves.of(view, controller));
    }

    private void turnTo(View view) {
        settle();
        group.selectToggle(buttons.get(view));
        Leaf leaf = leaf();
        Exports exports = controller.exports(leaf::document, () -> name(controller.desk(), view));
        tools.getChildren().setAll(leaf.tools());
        if (!leaf.tools().isEmpty()) {
            tools.getChildren().add(new Separator(Orientation.VERTICAL));
        }
        MenuButton menu = exports.menu();
        List<MenuItem> own = leaf.exports();
        if (!own.isEmpty()) {
            menu.getItems().addFirst(new SeparatorMenuItem());
            menu.getItems().addAll(0, own);
        }
        tools.getChildren().addAll(exports.copyButton(), menu);
        Node node = leaf.node();
        centre.getChildren().setAll(node);
        model.behind.set(java.util.Optional.empty());
        model.chosen.get().ifPresent(leaf::show);
    }

    void focusLeaf() {
        Platform.runLater(() -> leaf().focus());
    }

    /** Commits what is being typed. */
    void settle() {
        leaves.values().forEach(Leaf::settle);
    }
}
