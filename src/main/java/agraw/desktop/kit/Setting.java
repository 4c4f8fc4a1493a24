package agraw.desktop.kit;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** One property: what it is called, its control, and why what was written was not taken. */
public final class Setting extends VBox implements Following {
    private final String name;
    private final Node control;
    private final FlowText refusal = new FlowText("", "refusal");

    /** Shows words that were stored meanwhile. */
    private Consumer<String> follow = _ -> {};

    private String stored = "";

    private Setting(String name, Node control) {
        super(3);
        this.name = name;
        this.control = control;
        getStyleClass().add("setting");
        control.setAccessibleText(name);
        getChildren().addAll(atBegin(caption(name)), control);
    }

    /** A control with its name above. */
    public static Setting of(String name, Node control) {
        return new Setting(name, control);
    }

    /**
     * A line that is taken as it is typed.
     *
     * @param save takes the words, and hears why not; empty words: taken
     */
    public static Setting line(String name, String words, String prompt, BiConsumer<String, Consumer<String>> save) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        Setting setting = new Setting(name, field);
        Typing typing = typing(field);
        setting.follow = now -> typing.begin(setting, now, false, typed -> save.accept(typed, setting::refuse));
        setting.show(words);
        return setting;
    }

    /** Takes what is typed into a line after a pause, with Enter, and when the line is left. */
    public static Typing typing(TextField field) {
        Typing typing = new Typing(field.textProperty());
        field.setOnAction(_ -> typing.commit());
        field.focusedProperty().addListener((_, had, has) -> {
            if (had && !has) {
                typing.commit();
            }
        });
        return typing;
    }

    /** A line that is taken as a whole, with Enter and when it is left: half a name would be another one. */
    public static Setting whole(String name, String words, BiConsumer<String, Consumer<String>> save) {
        TextField field = new TextField();
        Setting setting = new Setting(name, field);
        setting.follow = now -> {
            if (!field.isFocused() || field.getText().strip().equals(setting.stored)) {
                field.setText(now);
            }
        };
        Runnable commit = () -> {
            if (!field.getText().strip().equals(setting.stored)) {
                save.accept(field.getText(), setting::refuse);
            }
        };
        field.setOnAction(_ -> commit.run());
        field.focusedProperty().addListener((_, had, has) -> {
            if (had && !has) {
                commit.run();
            }
        });
        setting.show(words);
        return setting;
    }

    /** Words of several lines, taken after a pause. */
    public static Setting area(String name, String words, BiConsumer<String, Consumer<String>> save) {
        WordsArea area = new WordsArea();
        Setting setting = new Setting(name, area);
        setting.follow = now -> {
            String typed = area.getText().strip();
            if (typed.equals(setting.stored) && !typed.equals(now)) {
                area.setText(now);
            }
        };
        setting.show(words);
        area.setOnSettled(typed -> {
            if (!typed.strip().equals(setting.stored)) {
                save.accept(typed, setting::refuse);
            }
        });
        return setting;
    }

    private void show(String words) {
        follow.accept(words);
        stored = words;
    }

    @Override
    public boolean follow(Node next) {
        if (!(next instanceof Setting other) || !other.name.equals(name) || control instanceof VBox) {
            return false;
        }
        if (control instanceof TextInputControl || control instanceof WordsArea) {
            if (control instanceof TextField mine && other.control instanceof TextField theirs) {
                mine.setPromptText(theirs.getPromptText());
            }
            // What was not taken stays to be mended.
            if (refusal.getText().isEmpty()) {
                show(other.stored);
            }
            return true;
        }
        return false;
    }

    private void refuse(String why) {
        refusal.setText(why);
        getChildren().remove(refusal);
        if (!why.isEmpty()) {
            getChildren().add(refusal);
        }
    }

    @Override
    public void requestFocus() {
        control.requestFocus();
    }

    /** Lets the next words typed take the place of those that are there. */
    public void overwrite() {
        control.requestFocus();
        if (control instanceof TextInputControl line) {
            line.selectAll();
        }
    }

    /** A caption above one or several controls. */
    public static FlowText caption(String words) {
        return new FlowText(words, "caption-small");
    }

    /** Puts few words on the side where lines of the window begin, whatever their own direction is. */
    public static VBox atBegin(FlowText words) {
        VBox side = new VBox(words);
        side.setFillWidth(false);
        return side;
    }
}
