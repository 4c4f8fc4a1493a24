package agraw.desktop.kit;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/**
 * A long text to be read and marked: each paragraph in its own direction, marks behind the words and beside them, selection by
 * mouse and keyboard. Events of keys and mouse reach handlers and filters of this node as usual.
 */
public final class PassageArea extends StackPane {
    static {
        Incubator.open();
    }

    private final RichTextArea area = new RichTextArea();
    private final ReadOnlyObjectWrapper<PassageRange> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", PassageRange.START);
    private PassageModel model = new PassageModel(List.of());
    private Consumer<List<PassageMark>> onMarksClicked = marks -> {};
    private @Nullable PassageRange toReveal;

    public PassageArea() {
        getStyleClass().add("passage-area");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinWidth(2 * Paragraph.LEAST_WIDTH);
        area.setWrapText(true);
        area.setEditable(false);
        area.getStyleClass().add("passage-text");
        area.accessibleTextProperty().bind(accessibleTextProperty());
        area.selectionProperty().subscribe(now -> selection.set(fromArea(now)));
        selection.subscribe(range -> model.select(range));
        area.getInputMap().registerFunction(RichTextArea.Tag.COPY, this::copy);
        Arrows.follow(area, this::caretIsRightToLeft);
        Blinking.whileFocused(area);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        getChildren().add(area);
    }

    /** Shows another text, from its beginning and without marks. */
    public void setParagraphs(List<PassageParagraph> paragraphs) {
        model = new PassageModel(paragraphs);
        area.setModel(model);
        selection.set(PassageRange.START);
    }

    /** Shows these marks and no others. Only the paragraphs whose marks differ are painted again. */
    public void setMarks(Collection<PassageMark> marks) {
        model.mark(marks);
    }

    /** What is selected; empty at the caret if nothing is. */
    public ReadOnlyObjectProperty<PassageRange> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public PassageRange getSelection() {
        return selection.get();
    }

    /** The selected words, paragraphs parted by line feeds. */
    public String getSelectedText() {
        return text(getSelection());
    }

    /** Selects a part of the text and scrolls so that its end can be seen. */
    public void select(PassageRange range) {
        if (getWidth() <= 0 || getHeight() <= 0) {
            toReveal = range;
            selection.set(range);
            return;
        }
        area.select(
                toArea(range.startParagraph(), range.startOffset()), toArea(range.endParagraph(), range.endOffset()));
    }

    /** Puts the caret somewhere, with nothing selected, and scrolls there. */
    public void reveal(int paragraph, int offset) {
        select(PassageRange.place(paragraph, offset));
    }

    /** Hears which marks lie where the person has clicked: on their words, or on a stripe in the margin. Never an empty list. */
    public void setOnMarksClicked(Consumer<List<PassageMark>> handler) {
        onMarksClicked = handler;
    }

    /** The marks that cover a character, in the order of reading. */
    public List<PassageMark> marksAt(int paragraph, int offset) {
        return model.spansOf(paragraph).stream()
                .filter(span -> span.start() <= offset && offset < span.end())
                .map(MarkSpan::mark)
                .toList();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        PassageRange place = toReveal;
        if (place != null && getWidth() > 0 && getHeight() > 0) {
            toReveal = null;
            area.layout();
            select(place);
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && event.getClickCount() == 1) {
            List<PassageMark> marks = marksUnder(event);
            if (!marks.isEmpty()) {
                onMarksClicked.accept(marks);
            }
        }
    }

    private List<PassageMark> marksUnder(MouseEvent event) {
        TextPos place = area.getTextPosition(event.getScreenX(), event.getScreenY());
        if (place == null) {
            return List.of();
        }
        List<PassageMark> stripes = model.shown(place.index())
                .map(flow -> {
                    var point = flow.sceneToLocal(event.getSceneX(), event.getSceneY());
                    return flow.stripesAt(point.getX(), point.getY());
                })
                .orElse(List.of());
        return stripes.isEmpty() ? marksAt(place.index(), place.charIndex() - Words.MARKS) : stripes;
    }

    private boolean caretIsRightToLeft() {
        TextPos caret = area.getCaretPosition();
        return caret != null && runsLeftwards(caret.index());
    }

    /** Whether the words of a paragraph run from right to left. */
    public boolean runsLeftwards(int paragraph) {
        return paragraph < model.size()
                && model.paragraphs().get(paragraph).direction().isRightToLeft();
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(getSelectedText());
        if (!getSelection().isEmpty()) {
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private String text(PassageRange range) {
        StringBuilder text = new StringBuilder();
        for (int index = range.startParagraph(); index <= range.endParagraph() && index < model.size(); index++) {
            String content = model.paragraphs().get(index).content();
            int start = index == range.startParagraph() ? range.startOffset() : 0;
            int end = index == range.endParagraph() ? range.endOffset() : content.length();
            text.append(index == range.startParagraph() ? "" : "\n").append(content, start, end);
        }
        return text.toString();
    }

    private static TextPos toArea(int paragraph, int offset) {
        return TextPos.ofLeading(paragraph, offset + Words.MARKS);
    }

    private static PassageRange fromArea(@Nullable SelectionSegment segment) {
        if (segment == null) {
            return PassageRange.START;
        }
        TextPos start = segment.getMin();
        TextPos end = segment.getMax();
        return new PassageRange(
                start.index(),
                Math.max(0, start.offset() - Words.MARKS),
                end.index(),
                Math.max(0, end.offset() - Words.MARKS));
    }
}
