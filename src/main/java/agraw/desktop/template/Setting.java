package agraw.desktop.template;

import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.WordsArea;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One property: what it is called, its control, and why what was written was not taken. */
final class Setting extends VBox {
    private final FlowText refusal = new FlowText("", "refusal");

    private Setting(String name, javafx.scene.Node control) {
        super(3);
        getStyleClass().add("setting");
        control.setAccessibleText(name);
        getChildren().addAll(new FlowText(name, "caption-small"), control);
    }

    static Setting of(String name, javafx.scene.Node control) {
        return new Setting(name, control);
    }

    /**
     * A line that is taken with Enter, and when it is left.
     *
     * @param save takes the words, and hears why not; empty words: taken
     */
    static Setting line(String name, String words, String prompt, BiConsumer<String, Consumer<String>> save) {
        TextField field = new TextField(words);
        field.setPromptText(prompt);
        Setting setting = new Setting(name, field);
        Runnable commit = () -> {
            if (!field.getText().strip().equals(words)) {
                save.accept(field.getText(), setting::refuse);
            }
        };
        field.setOnAction(_ -> commit.run());
        field.focusedProperty().addListener((_, had, has) -> {
            if (had && !has) {
                commit.run();
            }
        });
        return setting;
    }

    /** Words of several lines, taken after a pause. */
    static Setting area(String name, String words, BiConsumer<String, Consumer<String>> save) {
        WordsArea area = new WordsArea();
        area.setText(words);
        Setting setting = new Setting(name, area);
        area.setOnSettled(typed -> {
            if (!typed.strip().equals(words)) {
                save.accept(typed, setting::refuse);
            }
        });
        return setting;
    }

    private void refuse(String why) {
        refusal.setText(why);
        getChildren().remove(refusal);
        if (!why.isEmpty()) {
            getChildren().add(refusal);
        }
    }
}
