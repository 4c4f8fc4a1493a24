package agraw.desktop.compare;

import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.NameForm;
import agraw.desktop.kit.TagFacets;
import agraw.workbench.Choosing;
import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Lays out the screen: tools above, the cases to choose at the side, and the grid, or what to do to see one. */
final class CompareView extends BorderPane {
    private static final String SHEET =
            Objects.requireNonNull(CompareView.class.getResource("compare.css")).toExternalForm();
    private static final KeyCombination DIFFER = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination EMPTY = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PICK = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FILTER = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination WRITE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PROJECT = new KeyCodeCombination(KeyCode.F11);
    private static final PseudoClass PROJECTED = PseudoClass.getPseudoClass("projected");

    private final CompareController controller;
    private final BiConsumer<Node, Boolean> fill;
    private final VBox top;
    private final SynthesisPane synthesis;
    private boolean filled;
    private final CompareModel model;
    private final ToolLine tools;
    private final CasePicker picker;
    private final Grid grid;

    CompareView(CompareController controller, BiConsumer<Node, Boolean> fill) {
        this.fill = fill;
        this.controller = controller;
        this.model = controller.model();
        getStyleClass().add("compare-screen");
        getStylesheets().add(SHEET);
        grid = new Grid(controller);
        NameForm form = new NameForm(controller.desk(), () -> grid.list().requestFocus());
        KeptMenu kept = new KeptMenu(controller, form);
        tools = new ToolLine(controller, kept);
        synthesis = new SynthesisPane(controller, kept::keep);
        picker = new CasePicker(controller);
        FlowText news = new FlowText();
        news.textProperty().bind(model.news);
        news.getStyleClass().add("news");
        news.visibleProperty().bind(model.news.isNotEmpty());
        news.managedProperty().bind(news.visibleProperty());
        TagFacets facets = new TagFacets(
                controller.desk(),
                model.choice,
                () -> Optional.ofNullable(model.sheet.get())
                        .map(sheet -> sheet.narrowed().codebook()),
                () -> Optional.ofNullable(model.sheet.get())
                        .map(sheet -> sheet.narrowed().offer())
                        .orElse(Choosing.Offer.NONE),
                model.choice::clear);
        facets.getChildren().addAll(0, tools.rows);
        facets.visibleProperty().bind(model.sheet.isNotNull());
        facets.managedProperty().bind(facets.visibleProperty());
        model.choice.whileShown(this, () -> {
            if (model.sheet.get() != null) {
                controller.read();
            }
        });
        model.sheet.subscribe(() -> facets.refresh(model.choice.isNarrowed()));
        top = new VBox(tools, facets, form, news);
        setTop(top);
        setCenter(new StackPane(grid, start(), noRows()));
        grid.visibleProperty().bind(model.sheet.isNotNull());
        model.picking.subscribe(this::arrange);
        model.writing.subscribe(this::arrange);
        model.projected.subscribe(this::arrange);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(InputEvent.ANY, event -> {
            boolean acts =
                    event.getEventType() == KeyEvent.KEY_PRESSED || event.getEventType() == MouseEvent.MOUSE_PRESSED;
            if (acts) {
                model.news.set(""); // it was about what was done before
            }
        });
    }

    /** A room sees nothing but the grid. */
    private void arrange() {
        boolean projected = model.projected.get();
        setTop(projected ? new ProjectedLine(controller) : top);
        setLeft(model.picking.get() && !projected ? picker : null);
        setRight(model.writing.get() && !projected ? synthesis : null);
        if (projected != filled) {
            filled = projected;
            pseudoClassStateChanged(PROJECTED, projected);
            fill.accept(this, projected);
            grid.list().requestFocus();
        }
    }

    /** Commits what is being typed, and leaves the room's view. */
    void leave() {
        synthesis.settle();
        model.projected.set(false);
    }

    Grid grid() {
        return grid;
    }

    CasePicker picker() {
        return picker;
    }

    /** What to do while there is nothing to see. */
    private Node start() {
        Phrases phrases = controller.phrases();
        FlowText words = new FlowText(phrases.say("compare.start.how"), "muted");
        Button choose = new Button(phrases.say("compare.start.choose"), Icons.of(Feather.SIDEBAR));
        choose.getStyleClass().add(Styles.ACCENT);
        choose.setOnAction(_ -> pick());
        choose.visibleProperty().bind(model.picking.not());
        choose.managedProperty().bind(choose.visibleProperty());
        Label title = new Label(phrases.say("compare.start.title"));
        title.getStyleClass().add(Styles.TITLE_3);
        VBox box = new VBox(Icons.of(Feather.COLUMNS, "start-icon"), title, words, choose);
        box.getStyleClass().add("start");
        box.visibleProperty().bind(model.sheet.isNull().and(model.loading.not()));
        return box;
    }

    /** What to do where every row is kept back. */
    private Node noRows() {
        Phrases phrases = controller.phrases();
        Button all = new Button(phrases.say("compare.none.all"));
        all.setOnAction(_ -> {
            model.filter.set("");
            model.onlyDiffering.set(false);
            model.choice.clear();
        });
        VBox box = new VBox(new FlowText(phrases.say("compare.none"), "muted"), all);
        box.getStyleClass().add("start");
        box.setPickOnBounds(false);
        box.visibleProperty().bind(model.sheet.isNotNull().and(Bindings.isEmpty(model.lines)));
        return box;
    }

    void pick() {
        model.picking.set(true);
        picker.search.requestFocus();
    }

    private void press(KeyEvent event) {
        if (DIFFER.match(event)) {
            model.onlyDiffering.set(!model.onlyDiffering.get());
        } else if (EMPTY.match(event)) {
            model.showEmpty.set(!model.showEmpty.get());
        } else if (FILTER.match(event)) {
            tools.filter.requestFocus();
        } else if (WRITE.match(event) && model.sheet.get() != null) {
            model.writing.set(true);
            Platform.runLater(synthesis::write);
        } else if (PROJECT.match(event) && model.sheet.get() != null) {
            model.projected.set(!model.projected.get());
        } else if (event.getCode() == KeyCode.ESCAPE && model.projected.get()) {
            model.projected.set(false);
        } else if (PICK.match(event)) {
            if (model.picking.get()) {
                closePicker();
            } else {
                pick();
            }
        } else if (event.getCode() == KeyCode.ESCAPE && !model.filter.get().isEmpty() && tools.filter.isFocused()) {
            model.filter.set("");
        } else if (event.getCode() == KeyCode.ESCAPE && model.picking.get()) {
            closePicker();
        } else {
            return;
        }
        event.consume();
    }

    private void closePicker() {
        model.picking.set(false);
        grid.list().requestFocus();
    }
}
