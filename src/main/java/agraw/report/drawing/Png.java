package agraw.report.drawing;

import agraw.compare.drawing.Drawing;
import agraw.compare.drawing.Ink;
import agraw.compare.drawing.Shape;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/** A drawing as a picture on white paper, with the fonts that travel with the program. No screen is needed. */
public final class Png {
    /** So many dots a pixel: pictures go into reports. */
    private static final int SCALE = 2;

    private static final float[] DASHES = {4, 3};
    private static final float THROUGH = 0.6f;

    private final Graphics2D paper;
    private final Map<String, Font> fonts = new LinkedHashMap<>();

    private Png(Graphics2D paper) {
        this.paper = paper;
        for (String name : List.of(
                "NotoSans-Regular",
                "NotoSans-Bold",
                "NotoSansArabicUI-Regular",
                "NotoSansArabicUI-Bold",
                "NotoSansTifinagh-Regular")) {
            fonts.put(name, font(name));
        }
    }

    private static Font font(String name) {
        try (InputStream file =
                Objects.requireNonNull(Png.class.getResourceAsStream("/agraw/fonts/" + name + ".ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The picture, two dots a pixel. */
    public static BufferedImage of(Drawing drawing) {
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil(drawing.width() * SCALE),
                (int) Math.ceil(drawing.height() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = picture.createGraphics();
        try {
            paper.setColor(Color.WHITE);
            paper.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            paper.scale(SCALE, SCALE);
            paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            paper.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            paper.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            Png png = new Png(paper);
            drawing.shapes().forEach(png::paint);
            return picture;
        } finally {
            paper.dispose();
        }
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Box box -> {
                Rectangle2D rectangle = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
                fill(rectangle, box.fill());
                draw(rectangle, box.edge(), 1, box.dashed(), 1);
            }
            case Shape.Line line ->
                draw(
                        new Line2D.Double(line.x(), line.y(), line.toX(), line.toY()),
                        line.ink(),
                        line.thick(),
                        line.dashed(),
                        1);
            case Shape.Curve curve ->
                draw(
                        new QuadCurve2D.Double(
                                curve.x(), curve.y(), curve.viaX(), curve.viaY(), curve.toX(), curve.toY()),
                        curve.ink(),
                        curve.thick(),
                        false,
                        THROUGH);
            case Shape.Disc disc -> {
                Ellipse2D circle = new Ellipse2D.Double(
                        disc.x() - disc.radius(), disc.y() - disc.radius(), 2 * disc.radius(), 2 * disc.radius());
                fill(circle, disc.fill());
                draw(circle, Ink.PAPER, 1, false, 1);
            }
            case Shape.Area area -> {
                Path2D path = new Path2D.Double();
                for (int at = 0; at + 1 < area.points().size(); at += 2) {
                    double x = area.points().get(at);
                    double y = area.points().get(at + 1);
                    if (at == 0) {
                        path.moveTo(x, y);
                    } else {
                        path.lineTo(x, y);
                    }
                }
                path.closePath();
                fill(path, area.fill());
                draw(path, area.line(), THROUGH, false, 1);
            }
            case Shape.Picture picture -> picture(picture);
            case Shape.Words words -> words(words);
        }
    }

    /** One that cannot be read is left out: what lies on it still says what it has to. */
    private void picture(Shape.Picture picture) {
        try {
            BufferedImage image =
                    ImageIO.read(new ByteArrayInputStream(picture.picture().bytes()));
            if (image != null) {
                AffineTransform place = AffineTransform.getTranslateInstance(picture.x(), picture.y());
                place.scale(picture.width() / image.getWidth(), picture.height() / image.getHeight());
                paper.drawImage(image, place, null);
            }
        } catch (IOException _) {
            return;
        }
    }

    private void fill(java.awt.Shape shape, Ink ink) {
        if (ink != Ink.NONE) {
            paper.setColor(Color.decode(ink.hex()));
            paper.fill(shape);
        }
    }

    private void draw(java.awt.Shape shape, Ink ink, double thick, boolean dashed, float opacity) {
        if (ink == Ink.NONE) {
            return;
        }
        Color solid = Color.decode(ink.hex());
        paper.setColor(
                new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), Math.round(opacity * solid.getAlpha())));
        paper.setStroke(
                dashed
                        ? new BasicStroke((float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
                        : new BasicStroke((float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        paper.draw(shape);
    }

    private void words(Shape.Words words) {
        if (words.words().isBlank()) {
            return;
        }
        TextLayout line = new TextLayout(inked(words).getIterator(), paper.getFontRenderContext());
        double wide = line.getAdvance();
        double x = switch (words.anchor()) {
            case BEGIN -> words.x();
            case MIDDLE -> words.x() - wide / 2;
            case END -> words.x() - wide;
        };
        paper.setColor(Color.decode(words.ink().hex()));
        line.draw(paper, (float) x, (float) words.y());
    }

    /** Words with a font for each stretch of them that has its letters. */
    private AttributedString inked(Shape.Words line) {
        String words = line.words();
        AttributedString inked = new AttributedString(words);
        inked.addAttribute(
                TextAttribute.RUN_DIRECTION,
                line.rightToLeft() ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        for (int at = 0; at < words.length(); ) {
            int letter = words.codePointAt(at);
            int next = at + Character.charCount(letter);
            inked.addAttribute(TextAttribute.FONT, font(letter, line.bold()).deriveFont((float) line.size()), at, next);
            at = next;
        }
        return inked;
    }

    /** The first font that has a letter; signs that none has are the machine's. */
    private Font font(int letter, boolean bold) {
        Font first = Objects.requireNonNull(fonts.get(bold ? "NotoSans-Bold" : "NotoSans-Regular"));
        if (first.canDisplay(letter)) {
            return first;
        }
        return fonts.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("Bold") == bold
                        || entry.getKey().contains("Tifinagh"))
                .map(Map.Entry::getValue)
                .filter(font -> font.canDisplay(letter))
                .findFirst()
                .orElseGet(() -> new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1));
    }
}
