package agraw.desktop.kit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.BackgroundFill;

/** One paragraph of a {@link PassageArea}: its speaker, its words, and its marks behind them. */
final class PassageFlow extends Paragraph {
    private static final double GAP = 10;
    private static final double FAR_MARGIN = 12;
    private static final double LINE_SPACING = 5;

    private final Optional<Speaker> speaker;
    private List<MarkSpan> spans;
    private List<MarkPainter.Stripe> stripes = List.of();

    PassageFlow(PassageParagraph paragraph, List<MarkSpan> spans) {
        super(Words.marked(paragraph.content(), paragraph.direction()), paragraph.direction());
        this.spans = spans;
        setLineSpacing(LINE_SPACING);
        speaker = paragraph.speaker().isEmpty() ? Optional.empty() : Optional.of(new Speaker(paragraph.speaker()));
        speaker.ifPresent(this::addSpeaker);
        margins();
    }

    private void addSpeaker(Speaker name) {
        // After the words: JavaFX counts every child as a character of the paragraph.
        getChildren().add(name);
        name.name().fontProperty().subscribe(this::margins);
    }

    private void margins() {
        double top = speaker.map(name -> Math.ceil(name.name().getFont().getSize() * 1.5))
                        .orElse(0.0)
                + GAP / 2;
        double left = direction().isRightToLeft() ? FAR_MARGIN : MarkPainter.MARGIN;
        double right = direction().isRightToLeft() ? MarkPainter.MARGIN : FAR_MARGIN;
        setPadding(new Insets(top, right, GAP / 2, left));
    }

    /** Shows other marks; the words stay as they are. */
    void mark(List<MarkSpan> marks) {
        if (!marks.equals(spans)) {
            spans = marks;
            paint();
        }
    }

    /** The marks whose stripe is at a place of this paragraph, in pixels: more than one where many share a stripe. */
    List<PassageMark> stripesAt(double x, double y) {
        return stripes.stream()
                .filter(stripe -> stripe.bounds().contains(x, y))
                .map(MarkPainter.Stripe::mark)
                .toList();
    }

    @Override
    protected void layoutChildren() {
        speaker.ifPresent(this::placeSpeaker);
        super.layoutChildren();
    }

    private void placeSpeaker(Speaker name) {
        double room = getWidth() - MarkPainter.MARGIN - FAR_MARGIN;
        double width = Math.min(name.prefWidth(-1), room);
        double left = direction().isRightToLeft() ? getWidth() - MarkPainter.MARGIN - width : MarkPainter.MARGIN;
        name.place(left, GAP / 2, width);
    }

    @Override
    List<BackgroundFill> underlay() {
        MarkPainter painter = new MarkPainter(
                this, spans.stream().mapToInt(MarkSpan::lane).max().orElse(0) + 1);
        spans.forEach(painter::paint);
        stripes = painter.stripes();
        return painter.fills();
    }
}
