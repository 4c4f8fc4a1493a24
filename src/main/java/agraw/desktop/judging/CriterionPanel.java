package agraw.desktop.judging;

import agraw.change.Change;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.WordsArea;
import agraw.model.Criterion;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A criterion to be written down: its name, what it means, how much it counts, and its scale. */
final class CriterionPanel extends VBox {
    private final JudgingController controller;
    private final Line name;
    private final WordsArea definition = new WordsArea();
    private final Line weight;
    private final Line lowest;
    private final Line highest;
    private @Nullable Criterion shown;

    CriterionPanel(JudgingController controller) {
        super(10);
        this.controller = controller;
        name = new Line(
                controller.say("judging.criterion.name"),
                words -> to(id -> controller.criteria().rename(id, words)));
        weight = number(
                "judging.criterion.weight",
                number -> to(id -> controller.criteria().weigh(id, number)));
        lowest = number("judging.criterion.lowest", number -> scale(number, null));
        highest = number("judging.criterion.highest", number -> scale(null, number));
        name.field().setId("criterion-name");
        weight.field().setId("criterion-weight");
        highest.field().setId("criterion-highest");
        Label about = new Label(controller.say("judging.criterion.definition"));
        about.getStyleClass().add("caption");
        definition.setPromptText(controller.say("judging.criterion.definition.prompt"));
        definition.setAccessibleText(controller.say("judging.criterion.definition"));
        definition.setOnSettled(words -> to(id -> controller.criteria().define(id, words)));
        HBox numbers = new HBox(8, weight, lowest, highest);
        for (Line line : new Line[] {weight, lowest, highest}) {
            HBox.setHgrow(line, Priority.ALWAYS);
            line.setMinWidth(0);
        }
        Button up = tool(
                Feather.ARROW_UP,
                "judging.criterion.up",
                () -> to(id -> controller.criteria().move(id, -1)));
        Button down = tool(
                Feather.ARROW_DOWN,
                "judging.criterion.down",
                () -> to(id -> controller.criteria().move(id, 1)));
        Button remove = new Button(controller.say("judging.criterion.remove"), Icons.of(Feather.TRASH_2));
        remove.setOnAction(_ -> to(id -> controller.criteria().remove(id)));
        HBox tools = new HBox(6, up, down, remove);
        getChildren()
                .addAll(
                        name,
                        new VBox(2, about, definition),
                        numbers,
                        new FlowText(controller.say("judging.criterion.hint"), "muted", "about"),
                        tools);
    }

    /** A job on the criterion that is shown. */
    private interface Job {
        Optional<Change> of(UUID criterion);
    }

    private void to(Job job) {
        Criterion criterion = shown;
        if (criterion != null) {
            controller.write(() -> job.of(criterion.id()));
        }
    }

    private Line number(String key, LongConsumer save) {
        return new Line(controller.say(key), typed -> {
            OptionalLong number = Numbers.parse(typed);
            if (number.isPresent()) {
                save.accept(number.getAsLong());
            } else {
                again();
            }
        });
    }

    private void scale(@Nullable Long low, @Nullable Long high) {
        Criterion criterion = shown;
        if (criterion != null) {
            long from = low == null ? criterion.lowest() : low;
            long to = high == null ? criterion.highest() : high;
            controller.write(() -> controller.criteria().scale(criterion.id(), from, to));
        }
    }

    private Button tool(Feather shape, String key, Runnable job) {
        Button button = new Button(null, Icons.of(shape));
        button.setTooltip(Tips.of(controller.say(key)));
        button.setAccessibleText(controller.say(key));
        button.setOnAction(_ -> job.run());
        return button;
    }

    void show(Criterion criterion) {
        if (shown != null && !shown.id().equals(criterion.id())) {
            settle();
        }
        shown = criterion;
        again();
    }

    private void again() {
        Criterion criterion = shown;
        if (criterion != null) {
            Phrases phrases = new Phrases(controller.desk().messages());
            name.show(phrases.name(criterion));
            weight.show(Long.toString(criterion.weight()));
            lowest.show(Long.toString(criterion.lowest()));
            highest.show(Long.toString(criterion.highest()));
            String words = phrases.definition(criterion);
            if (!words.equals(definition.getText()) && !Keys.areIn(definition)) {
                definition.setText(words);
            }
        }
    }

    /** Forgets the criterion: it is gone. */
    void forget() {
        shown = null;
    }

    void settle() {
        name.settle();
        weight.settle();
        lowest.settle();
        highest.settle();
        definition.settle();
    }
}
