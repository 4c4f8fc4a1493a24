package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FileDrop;
import agraw.model.Paragraph;
import agraw.model.Text;
import agraw.model.TextMaterial;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Lays out the text with its header and hints, the panel beside it, and the forms that come over it. */
final class TextView extends StackPane {
    static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CODES = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final double PANEL = 352;
    private static final double LEAST_PANEL = 260;

    private final TextModel model;
    private final EditController edits;
    private final PassagePane passage;
    private final TagPanel panel;
    private final NewTextForm newText;
    private final DescribeForm description;
    private final ParagraphEditor editor;
    private final Palette palette;
    private final KeyCard keys;

    TextView(Desk desk, TextModel model, TagController tags, TagWriter writer, EditController edits) {
        this.model = model;
        this.edits = edits;
        getStyleClass().add("text-screen");
        getStylesheets()
                .add(Objects.requireNonNull(TextView.class.getResource("text.css"))
                        .toExternalForm());
        panel = new TagPanel(desk, model, tags, writer, edits, this::focusText);
        passage = new PassagePane(model, tags, writer, new PassagePane.Doors() {
            @Override
            public void details() {
                panel.openDetails();
            }

            @Override
            public void show() {
                panel.showDetails();
            }

            @Override
            public void edit() {
                editParagraph();
            }
        });
        newText = new NewTextForm(desk, edits);
        newText.setOnClosed(this::closeOverlay);
        description = new DescribeForm(desk, edits);
        description.setOnClosed(this::closeOverlay);
        editor = new ParagraphEditor(desk, model, edits);
        editor.setOnClosed(this::closeOverlay);
        StackPane centre = new StackPane(passage, new NoText(desk, model, this::addText), newText, description, editor);
        centre.setMinHeight(0);
        closeOverlay();
        BorderPane reading = new BorderPane(centre);
        reading.getStyleClass().add("reading");
        reading.setTop(new VBox(
                new TextHeader(desk, model, orders()), new FilterLine(desk, model, passage.visibleProperty())));
        palette = new Palette(desk, model, writer, this::focusText);
        keys = new KeyCard(desk, this::putKeysAway);
        HintBar hints = new HintBar(desk, model);
        hints.visibleProperty().bind(passage.visibleProperty());
        reading.setBottom(hints);
        reading.setMinWidth(300);
        SplitPane split = new SplitPane(reading, panel);
        SplitPane.setResizableWithParent(panel, false);
        panel.setMinWidth(LEAST_PANEL);
        split.widthProperty().addListener((_, before, now) -> {
            if (before.doubleValue() <= 0 && now.doubleValue() > 0) {
                split.setDividerPositions(1 - PANEL / now.doubleValue());
            }
        });
        getChildren().addAll(split, palette, keys);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FileDrop.on(this, Clipboard::hasFiles, this::take);
    }

    /** Files become texts: of the case that the open form names, else of the case of the text. */
    private void take(Clipboard from) {
        List<Path> files = from.getFiles().stream().map(File::toPath).toList();
        if (newText.isVisible()) {
            newText.take(files);
        } else {
            edits.take(files);
        }
    }

    private TextHeader.Orders orders() {
        return new TextHeader.Orders() {
            @Override
            public void add() {
                addText();
            }

            @Override
            public void describe() {
                describeText();
            }

            @Override
            public void edit() {
                editParagraph();
            }

            @Override
            public void delete() {
                model.material()
                        .get()
                        .ifPresent(text -> edits.delete(text.text().id()));
            }
        };
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            nextPane(!event.isShiftDown());
            event.consume();
        } else if (CODES.match(event) && passage.isVisible()) {
            palette.open();
            event.consume();
        } else if (event.getCode() == KeyCode.F1 && !keys.isVisible()) {
            keys.open();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && passage.isVisible()
                && edits.takingDocuments().busy().get()) {
            edits.takingDocuments().stop();
            event.consume();
        } else if (PASTE.match(event) && Clipboard.getSystemClipboard().hasFiles()) {
            take(Clipboard.getSystemClipboard());
            event.consume();
        } else if (NEW.match(event)) {
            addText();
            event.consume();
        }
    }

    private void putKeysAway() {
        keys.setVisible(false);
        focusText();
    }

    private void nextPane(boolean forward) {
        List<Node> panes = new ArrayList<>();
        panes.add(passage);
        panes.addAll(panel.panes());
        int at = 0;
        for (int index = 0; index < panes.size(); index++) {
            at = panes.get(index).isFocusWithin() ? index : at;
        }
        panes.get(Math.floorMod(at + (forward ? 1 : -1), panes.size())).requestFocus();
    }

    private void addText() {
        edits.cases(cases -> {
            newText.ask(cases, model.around().get().caseStudy());
            open(newText);
        });
    }

    private void describeText() {
        model.material().get().map(TextMaterial::text).ifPresent(text -> {
            description.ask(text);
            open(description);
        });
    }

    private void editParagraph() {
        TextMaterial text = model.material().get().orElse(null);
        int index = model.selection().get().endParagraph();
        if (text != null && index < text.paragraphs().size()) {
            Paragraph paragraph = text.paragraphs().get(index);
            Text described = text.text();
            editor.edit(paragraph, paragraph.languageIn(described));
            open(editor);
        }
    }

    private void open(Node overlay) {
        if (!overlay.isVisible()) {
            putAway();
        }
        passage.setVisible(false);
        overlay.setVisible(true);
        Platform.runLater(overlay::requestFocus);
    }

    /** Commits and takes away what lies over the text, because another one is to be seen. A new text is kept until it is asked for again. */
    void putAway() {
        panel.settle();
        editor.settle();
        description.settle();
        closeOverlay();
    }

    private void closeOverlay() {
        boolean had = overlays().anyMatch(Node::isFocusWithin);
        boolean kept = newText.isVisible() && newText.isBegun();
        overlays().forEach(overlay -> overlay.setVisible(false));
        passage.setVisible(true);
        if (kept) {
            edits.tellKept();
        }
        if (had) {
            focusText();
        }
    }

    private Stream<Node> overlays() {
        return Stream.of(newText, description, editor);
    }

    /** Lets keys go to the text, or to what lies over it. */
    void focusText() {
        Platform.runLater(() ->
                overlays().filter(Node::isVisible).findFirst().orElse(passage).requestFocus());
    }

    /** Commits what is being typed. */
    void settle() {
        panel.settle();
        editor.settle();
        description.settle();
        newText.settle();
    }
}
