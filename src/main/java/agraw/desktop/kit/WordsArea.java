package agraw.desktop.kit;

import agraw.words.Direction;
import java.util.Collections;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/**
 * A field for several lines in any direction: what a TextArea would be if it could wrap Arabic. It grows with its text, or scrolls if it is to
 * hold a text of any length ({@link #setScrolling}). Line feeds
 * part paragraphs; the tab key leaves the field.
 */
public final class WordsArea extends StackPane {
    static {
        Incubator.open();
    }

    private static final Duration PAUSE = Duration.seconds(1);
    private static final String ONE_LINE = "x";
    /** The control's own border around its content. */
    private static final double BORDER = 1;

    private final WordsContent content = new WordsContent();
    private final WordsModel model = new WordsModel(content);
    private final RichTextArea area = new RichTextArea(model);
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final FlowText prompt = new FlowText();
    /** Never seen: has the height that the words need in a given width. */
    private final FlowText measure = new FlowText();

    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Consumer<String> onSettled = settled -> {};
    private String settledText = "";
    private boolean typing;

    public WordsArea() {
        getStyleClass().add("words-area");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinWidth(2 * Paragraph.LEAST_WIDTH);
        area.setWrapText(true);
        area.select(TextPos.ofLeading(0, Words.MARKS));
        area.getStyleClass().add("words-text");
        area.accessibleTextProperty().bind(accessibleTextProperty());
        area.accessibleHelpProperty().bind(prompt.textProperty());
        prompt.getStyleClass().add("prompt");
        prompt.setMouseTransparent(true);
        prompt.visibleProperty().bind(text.isEmpty());
        measure.setVisible(false);
        measure.setManaged(false);
        measure.textProperty().bind(text.map(words -> words.isEmpty() ? ONE_LINE : words));
        getChildren().addAll(measure, area, prompt);
        listen();
    }

    private void listen() {
        model.addListener(change -> typed());
        text.subscribe(this::show);
        pause.setOnFinished(end -> settle());
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                settle();
            }
        });
        area.selectionProperty().subscribe(this::showSelection);
        area.getInputMap().registerFunction(RichTextArea.Tag.COPY, this::copy);
        area.getInputMap().registerFunction(RichTextArea.Tag.CUT, this::cut);
        area.getInputMap().registerFunction(RichTextArea.Tag.PASTE, area::pastePlainText);
        area.getInputMap().registerFunction(RichTextArea.Tag.BACKSPACE, this::backspace);
        Arrows.follow(area, this::caretIsRightToLeft);
        Blinking.whileFocused(area);
        area.getInputMap().registerKey(KeyBinding.of(KeyCode.TAB), RichTextArea.Tag.FOCUS_NEXT);
    }

    /** What is written; changes with each key. */
    public StringProperty textProperty() {
        return text;
    }

    public String getText() {
        return text.get();
    }

    /** Shows another text, as if it had always been there: it is not reported as settled. */
    public void setText(String words) {
        pause.stop();
        settledText = words;
        text.set(words);
    }

    /**
     * Hears what has been written, when the person pauses for a second or leaves the field, and only if it differs from what was
     * heard last.
     */
    public void setOnSettled(Consumer<String> handler) {
        onSettled = handler;
    }

    /**
     * Has room for so many lines and what its parent gives; what does not fit is scrolled to. Only the lines that are seen are laid
     * out, so that a text may have any length.
     */
    public void setScrolling(int leastLines) {
        measure.textProperty().unbind();
        measure.setText(String.join("\n", Collections.nCopies(leastLines, ONE_LINE)));
    }

    /** Reports at once what has been written, for instance before the screen is left. */
    public void settle() {
        pause.stop();
        String now = getText();
        if (!now.equals(settledText)) {
            settledText = now;
            onSettled.accept(now);
        }
    }

    /** Puts the caret behind the last word. */
    public void toEnd() {
        area.select(model.getDocumentEnd());
    }

    /** A hint that is shown while nothing is written. */
    public StringProperty promptTextProperty() {
        return prompt.textProperty();
    }

    public void setPromptText(String hint) {
        prompt.setText(hint);
    }

    /** The direction of paragraphs that have no letters yet: that of the language in which one writes here. */
    public void setSurroundings(Direction direction) {
        content.surroundings(direction);
        prompt.surroundingsProperty().set(direction);
        model.fireStyleChangeEvent(TextPos.ZERO, model.getDocumentEnd());
    }

    public BooleanProperty editableProperty() {
        return area.editableProperty();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets inner = area.getContentPadding() == null ? Insets.EMPTY : area.getContentPadding();
        double across = snappedLeftInset() + snappedRightInset() + inner.getLeft() + inner.getRight() + 2 * BORDER;
        double down = snappedTopInset() + snappedBottomInset() + inner.getTop() + inner.getBottom() + 2 * BORDER;
        double room = width == USE_COMPUTED_SIZE ? area.prefWidth(-1) : width - across;
        return Math.ceil(down + measure.prefHeight(room));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void typed() {
        typing = true;
        try {
            text.set(content.text());
            requestLayout();
        } finally {
            typing = false;
        }
        if (!getText().equals(settledText)) {
            pause.playFromStart();
        }
    }

    private void show(String words) {
        if (!typing && !words.equals(content.text())) {
            model.replace(null, TextPos.ZERO, model.getDocumentEnd(), words);
            area.clearUndoRedo();
            area.select(TextPos.ofLeading(0, Words.MARKS));
        }
    }

    private void showSelection(@Nullable SelectionSegment selection) {
        if (selection == null) {
            model.select(TextPos.ZERO, TextPos.ZERO);
        } else {
            model.select(selection.getMin(), selection.getMax());
        }
    }

    private boolean caretIsRightToLeft() {
        TextPos caret = area.getCaretPosition();
        return caret != null && content.direction(caret.index()).isRightToLeft();
    }

    /** Before the first letter of a paragraph stands its mark, which nobody sees: it is the line feed that goes. */
    private void backspace() {
        TextPos caret = area.getCaretPosition();
        if (caret == null || area.hasNonEmptySelection() || caret.offset() > Words.MARKS) {
            area.executeDefault(RichTextArea.Tag.BACKSPACE);
        } else if (caret.index() > 0) {
            TextPos before = area.getParagraphEnd(caret.index() - 1);
            area.replaceText(before, TextPos.ofLeading(caret.index(), Words.MARKS), "");
            area.select(before);
        }
    }

    private void copy() {
        SelectionSegment selection = area.getSelection();
        if (selection != null && area.hasNonEmptySelection()) {
            ClipboardContent copied = new ClipboardContent();
            copied.putString(text(selection.getMin(), selection.getMax()));
            Clipboard.getSystemClipboard().setContent(copied);
        }
    }

    private void cut() {
        SelectionSegment selection = area.getSelection();
        if (selection != null && area.hasNonEmptySelection() && area.isEditable()) {
            copy();
            area.replaceText(selection.getMin(), selection.getMax(), "");
            area.select(selection.getMin());
        }
    }

    private String text(TextPos start, TextPos end) {
        StringBuilder words = new StringBuilder();
        for (int index = start.index(); index <= end.index(); index++) {
            String marked = model.getPlainText(index);
            int from = index == start.index() ? start.offset() : 0;
            int to = index == end.index() ? end.offset() : marked.length();
            String part = marked.substring(from, to);
            words.append(index == start.index() ? "" : "\n").append(from == 0 ? Words.unmarked(part) : part);
        }
        return words.toString();
    }
}
