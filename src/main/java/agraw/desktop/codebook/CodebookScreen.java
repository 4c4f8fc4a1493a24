package agraw.desktop.codebook;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Naming;
import agraw.desktop.kit.Screen;
import atlantafx.base.theme.Styles;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The codebook editor: the tree, and what the chosen code is. */
public final class CodebookScreen implements Screen<Destination.Codebook> {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "es");

    private final CodebookController controller;
    private final Desk desk;
    private final StackPane node;
    private final CodeTree tree;

    public CodebookScreen(Desk desk) {
        this.desk = desk;
        CodebookModel model = new CodebookModel(desk.language());
        controller = new CodebookController(desk, model);
        FlowText said = new FlowText("", "muted");
        said.getStyleClass().add("said");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        CodebookAside aside = new CodebookAside(controller);
        CodebookPapers papers = new CodebookPapers(controller, aside, said::setText);
        tree = new CodeTree(controller);
        VBox.setVgrow(tree, Priority.ALWAYS);
        TextField filter = new TextField();
        filter.setPromptText(desk.say("codebook.filter"));
        filter.setAccessibleText(desk.say("codebook.filter"));
        filter.textProperty().subscribe(tree::filter);
        VBox left = new VBox(8, filter, tree);
        left.getStyleClass().add("left");
        left.setMinWidth(240);
        SplitPane panes = new SplitPane(left, new CodeForm(controller, aside));
        panes.setDividerPositions(0.42);
        SplitPane.setResizableWithParent(left, false);
        VBox none = none(papers);
        none.visibleProperty()
                .bind(model.counted.map(counted -> counted.codebook().all().isEmpty()));
        BorderPane page = new BorderPane(new StackPane(panes, none));
        page.setTop(new VBox(bar(model, papers), said));
        node = new StackPane(page, aside);
        node.getStyleClass().add("codebook-screen");
        node.getStylesheets()
                .add(Objects.requireNonNull(CodebookScreen.class.getResource("codebook.css"))
                        .toExternalForm());
    }

    private FlowPane bar(CodebookModel model, CodebookPapers papers) {
        ComboBox<String> language = new ComboBox<>();
        language.getItems().setAll(LANGUAGES);
        language.setConverter(Naming.of(tag -> new ULocale(tag).getDisplayLanguage(new ULocale(tag))));
        language.setValue(model.language.get());
        language.setAccessibleText(desk.say("codebook.language"));
        language.setOnAction(_ -> model.language.set(language.getValue()));
        Label in = new Label(desk.say("codebook.language"));
        in.setMinWidth(Region.USE_PREF_SIZE);
        HBox languages = new HBox(6, in, language);
        languages.setAlignment(Pos.CENTER_LEFT);
        FlowPane bar = new FlowPane(
                8,
                8,
                button("codebook.add.principle", Feather.PLUS, () -> controller.add(null)),
                button("codebook.import", Feather.DOWNLOAD, papers::bring),
                button("codebook.export", Feather.UPLOAD, papers::give),
                button("codebook.versions", Feather.CLOCK, papers::versions),
                languages);
        bar.getStyleClass().add("bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(desk.messages().say(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private VBox none(CodebookPapers papers) {
        Button bring = button("codebook.import.first", Feather.DOWNLOAD, papers::bring);
        Button make = button("codebook.add.first", Feather.PLUS, () -> controller.add(null));
        make.getStyleClass().add(Styles.ACCENT);
        FlowPane buttons = new FlowPane(8, 8, make, bring);
        buttons.setAlignment(Pos.CENTER);
        FlowText words = new FlowText(desk.say("codebook.none"), "muted");
        words.setMaxWidth(460);
        VBox none = new VBox(14, words, buttons);
        none.setAlignment(Pos.CENTER);
        none.getStyleClass().add("none");
        return none;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void open(Destination.Codebook destination) {
        controller.open(destination.code());
        Platform.runLater(tree::requestFocus);
    }

    @Override
    public void changed(Change change) {
        controller.changed(change);
    }

    @Override
    public void leave() {
        node.requestFocus(); // what is being typed is taken
    }

    @Override
    public Optional<UUID> about() {
        return controller.model().chosen.get();
    }
}
