package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.workbench.Casework.Sheet;
import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands beside the form: what is missing, the texts, the tags, the files, and the references, one at a time. */
final class SidePane extends BorderPane {
    private final Desk desk;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Leaf, ToggleButton> buttons = new EnumMap<>(Leaf.class);
    private final Label heading = new Label();
    private final MissingPane missing;
    private final TextsPane texts;
    private final TagsPane tags;
    private final FilesPane files;
    private final ReferencesPane references;
    private Leaf turned = Leaf.MISSING;
    private @Nullable Sheet sheet;

    /** What can be shown. */
    enum Leaf {
        MISSING("fth-flag"),
        TEXTS("fth-file-text"),
        TAGS("fth-tag"),
        FILES("fth-image"),
        REFERENCES("fth-book-open");

        private final String icon;

        Leaf(String icon) {
            this.icon = icon;
        }
    }

    /** Field leads to a field of the form. */
    SidePane(CaseController controller, Consumer<UUID> field) {
        this.desk = controller.desk();
        missing = new MissingPane(controller, field);
        texts = new TextsPane(controller);
        tags = new TagsPane(controller, field);
        files = new FilesPane(controller);
        references = new ReferencesPane(controller);
        getStyleClass().add("side");
        HBox bar = new HBox();
        bar.getStyleClass().add("side-bar");
        for (Leaf leaf : Leaf.values()) {
            ToggleButton button = button(leaf);
            buttons.put(leaf, button);
            HBox.setHgrow(button, Priority.ALWAYS);
            bar.getChildren().add(button);
        }
        heading.getStyleClass().add("side-heading");
        setTop(new VBox(8, bar, heading));
        group.selectedToggleProperty().addListener((_, before, chosen) -> {
            if (chosen == null) {
                group.selectToggle(before);
            } else if (chosen.getUserData() instanceof Leaf leaf) {
                turnTo(leaf);
            }
        });
        group.selectToggle(buttons.get(Leaf.MISSING));
        files.takeDrops(this, () -> turnTo(Leaf.FILES));
        controller
                .model()
                .reference
                .addListener((_, _, asked) -> asked.ifPresent(id -> {
                    group.selectToggle(buttons.get(Leaf.REFERENCES));
                    references.reveal(id);
                }));
    }

    private ToggleButton button(Leaf leaf) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(Icons.of(leaf.icon));
        button.setUserData(leaf);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass()
                .addAll(
                        Styles.SMALL,
                        switch (leaf) {
                            case MISSING -> Styles.LEFT_PILL;
                            case TEXTS, TAGS, FILES -> Styles.CENTER_PILL;
                            case REFERENCES -> Styles.RIGHT_PILL;
                        });
        return button;
    }

    private String name(Leaf leaf) {
        return switch (leaf) {
            case MISSING -> desk.say("casestudy.side.missing");
            case TEXTS -> desk.say("casestudy.side.texts");
            case TAGS -> desk.say("casestudy.side.tags");
            case FILES -> desk.say("files.title");
            case REFERENCES -> desk.say("casestudy.side.references");
        };
    }

    private Node leaf(Leaf leaf) {
        return switch (leaf) {
            case MISSING -> missing;
            case TEXTS -> texts;
            case TAGS -> tags;
            case FILES -> files;
            case REFERENCES -> references;
        };
    }

    void turnTo(Leaf leaf) {
        group.selectToggle(buttons.get(leaf));
        heading.setText(name(leaf));
        setCenter(leaf(leaf));
        turned = leaf;
        fill();
    }

    /** Only what is in view: a case may have hundreds of tags. */
    private void fill() {
        Sheet known = sheet;
        if (known != null) {
            switch (turned) {
                case MISSING -> missing.show(known);
                case TEXTS -> texts.show(known);
                case TAGS -> tags.show(known);
                case FILES -> files.show();
                case REFERENCES -> references.show(known);
            }
        }
    }

    void show(Sheet read) {
        sheet = read;
        fill();
        count(Leaf.MISSING, read.material().missing().size());
        count(Leaf.TEXTS, read.material().texts().size());
        count(Leaf.TAGS, read.material().tags().size());
        count(Leaf.FILES, files.count());
        count(Leaf.REFERENCES, read.material().references().size());
    }

    private void count(Leaf leaf, int number) {
        ToggleButton button = buttons.get(leaf);
        if (button != null) {
            button.setText(Integer.toString(number));
            String words = desk.say("shell.step", name(leaf), number);
            button.setTooltip(Tips.of(words));
            button.setAccessibleText(words);
        }
    }

    FilesPane files() {
        return files;
    }

    /** Moves the focus to the choice of what is shown. */
    void focusBar() {
        if (group.getSelectedToggle() instanceof ToggleButton button) {
            button.requestFocus();
        }
    }
}
