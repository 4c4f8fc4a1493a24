package agraw.desktop.kit;

import java.util.function.Supplier;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyledSegment;

/** A paragraph that the text control shows as we have made it, word by word, and copies as plain text. */
final class FlowParagraph extends RichParagraph {
    private final String text;
    private final Supplier<Region> flow;

    FlowParagraph(String text, Supplier<Region> flow) {
        this.text = text;
        this.flow = flow;
    }

    @Override
    public Supplier<Region> getParagraphRegion() {
        return flow;
    }

    @Override
    public String getPlainText() {
        return text;
    }

    @Override
    public int getSegmentCount() {
        return 1;
    }

    @Override
    public StyledSegment getSegment(int index) {
        return StyledSegment.of(text);
    }
}
