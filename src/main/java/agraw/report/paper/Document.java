package agraw.report.paper;

import agraw.report.paper.Tags.Cell;
import agraw.words.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** One paper for one case, laid out and not yet on pages. */
public record Document(Voice voice, Head head, String body) {
    private static final int LONGEST_TITLE = 110;

    /** Signs of no language that stand for numbers until the pages are set. */
    private static final String PAGE = "\ue000";

    private static final String PAGES = "\ue001";

    /** The whole as XHTML, which {@link Pdf} sets. */
    String html() {
        Tags tags = new Tags(voice.direction());
        String align = voice.rightToLeft() ? "right" : "left";
        String style =
                resource("paper.css").replace("START", align).replace("END", voice.rightToLeft() ? "left" : "right");
        return """
            <!DOCTYPE html>
            <html lang="%s" dir="%s">
            <head><title>%s</title><style>%s</style></head>
            <body>
            %s%s%s</body>
            </html>
            """.formatted(
                        Tags.text(voice.language()),
                        Tags.dir(voice.direction()),
                        Tags.text(Pdf.title(head)),
                        style,
                        header(tags),
                        footer(tags),
                        body);
    }

    private String header(Tags tags) {
        String key = head.caseKey() == null
                ? tags.div("write", Tags.blank("half", voice.say("paper.case.blank")))
                : tags.words("key", head.caseKey());
        Cell names =
                Cell.of("names", tags.said("kind", head.paper()), tags.words("title", shortened(head.title())), key);
        Stamp stamp = head.stamp();
        if (stamp == null) {
            return tags.div("head", tags.table("band", tags.row(names)));
        }
        Cell code = Cell.of(
                "code",
                "<img class=\"qr\" alt=\"\" src=\"" + QrCode.picture(stamp.scanned()) + "\"/>",
                "<div class=\"typed\" dir=\"ltr\">" + Tags.text(stamp.typed()) + "</div>");
        return tags.div("head", tags.table("band", tags.row(names, code)));
    }

    private String footer(Tags tags) {
        String page = Tags.text(voice.say("paper.page", PAGE, PAGES))
                .replace(PAGE, "<span class=\"page\"></span>")
                .replace(PAGES, "<span class=\"pages\"></span>");
        Direction own = Direction.ofText(voice.say("paper.page", 1, 1), voice.direction());
        return tags.div("foot", "<div dir=\"" + Tags.dir(own) + "\">" + page + "</div>");
    }

    private static String shortened(String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1))
                                .strip() + "…";
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(Document.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
