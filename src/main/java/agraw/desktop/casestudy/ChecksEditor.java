package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.model.Choice;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.model.Labels;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Any number of a field's choices: named on one line, which folds out into a check for each. */
final class ChecksEditor implements ValueEditor {
    /** What the button keeps free on both sides of its words. */
    private static final double SIDES = 22;

    private final VBox pane = new VBox(6);
    private final ToggleButton summary = new ToggleButton();
    private final Label words = new Label();
    private final FontIcon arrow = Icons.of("fth-chevron-down");
    private final FlowPane checks = new FlowPane(14, 6);
    private final CaseController controller;
    private final Form.Entry entry;
    private final Choosing choosing;
    private Set<String> chosen = new LinkedHashSet<>();
    private List<String> offered;

    ChecksEditor(
            CaseController controller,
            Form.Entry entry,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal) {
        this.controller = controller;
        this.entry = entry;
        this.choosing = new Choosing(save, refusal, this::put);
        this.offered = Standing.with(entry.choices());
        summary.getStyleClass().add("checks-summary");
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.setMinWidth(0);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(6, words, arrow);
        line.setAlignment(Pos.CENTER_LEFT);
        line.prefWidthProperty().bind(summary.widthProperty().subtract(SIDES));
        line.setMinWidth(0);
        summary.setGraphic(line);
        summary.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        summary.selectedProperty().subscribe(this::fold);
        pane.getChildren().add(summary);
        pane.setFillWidth(true);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE && summary.isSelected()) {
                summary.requestFocus();
                summary.setSelected(false);
                press.consume();
            }
        });
        show("");
    }

    private void fold(boolean open) {
        if (open && checks.getChildren().isEmpty()) {
            offered.stream().map(this::check).forEach(checks.getChildren()::add);
        }
        pane.getChildren().remove(checks);
        if (open) {
            pane.getChildren().add(checks);
        }
        arrow.setIconLiteral(open ? "fth-chevron-up" : "fth-chevron-down");
    }

    @Override
    public void offer(List<Choice> choices) {
        List<String> keys = Standing.with(choices);
        if (!keys.equals(offered)) {
            offered = keys;
            checks.getChildren().clear();
            fold(summary.isSelected());
        }
    }

    private CheckBox check(String key) {
        CheckBox box = new CheckBox(label(key));
        box.setUserData(key);
        if (Standing.is(key)) {
            box.setGraphic(Icons.of(Standing.icon(key)));
            Standing.mark(box, key);
        }
        box.setSelected(chosen.contains(key));
        box.setOnAction(_ -> toggle(key, box.isSelected()));
        Labels definitions = entry.choice(key).map(Choice::definitions).orElse(Labels.NONE);
        if (!definitions.isEmpty()) {
            box.setTooltip(Tips.of(definitions.in(controller.desk().language())));
        }
        return box;
    }

    private String label(String key) {
        return Standing.label(controller.desk(), entry, key);
    }

    /** "Unknown" stands alone, and so does "not asked". */
    private void toggle(String key, boolean on) {
        if (on && Standing.is(key)) {
            chosen.clear();
        } else if (on) {
            chosen.removeIf(Standing::is);
        }
        if (on) {
            chosen.add(key);
        } else {
            chosen.remove(key);
        }
        say();
        choosing.chosen(value());
    }

    /** The chosen keys in the template's order, then any that it no longer has. */
    private String value() {
        List<String> known = Standing.with(entry.choices());
        return java.util.stream.Stream.concat(
                        known.stream().filter(chosen::contains), chosen.stream().filter(key -> !known.contains(key)))
                .collect(Collectors.joining("|"));
    }

    private void say() {
        String chosenWords = Standing.with(entry.choices()).stream()
                .filter(chosen::contains)
                .map(this::label)
                .collect(Collectors.joining(" · "));
        String label = entry.field().labels().in(controller.desk().language());
        boolean none = chosenWords.isEmpty();
        words.setText(none ? controller.desk().say("casestudy.checks.none") : chosenWords);
        summary.pseudoClassStateChanged(Pseudo.EMPTY, none);
        String only = chosen.size() == 1 ? chosen.iterator().next() : "";
        Standing.mark(summary, only);
        words.setGraphic(Standing.is(only) ? Icons.of(Standing.icon(only)) : null);
        summary.setTooltip(none ? null : Tips.of(chosenWords));
        summary.setAccessibleText(controller.desk().say("shell.step", label, words.getText()));
        for (Node node : checks.getChildren()) {
            if (node instanceof CheckBox box) {
                box.setSelected(chosen.contains(String.valueOf(box.getUserData())));
            }
        }
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(String value) {
        choosing.show(value);
    }

    private void put(String value) {
        chosen = Arrays.stream(value.split("\\|"))
                .filter(key -> !key.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        say();
    }

    @Override
    public boolean isBlank() {
        return chosen.isEmpty();
    }

    @Override
    public void focus() {
        summary.requestFocus();
    }
}
