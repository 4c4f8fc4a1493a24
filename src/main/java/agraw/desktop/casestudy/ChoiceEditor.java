package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.model.Choice;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.model.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** One of a field's choices, or none. */
final class ChoiceEditor implements ValueEditor {
    private final ComboBox<String> box = new ComboBox<>();
    private final CaseController controller;
    private final Form.Entry entry;
    private final Choosing choosing;

    ChoiceEditor(
            CaseController controller,
            Form.Entry entry,
            BiConsumer<String, Heard> save,
            Consumer<Failure.@Nullable ValueRefused> refusal) {
        this.controller = controller;
        this.entry = entry;
        this.choosing = new Choosing(save, refusal, box::setValue);
        offer(entry.choices());
        box.setButtonCell(new ChoiceCell(false));
        box.setCellFactory(_ -> new ChoiceCell(true));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setAccessibleText(entry.field().labels().in(controller.desk().language()));
        box.valueProperty().addListener((_, _, chosen) -> {
            box.setTooltip(tooltip(chosen));
            Standing.mark(box, chosen == null ? "" : chosen);
            choosing.chosen(chosen == null ? "" : chosen);
        });
        // The arrows choose; Delete empties the answer.
        box.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if ((press.getCode() == KeyCode.DELETE || press.getCode() == KeyCode.BACK_SPACE) && !box.isShowing()) {
                box.setValue("");
                press.consume();
            }
        });
    }

    private String label(String key) {
        return Standing.label(controller.desk(), entry, key);
    }

    @Override
    public void offer(List<Choice> choices) {
        List<String> keys = new ArrayList<>(List.of(""));
        keys.addAll(Standing.with(choices));
        if (!keys.equals(box.getItems())) {
            choosing.quietly(() -> {
                String value = box.getValue();
                box.getItems().setAll(keys);
                box.setVisibleRowCount(Math.min(keys.size(), 12));
                box.setValue(value);
            });
        }
    }

    private @Nullable Tooltip tooltip(@Nullable String key) {
        if (key == null || key.isEmpty()) {
            return null;
        }
        Labels definitions = entry.choice(key).map(Choice::definitions).orElse(Labels.NONE);
        String words = label(key);
        return Tips.of(
                definitions.isEmpty()
                        ? words
                        : words + "\n" + definitions.in(controller.desk().language()));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(String value) {
        choosing.show(value);
    }

    @Override
    public boolean isBlank() {
        return box.getValue() == null || box.getValue().isEmpty();
    }

    @Override
    public void focus() {
        box.requestFocus();
    }

    private final class ChoiceCell extends ListCell<String> {
        private final boolean inList;

        ChoiceCell(boolean inList) {
            this.inList = inList;
        }

        @Override
        protected void updateItem(@Nullable String key, boolean empty) {
            super.updateItem(key, empty);
            boolean none = key == null || key.isEmpty();
            getStyleClass().remove("none");
            if (none) {
                getStyleClass().add("none");
            }
            setText(
                    empty
                            ? null
                            : none
                                    ? (inList ? controller.desk().say("casestudy.choice.none") : " ")
                                    : label(String.valueOf(key)));
            String shown = key == null ? "" : key;
            setGraphic(Standing.is(shown) ? Icons.of(Standing.icon(shown)) : null);
            Standing.mark(this, shown);
            setTooltip(inList ? tooltip(key) : null);
        }
    }
}
