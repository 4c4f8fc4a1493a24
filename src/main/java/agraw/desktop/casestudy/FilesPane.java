package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.workbench.Filed;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** The photos and files of the case as a grid; more are dropped on it, pasted or chosen. */
final class FilesPane extends BorderPane {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final CaseController controller;
    private final Desk desk;
    private final TilePane grid = new TilePane(8, 10);
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final FlowText empty;
    private final VBox report = new VBox(4);
    private final HBox coming;
    private final Map<UUID, FileTile> tiles = new HashMap<>();

    FilesPane(CaseController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        this.coming = coming();
        getStyleClass().add("files-pane");
        empty = new FlowText(desk.say("files.none"), "muted", "side-empty");
        content.getStyleClass().add("side-rows");
        content.getChildren().add(empty);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-list");
        scroll.setFocusTraversable(false);
        grid.getStyleClass().add("files-grid");
        grid.setPrefColumns(2);
        grid.setTileAlignment(javafx.geometry.Pos.TOP_LEFT);
        setTop(new VBox(6, buttons(), report));
        setCenter(scroll);
        report.getStyleClass().add("files-report");
        report.managedProperty().bind(report.visibleProperty());
        report.setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.vvalueProperty().subscribe(this::load);
        scroll.viewportBoundsProperty().subscribe(this::load);
        grid.layoutBoundsProperty().subscribe(this::load);
        controller.files().progress.subscribe(this::report);
        controller.files().told.addListener((ListChangeListener<String>) _ -> report());
    }

    /** Stands as long as files come, so that its button can be pressed and keeps the focus while the bar goes on. */
    private HBox coming() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(controller.files().progress);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(desk.say("files.coming"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button(desk.say("files.cancel"));
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> controller.files().cancel());
        HBox line = new HBox(8, bar, cancel);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private Node buttons() {
        Button add = new Button(desk.say("files.add"), Icons.of("fth-plus"));
        add.getStyleClass().add(Styles.SMALL);
        add.setTooltip(Tips.of(desk.say("files.add.tip")));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> choose());
        MenuItem copy = new MenuItem(desk.say("files.copyAll"), Icons.of("fth-download"));
        copy.setOnAction(_ -> controller.files().copyAll(false));
        MenuItem plain = new MenuItem(desk.say("files.copyAll.withoutPlace"), Icons.of("fth-map-pin"));
        plain.setOnAction(_ -> controller.files().copyAll(true));
        MenuItem paste = new MenuItem(desk.say("files.paste"), Icons.of("fth-clipboard"));
        paste.setAccelerator(PASTE);
        paste.setOnAction(_ -> paste());
        CheckMenuItem also = new CheckMenuItem();
        also.selectedProperty().bindBidirectional(controller.files().alsoNotNoted);
        MenuButton more = new MenuButton("", Icons.of("fth-more-horizontal"), paste, copy, plain, also);
        more.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        more.setAccessibleText(desk.say("files.more"));
        more.setTooltip(Tips.of(desk.say("files.more")));
        more.setOnShowing(_ -> {
            also.setText(desk.say("files.alsoNotNoted", controller.files().notNoted()));
            also.setDisable(controller.files().notNoted() == 0);
            copy.setDisable(controller.model().files.get().isEmpty());
            plain.setDisable(controller.model().files.get().isEmpty());
            paste.setDisable(!Dropped.isIn(Clipboard.getSystemClipboard()));
        });
        HBox line = new HBox(6, add, more);
        line.getStyleClass().add("files-buttons");
        return line;
    }

    private void choose() {
        var paths = desk.files().open(desk.say("files.add.title"));
        if (!paths.isEmpty()) {
            controller.files().add(Dropped.ofPaths(paths));
        }
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (Dropped.isIn(clipboard)) {
            controller.files().add(Dropped.of(clipboard));
        }
    }

    /** Files that are dropped anywhere on a pane come here, which is then brought to the front. */
    void takeDrops(Node pane, Runnable front) {
        Dropped.take(pane, files -> {
            front.run();
            controller.files().add(files);
        });
    }

    private void pressed(KeyEvent press) {
        if (PASTE.match(press)) {
            paste();
            press.consume();
        } else if (press.getTarget() instanceof FileTile tile) {
            boolean mirrored = getEffectiveNodeOrientation() == javafx.geometry.NodeOrientation.RIGHT_TO_LEFT;
            int columns = Math.max(
                    1, grid.getTileWidth() <= 0 ? 1 : (int) ((grid.getWidth() + 8) / (grid.getTileWidth() + 8)));
            int by = switch (press.getCode()) {
                case LEFT -> mirrored ? 1 : -1;
                case RIGHT -> mirrored ? -1 : 1;
                case UP -> -columns;
                case DOWN -> columns;
                default -> 0;
            };
            int at = grid.getChildren().indexOf(tile) + by;
            if (by != 0) {
                if (at >= 0 && at < grid.getChildren().size()) {
                    grid.getChildren().get(at).requestFocus();
                    reveal(grid.getChildren().get(at));
                }
                press.consume();
            }
        }
    }

    private void reveal(Node tile) {
        double room = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            double top = scroll.getVvalue() * room;
            double from = grid.getBoundsInParent().getMinY()
                    + tile.getBoundsInParent().getMinY();
            double to = from + tile.getLayoutBounds().getHeight();
            if (from < top || to > top + scroll.getViewportBounds().getHeight()) {
                scroll.setVvalue(Math.clamp((from - 16) / room, 0, 1));
            }
        }
    }

    int count() {
        return controller.model().files.get().size();
    }

    /** Shows the files of the case. */
    void show() {
        List<Filed> files = controller.model().files.get();
        List<FileTile> wanted = new ArrayList<>();
        for (Filed file : files) {
            FileTile tile = tiles.computeIfAbsent(file.attachment().id(), _ -> new FileTile(controller));
            tile.show(file);
            wanted.add(tile);
        }
        tiles.values().retainAll(wanted);
        Children.become(grid.getChildren(), wanted);
        content.getChildren().setAll(files.isEmpty() ? empty : grid);
        Platform.runLater(this::load);
    }

    /** Makes the pictures of the tiles that are in view, or nearly: a case may have hundreds. */
    private void load() {
        double height = scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * Math.max(0, content.getHeight() - height);
        for (Node node : grid.getChildren()) {
            double from = node.getBoundsInParent().getMinY();
            if (node instanceof FileTile tile && from < top + 2 * height && from > top - height) {
                tile.load();
            }
        }
    }

    private void report() {
        List<Node> lines = new ArrayList<>();
        if (controller.files().progress.get() >= 0) {
            lines.add(coming);
        }
        List<String> told = controller.files().told;
        told.forEach(words -> lines.add(new FlowText(words, "meta")));
        if (!told.isEmpty()) {
            Button close = new Button(desk.say("files.understood"));
            close.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
            close.setOnAction(_ -> controller.files().told.clear());
            lines.add(close);
        }
        Children.become(report.getChildren(), lines);
        report.setVisible(!lines.isEmpty());
    }

    /** Moves the focus to a file, where it is shown. */
    void focusTile(UUID file) {
        FileTile tile = tiles.get(file);
        if (tile != null && tile.getScene() != null) {
            tile.requestFocus();
        }
    }
}
