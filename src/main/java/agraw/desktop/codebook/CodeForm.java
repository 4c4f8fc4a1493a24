package agraw.desktop.codebook;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.Following;
import agraw.desktop.kit.Naming;
import agraw.desktop.kit.Setting;
import agraw.model.Code;
import agraw.model.Labels;
import agraw.model.Polarity;
import agraw.workbench.Codebooks;
import agraw.workbench.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the chosen code is called, what it means, and how it looks. */
final class CodeForm extends ScrollPane {
    private final CodebookController controller;
    private final CodebookModel model;
    private final Desk desk;
    private final CodebookAside aside;
    private final VBox page = new VBox(12);
    private List<Object> seen = List.of();

    CodeForm(CodebookController controller, CodebookAside aside) {
        this.controller = controller;
        this.model = controller.model();
        this.desk = controller.desk();
        this.aside = aside;
        getStyleClass().add("code-form");
        page.getStyleClass().add("code-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.counted.subscribe(this::show);
        model.chosen.subscribe(this::show);
        model.language.subscribe(this::show);
    }

    private void show() {
        Code code = model.code().orElse(null);
        if (code == null) {
            seen = List.of();
            page.getChildren().setAll(new FlowText(desk.say("codebook.choose"), "muted"));
            return;
        }
        boolean same = !seen.isEmpty()
                && seen.getFirst().equals(code.id())
                && seen.getLast().equals(model.language.get());
        seen = List.of(code.id(), model.language.get());
        List<Node> nodes = nodes(code);
        if (same) {
            Following.renew(page, nodes);
        } else {
            page.getChildren().setAll(nodes);
            setVvalue(0);
            nameWhatWasMade(code);
        }
    }

    /** What was just made is named next: its name is there to be typed over. */
    private void nameWhatWasMade(Code code) {
        if (model.made.equals(Optional.of(code.id()))) {
            model.made = Optional.empty();
            page.getChildren().stream()
                    .filter(Setting.class::isInstance)
                    .map(Setting.class::cast)
                    .findFirst()
                    .ifPresent(name -> Platform.runLater(name::overwrite));
        }
    }

    private List<Node> nodes(Code code) {
        UUID id = code.id();
        List<Node> nodes = new ArrayList<>(List.of(new CodeHead(controller, aside, code)));
        nodes.add(new VBox(code.retired() ? new FlowText(desk.say("codebook.retired"), "muted") : new VBox()));
        nodes.add(words(code, "codebook.label", Codebooks.Words.LABELS, false));
        nodes.add(words(code, "codebook.definition", Codebooks.Words.DEFINITIONS, true));
        nodes.add(words(code, "codebook.when", Codebooks.Words.WHEN_TO_USE, true));
        nodes.add(words(code, "codebook.whenNot", Codebooks.Words.WHEN_NOT, true));
        HBox beside = new HBox(
                12,
                whole("codebook.key", code.key(), (words, refused) -> controller.setKey(id, words, refused)),
                whole(
                        "codebook.shortcut",
                        code.shortcut() == null ? "" : code.shortcut(),
                        (words, refused) -> controller.setShortcut(id, words, refused)),
                polarity(code));
        beside.getChildren().forEach(part -> HBox.setHgrow(part, Priority.ALWAYS));
        nodes.add(new FollowingRow(beside));
        nodes.add(new ColourBox(controller, code));
        nodes.add(new ExamplesBox(controller));
        return nodes;
    }

    /** Settings side by side. */
    private static final class FollowingRow extends VBox implements Following {
        private final HBox row;

        FollowingRow(HBox row) {
            super(row);
            this.row = row;
        }

        @Override
        public boolean follow(Node next) {
            if (!(next instanceof FollowingRow other)) {
                return false;
            }
            Following.renew(row, List.copyOf(other.row.getChildren()));
            return true;
        }
    }

    private Setting words(Code code, String name, Codebooks.Words what, boolean many) {
        Labels labels = what.of(code);
        String language = model.language.get();
        String own = labels.byLanguage().getOrDefault(language, "");
        BiConsumer<String, Consumer<String>> save =
                (words, refused) -> controller.write(code.id(), what, words, refused);
        return many
                ? Setting.area(desk.messages().say(name), own, save)
                : Setting.line(desk.messages().say(name), own, labels.in(language), save);
    }

    private Setting whole(String name, String words, BiConsumer<String, Consumer<String>> save) {
        return Setting.whole(desk.messages().say(name), words, save);
    }

    private Node polarity(Code code) {
        ComboBox<@Nullable Polarity> box = new ComboBox<>();
        box.getItems().add(null);
        box.getItems().addAll(Polarity.values());
        box.setConverter(
                Naming.of(desk.say("codebook.polarity.none"), polarity -> Saying.constant(desk.messages(), polarity)));
        box.setValue(code.polarity());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> controller.setPolarity(code.id(), box.getValue()));
        return Setting.of(desk.say("codebook.polarity"), box);
    }
}
