package agraw.report.table;

import agraw.report.Escape;
import agraw.report.paper.Pdf;
import agraw.words.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Sets a table on pages that lie, with the head of the table on each of them. */
public final class PdfTable {
    /** The columns beside the first that a page has room for, of words and of counts; further ones stand in a table of their own. */
    private static final int WORDS = 6;

    private static final int COUNTS = 16;

    /** The sign that the fonts lack, and the one that looks like it. */
    private static final char MINUS = '\u2212';

    private static final char DASH = '\u2013';

    private PdfTable() {}

    /** Writes a file. */
    public static void write(Table table, Path file) throws IOException {
        Direction direction = Direction.ofLanguage(table.language());
        boolean mirrored = direction.isRightToLeft();
        boolean counts = table.columns().stream().skip(1).allMatch(Table.Column::number);
        List<Table> parts = table.split(counts ? COUNTS : WORDS);
        StringBuilder body = new StringBuilder();
        body.append("<h1>").append(Escape.markup(table.title())).append("</h1>");
        table.about().forEach(line -> paragraph(body, "about", line));
        parts.forEach(part -> {
            Html.table(body, part);
            body.append("<div class=\"between\"></div>");
        });
        table.notes().forEach(line -> paragraph(body, "note", line));
        String html = """
            <!DOCTYPE html>
            <html lang="%s" dir="%s">
            <head><title>%s</title><style>%s</style></head>
            <body class="%s">
            <div class="foot"><span class="page"></span> / <span class="pages"></span></div>
            %s</body>
            </html>
            """.formatted(
                        Escape.markup(table.language()),
                        mirrored ? "rtl" : "ltr",
                        Escape.markup(table.title()),
                        style(mirrored),
                        counts ? "counts" : "words",
                        body);
        new Pdf().set(html.replace(MINUS, DASH), direction, file);
    }

    private static void paragraph(StringBuilder body, String kind, String words) {
        body.append("<p class=\"")
                .append(kind)
                .append("\">")
                .append(Escape.markup(words))
                .append("</p>");
    }

    private static String style(boolean mirrored) {
        try (InputStream file = Objects.requireNonNull(PdfTable.class.getResourceAsStream("page.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("START", mirrored ? "right" : "left")
                    .replace("END", mirrored ? "left" : "right");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
