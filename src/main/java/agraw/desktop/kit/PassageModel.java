package agraw.desktop.kit;

import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;

/**
 * The text of a {@link PassageArea}. Paragraphs are made when they come near the window; marks are handed to those that exist,
 * so that putting a mark re-makes nothing.
 */
final class PassageModel extends StyledTextModelViewOnlyBase {
    private final List<PassageParagraph> paragraphs;
    private final Map<Integer, WeakReference<PassageFlow>> shown = new HashMap<>();
    private Map<Integer, List<MarkSpan>> spans = Map.of();
    private PassageRange selection = PassageRange.START;

    PassageModel(List<PassageParagraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
    }

    void mark(Collection<PassageMark> marks) {
        spans = MarkSpan.byParagraph(marks, paragraphs);
        eachShown((index, flow) -> flow.mark(spansOf(index)));
    }

    void select(PassageRange range) {
        selection = range;
        eachShown(this::showSelection);
    }

    private void showSelection(int index, PassageFlow flow) {
        if (selection.isEmpty() || index < selection.startParagraph() || index > selection.endParagraph()) {
            flow.select(0, 0);
        } else {
            int start = index == selection.startParagraph() ? selection.startOffset() : 0;
            int end = index == selection.endParagraph()
                    ? selection.endOffset()
                    : paragraphs.get(index).content().length();
            flow.select(start + Words.MARKS, end + Words.MARKS);
        }
    }

    List<MarkSpan> spansOf(int index) {
        return spans.getOrDefault(index, List.of());
    }

    List<PassageParagraph> paragraphs() {
        return paragraphs;
    }

    Optional<PassageFlow> shown(int index) {
        return Optional.ofNullable(shown.get(index)).map(WeakReference::get);
    }

    private void eachShown(BiConsumer<Integer, PassageFlow> visitor) {
        shown.entrySet().removeIf(entry -> entry.getValue().refersTo(null));
        shown.keySet().forEach(index -> shown(index).ifPresent(flow -> visitor.accept(index, flow)));
    }

    private Region flow(int index) {
        PassageFlow flow = new PassageFlow(paragraphs.get(index), spansOf(index));
        showSelection(index, flow);
        shown.put(index, new WeakReference<>(flow));
        return flow;
    }

    @Override
    public int size() {
        return paragraphs.size();
    }

    @Override
    public String getPlainText(int index) {
        PassageParagraph paragraph = paragraphs.get(index);
        return Words.marked(paragraph.content(), paragraph.direction());
    }

    @Override
    public RichParagraph getParagraph(int index) {
        return new FlowParagraph(getPlainText(index), () -> flow(index));
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos place) {
        return StyleAttributeMap.EMPTY;
    }
}
