package agraw.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.compare.drawing.Anchor;
import agraw.compare.drawing.Drawing;
import agraw.compare.drawing.Ink;
import agraw.compare.drawing.Shape;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that begin at the right are painted to the left of where they are put to begin from the right. */
class DrawingFilesTest {
    private static final String ARABIC = "القرية أولا";

    private static Drawing words(String words, Anchor anchor) {
        return new Drawing(
                400,
                40,
                "A test",
                List.of(new Shape.Words(200, 25, words, 14, false, anchor, Ink.TEXT, -1)),
                List.of());
    }

    private static int dark(BufferedImage picture, int from, int to) {
        int count = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                count += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void anchorsHoldInPicturesForBothDirections() {
        for (String words : List.of("Village first", ARABIC)) {
            BufferedImage begin = Png.of(words(words, Anchor.BEGIN));
            assertThat(dark(begin, 0, 396)).isZero();
            assertThat(dark(begin, 400, 800)).isPositive();
            BufferedImage end = Png.of(words(words, Anchor.END));
            assertThat(dark(end, 0, 400)).isPositive();
            assertThat(dark(end, 404, 800)).isZero();
        }
    }

    @Test
    void arabicIsJoinedAndNotPaintedAsBoxes() {
        BufferedImage joined = Png.of(words("قرية", Anchor.BEGIN));
        BufferedImage apart = Png.of(words("ق\u200cر\u200cي\u200cة", Anchor.BEGIN));
        assertThat(dark(joined, 400, 800)).isPositive().isNotEqualTo(dark(apart, 400, 800));
    }

    @Test
    void inSvgTheAnchorTurnsWithTheDirectionAndSignsAreEscaped() {
        assertThat(Svg.of(words(ARABIC, Anchor.BEGIN))).contains("direction=\"rtl\"", "text-anchor=\"end\"", ARABIC);
        assertThat(Svg.of(words("a < b & c", Anchor.BEGIN).above(List.of("x > y"))))
                .contains("a &lt; b &amp; c", "text-anchor=\"start\"", "x &gt; y");
    }

    @Test
    void aMirroredDrawingIsTheSameTwice() {
        Drawing drawing = new Drawing(
                100,
                50,
                "A test",
                List.of(
                        new Shape.Box(10, 5, 30, 8, Ink.ACCENT, Ink.NONE, false, 0),
                        new Shape.Curve(1, 2, 3, 4, 5, 6, Ink.OPEN, 1, 0),
                        new Shape.Area(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 9.0), Ink.LAND, Ink.RULE, -1),
                        new Shape.Words(20, 9, "x", 12, true, Anchor.END, Ink.TEXT, -1)),
                List.of("one"));
        assertThat(drawing.mirrored().shapes().getFirst())
                .isEqualTo(new Shape.Box(60, 5, 30, 8, Ink.ACCENT, Ink.NONE, false, 0));
        assertThat(drawing.mirrored().mirrored()).isEqualTo(drawing);
    }
}
