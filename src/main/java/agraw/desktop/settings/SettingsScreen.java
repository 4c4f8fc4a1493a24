package agraw.desktop.settings;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.Screen;
import agraw.workbench.Preferences;
import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Language, colours, the person's name, and the workbook. Each choice holds at once. */
public final class SettingsScreen implements Screen<Destination.Settings> {
    /** The width of the controls beside their words, in pixels. */
    static final double CONTROL = 300;

    private final Desk desk;
    private final Memory memory;
    private final Choices choices;
    private final ScrollPane node;

    public SettingsScreen(Desk desk, Memory memory, Choices choices) {
        this.desk = desk;
        this.memory = memory;
        this.choices = choices;
        VBox page = new VBox(
                section(
                        "settings.look",
                        setting("settings.language", new LanguageChoice(desk.messages(), memory, this::change)),
                        setting("settings.theme", new ThemeChoice(desk.messages(), memory, this::change))),
                section("settings.person", setting("settings.author", author()), setting("settings.blind", blind())),
                section("settings.workbook", workbook()),
                new FlowText(desk.say("agraw.about"), "muted"));
        page.getStyleClass().add("page");
        page.setMaxWidth(760);
        StackPane middle = new StackPane(page);
        middle.getStyleClass().add("middle");
        node = new ScrollPane(middle);
        node.setFitToWidth(true);
        node.getStyleClass().add("settings");
        node.getStylesheets()
                .add(Objects.requireNonNull(SettingsScreen.class.getResource("settings.css"))
                        .toExternalForm());
    }

    private VBox section(String key, Node... settings) {
        Label title = new Label(desk.messages().say(key));
        title.getStyleClass().addAll(Styles.TITLE_4);
        VBox card = new VBox(settings);
        card.getStyleClass().add("card");
        VBox section = new VBox(title, card);
        section.getStyleClass().add("section");
        return section;
    }

    /** What is chosen, why, and beside it how. */
    private HBox setting(String key, Region control) {
        HBox setting = new HBox(words(key, control), control);
        setting.getStyleClass().add("setting");
        control.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(setting.getChildren().getFirst(), Priority.ALWAYS);
        return setting;
    }

    private VBox words(String key, Node control) {
        Label name = new Label(desk.messages().say(key));
        name.getStyleClass().add(Styles.TEXT_BOLD);
        name.setLabelFor(control);
        VBox words = new VBox(name, new FlowText(desk.messages().say(key + ".help"), "muted"));
        words.getStyleClass().add("words");
        return words;
    }

    private void change(UnaryOperator<Preferences> step) {
        Preferences before = memory.now();
        memory.change(step);
        if (!before.equals(memory.now())) {
            choices.changed(before);
        }
    }

    private TextField author() {
        TextField field = new TextField(desk.workbench().author());
        field.setId("settings-author");
        field.setPrefWidth(CONTROL);
        Runnable commit = () -> {
            String name = field.getText().strip();
            if (!name.equals(desk.workbench().author())) {
                change(now -> now.withAuthor(name.isEmpty() ? null : name));
            }
        };
        field.setOnAction(_ -> commit.run());
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                commit.run();
            }
        });
        return field;
    }

    private CheckBox blind() {
        CheckBox box = new CheckBox();
        box.setId("settings-blind");
        box.setSelected(memory.now().hidesOthers());
        box.setAccessibleText(desk.say("settings.blind"));
        box.setOnAction(_ -> change(now -> now.withBlind(box.isSelected())));
        return box;
    }

    private VBox workbook() {
        TextField where = new TextField(desk.workbench().name());
        where.setEditable(false);
        where.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // a path begins at its root in every language
        where.setId("settings-workbook");
        Button other = new Button(desk.say("settings.workbook.open"), new FontIcon(Feather.FOLDER));
        other.setOnAction(_ -> desk.files()
                .folder(desk.say("settings.workbook.open.title"))
                .ifPresent(folder -> choices.open(folder.toString())));
        Button fresh = new Button(desk.say("settings.workbook.new"), new FontIcon(Feather.FOLDER_PLUS));
        fresh.setOnAction(_ ->
                desk.files().folder(desk.say("settings.workbook.new.title")).ifPresent(choices::create));
        VBox setting = new VBox(words("settings.workbook.where", where), where, new FlowPane(8, 8, other, fresh));
        setting.getStyleClass().add("setting");
        return setting;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Destination.Settings destination) {
        // Everything is known from the start
    }

    @Override
    public void changed(Change change) {
        // Nothing here is part of the workbook
    }
}
