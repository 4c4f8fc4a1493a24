package agraw.desktop.text;

import agraw.desktop.kit.CodeSearch;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Code;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Finds codes by any of their words in any language, and puts one or several; what is not found can be made a new code. */
final class Palette extends VBox {
    private static final double ROW = 30;
    private static final int ROWS = 11;

    private final Desk desk;
    private final TextModel model;
    private final TagWriter writer;
    private final Runnable back;
    private final FlowText title = new FlowText("", "palette-title");
    private final FlowText help = new FlowText("", "muted", "small");
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final ObservableSet<Code> checked = FXCollections.observableSet(new LinkedHashSet<>());

    /** Back leads to the text. */
    Palette(Desk desk, TextModel model, TagWriter writer, Runnable back) {
        super(8);
        this.desk = desk;
        this.model = model;
        this.writer = writer;
        this.back = back;
        getStyleClass().add("palette");
        setMaxSize(560, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        field.setPromptText(desk.say("text.palette.prompt"));
        field.setAccessibleText(desk.say("text.palette.prompt"));
        field.textProperty().subscribe(this::fill);
        list.setFixedCellSize(ROW);
        list.setPlaceholder(new FlowText(desk.say("text.palette.none"), "muted"));
        list.setFocusTraversable(false);
        list.setAccessibleText(desk.say("text.codes"));
        list.setCellFactory(_ -> new PaletteCell(desk, model, checked));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isShortcutDown()) {
                check();
            } else if (event.getButton() == MouseButton.PRIMARY) {
                put();
            }
        });
        getChildren().addAll(title, field, list, help);
        getStyleClass().add(Styles.ELEVATED_3);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusWithinProperty().subscribe(within -> {
            if (!within) {
                setVisible(false);
            }
        });
        setVisible(false);
    }

    void open() {
        checked.clear();
        boolean words = !model.selection().get().isEmpty();
        boolean tag = model.current().get().isPresent();
        title.setText(desk.say(words ? "text.palette.put" : tag ? "text.palette.recode" : "text.palette.look"));
        help.setText(desk.say(words ? "text.palette.help" : "text.palette.help.one"));
        field.clear();
        fill();
        setVisible(true);
        field.requestFocus();
    }

    private void fill() {
        CodeSearch wanted = new CodeSearch(field.getText());
        List<PaletteEntry> entries = new ArrayList<>();
        if (wanted.isEmpty()) {
            model.last().get().forEach(code -> entries.add(new PaletteEntry.Of(code, "")));
        }
        wanted.best(model.codebook().all(), desk.language()).stream()
                .filter(found -> !entries.contains(new PaletteEntry.Of(found.code(), "")))
                .forEach(found -> entries.add(new PaletteEntry.Of(found.code(), found.label())));
        String name = field.getText().strip();
        if (!name.isEmpty()
                && !model.selection().get().isEmpty()
                && !wanted.names(model.codebook().all())) {
            entries.add(new PaletteEntry.New(name));
        }
        list.getItems().setAll(entries);
        list.setPrefHeight(Math.clamp(entries.size(), 1, ROWS) * ROW + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShortcutDown()) {
                    check();
                } else {
                    put();
                }
            }
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(ROWS - 1);
            case PAGE_UP -> step(1 - ROWS);
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int at = Math.clamp(
                list.getSelectionModel().getSelectedIndex() + by,
                0,
                Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - ROWS / 2));
    }

    private void check() {
        if (list.getSelectionModel().getSelectedItem() instanceof PaletteEntry.Of(Code code, var _)
                && !model.selection().get().isEmpty()) {
            if (!checked.remove(code)) {
                checked.add(code);
            }
            list.refresh();
            field.selectAll();
        }
    }

    private void put() {
        PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        Set<Code> codes = new LinkedHashSet<>(checked);
        switch (chosen) {
            case null -> {}
            case PaletteEntry.New(String name) -> writer.putNew(name);
            case PaletteEntry.Of(Code code, var _) -> {
                if (codes.isEmpty()) {
                    codes.add(code);
                }
            }
        }
        if (!codes.isEmpty()) {
            boolean recode =
                    model.selection().get().isEmpty() && model.current().get().isPresent();
            if (recode) {
                writer.put(codes.iterator().next(), true);
            } else {
                writer.putAll(List.copyOf(codes));
            }
        }
        close();
    }

    private void close() {
        setVisible(false);
        back.run();
    }
}
