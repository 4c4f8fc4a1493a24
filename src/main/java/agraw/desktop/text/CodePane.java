package agraw.desktop.text;

import agraw.desktop.kit.CodeSearch;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The codebook: a tree with counts that can be searched, and the definition of the code in question. */
final class CodePane extends VBox {
    private static final double DEFINITION = 104;
    private static final double ROW = 28;

    private final Desk desk;
    private final TextModel model;
    private final TagWriter writer;
    private final Runnable back;
    private final TextField search = new TextField();
    private final TreeView<Code> tree = new TreeView<>(new TreeItem<>());
    private final FlowText name = new FlowText("", "code-name");
    private final FlowText definition = new FlowText("");
    private final Set<UUID> open = new HashSet<>();
    private final ObjectProperty<Map<UUID, Integer>> counts = new SimpleObjectProperty<>(this, "counts", Map.of());

    /** Back is what to do when the person has finished here. */
    CodePane(Desk desk, TextModel model, TagWriter writer, Runnable back) {
        super(8);
        this.desk = desk;
        this.model = model;
        this.writer = writer;
        this.back = back;
        getStyleClass().add("code-pane");
        search.setPromptText(desk.say("text.codes.search"));
        search.setTooltip(new Tooltip(desk.say("text.codes.search.help")));
        search.setAccessibleText(desk.say("text.codes.search"));
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.setAccessibleText(desk.say("text.codes"));
        tree.setCellFactory(_ -> new CodeCell(desk, model, counts));
        VBox.setVgrow(tree, Priority.ALWAYS);
        tree.setMinHeight(80);
        VBox about = new VBox(2, name, definition);
        ScrollPane scroll = new ScrollPane(about);
        scroll.getStyleClass().add("definition");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(DEFINITION);
        scroll.setMaxHeight(DEFINITION);
        getChildren().addAll(search, tree, scroll);
        listen();
    }

    private void listen() {
        search.textProperty().subscribe(this::fill);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchPressed);
        tree.getSelectionModel().selectedItemProperty().subscribe(this::describe);
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::treePressed);
        tree.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                put();
            }
        });
        model.around().map(around -> around.codebook()).subscribe(this::fill);
        model.shown().subscribe(this::count);
        model.chord().subscribe(this::follow);
    }

    private void count() {
        Map<UUID, Integer> times = new HashMap<>();
        for (Tag tag : model.tags()) {
            times.merge(tag.code(), 1, Integer::sum);
            model.codebook()
                    .principleOf(tag.code())
                    .filter(principle -> !principle.id().equals(tag.code()))
                    .ifPresent(principle -> times.merge(principle.id(), 1, Integer::sum));
        }
        counts.set(times);
    }

    private void fill() {
        Codebook codebook = model.codebook();
        CodeSearch wanted = new CodeSearch(search.getText());
        TreeItem<Code> root = new TreeItem<>();
        codebook.principles().stream()
                .filter(principle -> !principle.retired())
                .forEach(principle -> item(codebook, principle, wanted).ifPresent(root.getChildren()::add));
        tree.setRoot(root);
        if (!wanted.isEmpty()) {
            selectFirst(root, wanted);
        }
        count();
    }

    private Optional<TreeItem<Code>> item(Codebook codebook, Code code, CodeSearch wanted) {
        List<TreeItem<Code>> below = codebook.below(code.id()).stream()
                .filter(child -> !child.retired())
                .flatMap(child -> item(codebook, child, wanted).stream())
                .toList();
        if (below.isEmpty() && !wanted.finds(code)) {
            return Optional.empty();
        }
        TreeItem<Code> item = new TreeItem<>(code);
        item.getChildren().setAll(below);
        item.setExpanded(!wanted.isEmpty() || open.contains(code.id()));
        item.expandedProperty().subscribe(expanded -> {
            if (search.getText().isBlank()) {
                remember(code.id(), expanded);
            }
        });
        return Optional.of(item);
    }

    private void remember(UUID code, boolean expanded) {
        if (expanded) {
            open.add(code);
        } else {
            open.remove(code);
        }
    }

    private void selectFirst(TreeItem<Code> root, CodeSearch wanted) {
        for (TreeItem<Code> principle : root.getChildren()) {
            for (TreeItem<Code> code : principle.getChildren()) {
                if (wanted.finds(code.getValue())) {
                    tree.getSelectionModel().select(code);
                    return;
                }
            }
        }
        tree.getSelectionModel().selectFirst();
    }

    private void describe(TreeItem<Code> item) {
        Code code = item == null ? null : item.getValue();
        name.setText(code == null ? "" : code.key() + " " + code.labels().in(desk.language()));
        String words = code == null ? "" : code.definitions().in(desk.language());
        definition.setText(
                words.isEmpty() ? desk.say(code == null ? "text.codes.none" : "text.codes.noDefinition") : words);
    }

    /** A principle that was chosen by its digit is shown with its codes. */
    private void follow(Chord chord) {
        if (chord instanceof Chord.Below below) {
            search.clear();
            tree.getRoot().getChildren().stream()
                    .filter(item ->
                            item.getValue().id().equals(below.principle().id()))
                    .findFirst()
                    .ifPresent(item -> {
                        item.setExpanded(true);
                        tree.getSelectionModel().select(item);
                        tree.scrollTo(tree.getRow(item));
                    });
        }
    }

    private void searchPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                put();
                event.consume();
            }
            case DOWN -> {
                tree.requestFocus();
                event.consume();
            }
            case ESCAPE -> {
                if (search.getText().isEmpty()) {
                    back.run();
                } else {
                    search.clear();
                }
                event.consume();
            }
            default -> {}
        }
    }

    private void treePressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            put();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        }
    }

    private void put() {
        TreeItem<Code> chosen = tree.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            writer.put(chosen.getValue(), model.chord().get() instanceof Chord.Recode);
            search.clear();
            back.run();
        }
    }

    /** Lets the person look for a code. */
    void search() {
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public void requestFocus() {
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
        tree.requestFocus();
    }
}
