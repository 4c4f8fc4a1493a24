package agraw.desktop.kit;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.BasicTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;

/** Shows the paragraphs of a {@link WordsArea} word by word. */
final class WordsModel extends BasicTextModel {
    private final WordsContent content;
    private final Map<Integer, WeakReference<Paragraph>> shown = new HashMap<>();
    private TextPos selectionStart = TextPos.ZERO;
    private TextPos selectionEnd = TextPos.ZERO;

    WordsModel(WordsContent content) {
        super(content);
        this.content = content;
    }

    @Override
    public RichParagraph getParagraph(int index) {
        return new FlowParagraph(getPlainText(index), () -> flow(index));
    }

    void select(TextPos start, TextPos end) {
        selectionStart = start;
        selectionEnd = end;
        shown.entrySet().removeIf(entry -> entry.getValue().refersTo(null) || entry.getKey() >= size());
        shown.forEach((index, flow) -> Optional.ofNullable(flow.get()).ifPresent(found -> showSelection(index, found)));
    }

    private Region flow(int index) {
        Paragraph flow = new Paragraph(getPlainText(index), content.direction(index));
        showSelection(index, flow);
        shown.put(index, new WeakReference<>(flow));
        return flow;
    }

    private void showSelection(int index, Paragraph flow) {
        if (index < selectionStart.index() || index > selectionEnd.index()) {
            flow.select(0, 0);
        } else {
            int length = getPlainText(index).length();
            int start = index == selectionStart.index() ? selectionStart.offset() : 0;
            int end = index == selectionEnd.index() ? selectionEnd.offset() : length;
            flow.select(Math.min(start, length), Math.min(end, length));
        }
    }
}
