package agraw.report.drawing;

import agraw.compare.drawing.Anchor;
import agraw.compare.drawing.Drawing;
import agraw.compare.drawing.Ink;
import agraw.compare.drawing.Shape;
import agraw.report.Escape;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A drawing as SVG 1.1 (W3C Recommendation, 2011): it names its fonts, and says in words what each mark says. */
public final class Svg {
    private final StringBuilder svg = new StringBuilder();
    private final Drawing drawing;

    private Svg(Drawing drawing) {
        this.drawing = drawing;
    }

    public static String of(Drawing drawing) {
        return new Svg(drawing).write();
    }

    private String write() {
        double height = drawing.height();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
                .append(" version=\"1.1\"");
        number("width", drawing.width());
        number("height", height);
        svg.append(" viewBox=\"0 0 ")
                .append(plain(drawing.width()))
                .append(' ')
                .append(plain(height))
                .append("\" font-family=\"Noto Sans, Noto Sans Arabic, DejaVu Sans, sans-serif\">\n<title>")
                .append(Escape.markup(drawing.title()))
                .append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        drawing.shapes().forEach(this::shape);
        return svg.append("</svg>\n").toString();
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Box box -> {
                svg.append("<rect");
                number("x", box.x());
                number("y", box.y());
                number("width", box.width());
                number("height", box.height());
                paint("fill", box.fill());
                edge(box.edge(), 1, box.dashed());
                end("rect", box.mark());
            }
            case Shape.Line line -> {
                svg.append("<line");
                number("x1", line.x());
                number("y1", line.y());
                number("x2", line.toX());
                number("y2", line.toY());
                edge(line.ink(), line.thick(), line.dashed());
                end("line", line.mark());
            }
            case Shape.Curve curve -> {
                svg.append("<path d=\"M")
                        .append(point(curve.x(), curve.y()))
                        .append(" Q")
                        .append(point(curve.viaX(), curve.viaY()))
                        .append(' ')
                        .append(point(curve.toX(), curve.toY()))
                        .append("\" fill=\"none\" stroke-opacity=\"0.6\"");
                edge(curve.ink(), curve.thick(), false);
                end("path", curve.mark());
            }
            case Shape.Disc disc -> {
                svg.append("<circle");
                number("cx", disc.x());
                number("cy", disc.y());
                number("r", disc.radius());
                paint("fill", disc.fill());
                edge(Ink.PAPER, 1, false);
                end("circle", disc.mark());
            }
            case Shape.Area area -> {
                svg.append("<path d=\"");
                for (int at = 0; at + 1 < area.points().size(); at += 2) {
                    svg.append(at == 0 ? 'M' : 'L')
                            .append(point(area.points().get(at), area.points().get(at + 1)));
                }
                svg.append("Z\"");
                paint("fill", area.fill());
                edge(area.line(), 0.6, false);
                end("path", area.mark());
            }
            case Shape.Picture picture -> {
                svg.append("<image");
                number("x", picture.x());
                number("y", picture.y());
                number("width", picture.width());
                number("height", picture.height());
                svg.append(" xlink:href=\"").append(picture.picture().address()).append('"');
                end("image", picture.mark());
            }
            case Shape.Words words -> words(words);
        }
    }

    private void words(Shape.Words words) {
        svg.append("<text");
        number("x", words.x());
        number("y", words.y());
        number("font-size", words.size());
        paint("fill", words.ink());
        if (words.bold()) {
            svg.append(" font-weight=\"bold\"");
        }
        // A line of Arabic begins at the right: SVG turns the anchor with the direction.
        boolean toLeft = words.rightToLeft();
        if (toLeft) {
            svg.append(" direction=\"rtl\"");
        }
        Anchor anchor = toLeft ? words.anchor().mirrored() : words.anchor();
        svg.append(" text-anchor=\"")
                .append(
                        switch (anchor) {
                            case BEGIN -> "start";
                            case MIDDLE -> "middle";
                            case END -> "end";
                        })
                .append("\">")
                .append(Escape.markup(words.words()))
                .append("</text>\n");
    }

    private void paint(String name, Ink ink) {
        svg.append(' ')
                .append(name)
                .append("=\"")
                .append(ink == Ink.NONE ? "none" : ink.hex())
                .append('"');
    }

    private void edge(Ink ink, double thick, boolean dashed) {
        if (ink == Ink.NONE) {
            return;
        }
        paint("stroke", ink);
        number("stroke-width", thick);
        if (dashed) {
            svg.append(" stroke-dasharray=\"4 3\"");
        }
    }

    private void number(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(plain(value)).append('"');
    }

    private static String point(double x, double y) {
        return plain(x) + " " + plain(y);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void end(String tag, int mark) {
        if (mark < 0) {
            svg.append("/>\n");
        } else {
            svg.append("><title>")
                    .append(Escape.markup(drawing.marks().get(mark)))
                    .append("</title></")
                    .append(tag)
                    .append(">\n");
        }
    }
}
