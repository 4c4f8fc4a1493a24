package agraw.desktop.judging;

import agraw.desktop.kit.Destination.Judging.Leaf;
import agraw.desktop.kit.Exports;
import agraw.desktop.kit.FlowText;
import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Lays out the screen: which leaf, tools, and the leaf. */
final class JudgingView extends BorderPane {
    private final JudgingController controller;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Leaf, ToggleButton> buttons = new EnumMap<>(Leaf.class);
    private final Map<Leaf, Leafed> leaves = new EnumMap<>(Leaf.class);

    JudgingView(JudgingController controller) {
        this.controller = controller;
        getStyleClass().add("judging-screen");
        getStylesheets()
                .add(Objects.requireNonNull(JudgingView.class.getResource("judging.css"))
                        .toExternalForm());
        FlowText news = new FlowText("", "muted", "news");
        news.textProperty().bind(controller.model().news);
        news.visibleProperty().bind(controller.model().news.isNotEmpty());
        news.managedProperty().bind(news.visibleProperty());
        setTop(new VBox(tools(), news));
        controller.setSettle(() -> leaves.values().forEach(Leafed::settle));
        controller.model().leaf.subscribe(this::show);
        addEventFilter(InputEvent.ANY, event -> {
            if (event.getEventType() == KeyEvent.KEY_PRESSED || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                controller.model().news.set(""); // it was about what was done before
            }
        });
    }

    private HBox tools() {
        HBox line = new HBox();
        line.getStyleClass().add("tool-line");
        HBox bar = new HBox();
        for (Leaf leaf : Leaf.values()) {
            ToggleButton button = new ToggleButton(controller.name(leaf), Icons.of(icon(leaf)));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setId("leaf-" + leaf.name().toLowerCase(Locale.ROOT));
            button.getStyleClass()
                    .add(
                            switch (leaf) {
                                case MISSING -> Styles.LEFT_PILL;
                                case NEEDS -> Styles.CENTER_PILL;
                                case CRITERIA -> Styles.RIGHT_PILL;
                            });
            button.setOnAction(_ -> {
                group.selectToggle(buttons.get(controller.model().leaf.get()));
                controller.turnTo(leaf);
            });
            buttons.put(leaf, button);
            bar.getChildren().add(button);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        Exports exports = controller.exports();
        line.getChildren().addAll(bar, gap, exports.copyButton(), exports.menu());
        return line;
    }

    private static Feather icon(Leaf leaf) {
        return switch (leaf) {
            case MISSING -> Feather.FLAG;
            case NEEDS -> Feather.SHUFFLE;
            case CRITERIA -> Feather.SLIDERS;
        };
    }

    private void show(Leaf leaf) {
        group.selectToggle(buttons.get(leaf));
        setCenter(leaf(leaf).node());
    }

    private Leafed leaf(Leaf leaf) {
        return leaves.computeIfAbsent(leaf, wanted -> switch (wanted) {
            case MISSING -> new MissingLeaf(controller);
            case NEEDS -> new NeedsLeaf(controller);
            case CRITERIA -> new CriteriaLeaf(controller);
        });
    }

    void focusLeaf() {
        leaf(controller.model().leaf.get()).focusFirst();
    }
}
