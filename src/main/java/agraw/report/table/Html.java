package agraw.report.table;

import agraw.report.Escape;
import agraw.words.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * Writes a table as a page that stands alone: no script, nothing from elsewhere, and a policy that forbids both. Each saying carries its
 * language and direction. It can be printed: the head of the table is repeated on every sheet.
 */
public final class Html {
    private static final String STYLE = style();

    private Html() {}

    public static String of(Table table) {
        return head(table) + body(table) + "</body>\n</html>\n";
    }

    /** What stands on the page, also well-formed as XML. */
    static String body(Table table) {
        StringBuilder page = new StringBuilder();
        page.append("<h1>").append(Escape.markup(table.title())).append("</h1>\n");
        table.about()
                .forEach(line -> page.append("<p class=\"about\">")
                        .append(Escape.markup(line))
                        .append("</p>\n"));
        table(page, table);
        table.notes()
                .forEach(note -> page.append("<p class=\"note\">")
                        .append(Escape.markup(note))
                        .append("</p>\n"));
        return page.toString();
    }

    static void table(StringBuilder page, Table table) {
        page.append("<table>\n<thead><tr>");
        for (Table.Column column : table.columns()) {
            page.append("<th scope=\"col\"").append(column.number() ? " class=\"number\">" : ">");
            page.append(Escape.markup(column.name()));
            if (!column.about().isEmpty()) {
                page.append("<small>").append(Escape.markup(column.about())).append("</small>");
            }
            page.append("</th>");
        }
        page.append("</tr></thead>\n<tbody>\n");
        table.lines().forEach(line -> line(page, table, line));
        page.append("</tbody>\n</table>\n");
    }

    private static String head(Table table) {
        String direction = Direction.ofLanguage(table.language()).isRightToLeft() ? "rtl" : "ltr";
        return """
            <!DOCTYPE html>
            <html lang="%s" dir="%s">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="%s">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>%s</style>
            </head>
            <body>
            """.formatted(
                Escape.markup(table.language()),
                direction,
                "default-src 'none'; style-src 'sha256-" + sha256(STYLE) + "'; base-uri 'none'; form-action 'none'",
                Escape.markup(table.title()),
                STYLE);
    }

    private static void line(StringBuilder page, Table table, Table.Line line) {
        page.append(line.heading() ? "<tr class=\"heading\">" : "<tr>");
        for (int index = 0; index < line.boxes().size(); index++) {
            Table.Box box = line.boxes().get(index);
            boolean across = line.boxes().size() == 1 && table.columns().size() > 1;
            String tag = index == 0 ? "th" : "td";
            page.append('<').append(tag);
            if (across) {
                page.append(" scope=\"rowgroup\" colspan=\"")
                        .append(table.columns().size())
                        .append('"');
            } else if (index == 0) {
                page.append(" scope=\"row\"");
            }
            if (box.gap()) {
                page.append(" class=\"gap\"");
            } else if (table.columns().get(index).number()) {
                page.append(" class=\"number\"");
            }
            page.append('>');
            box.pieces().forEach(piece -> piece(page, table, piece));
            page.append("</").append(tag).append('>');
        }
        page.append("</tr>\n");
    }

    private static void piece(StringBuilder page, Table table, Table.Piece piece) {
        String language = piece.language() == null ? table.language() : piece.language();
        String direction = piece.direction(table.language()).isRightToLeft() ? "rtl" : "ltr";
        page.append("<div>");
        if (!piece.lead().isEmpty()) {
            page.append("<b>").append(Escape.markup(piece.lead())).append("</b> ");
        }
        page.append("<span lang=\"%s\" dir=\"%s\">".formatted(Escape.markup(language), direction))
                .append(Escape.markup(piece.words()).replaceAll("\\R", "<br/>"))
                .append("</span>");
        if (!piece.trail().isEmpty()) {
            page.append(" <small>").append(Escape.markup(piece.trail())).append("</small>");
        }
        page.append("</div>");
    }

    private static String style() {
        try (InputStream file = Objects.requireNonNull(Html.class.getResourceAsStream("table.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
