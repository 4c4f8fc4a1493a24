package agraw.report.table;

import agraw.report.Escape;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a table as Markdown with the pipes of GitHub's flavour. */
public final class Markdown {
    private Markdown() {}

    public static String of(Table table) {
        StringBuilder page = new StringBuilder("# " + escaped(table.title()) + "\n\n");
        table.about().forEach(line -> page.append(escaped(line)).append("  \n"));
        page.append(table.about().isEmpty() ? "" : "\n");
        page.append(line(
                table.columns().stream().map(column -> escaped(column.name())).toList()));
        page.append(table.columns().stream()
                        .map(column -> column.number() ? " ---: " : " --- ")
                        .collect(Collectors.joining("|", "|", "|")))
                .append('\n');
        if (table.columns().stream().anyMatch(column -> !column.about().isEmpty())) {
            page.append(line(table.columns().stream()
                    .map(column -> emphasised("*", escaped(column.about())))
                    .toList()));
        }
        for (Table.Line line : table.lines()) {
            Stream<String> missing = Stream.generate(() -> "")
                    .limit(Math.max(0, table.columns().size() - line.boxes().size()));
            page.append(line(Stream.concat(line.boxes().stream().map(box -> box(table, line, box)), missing)
                    .toList()));
        }
        if (!table.notes().isEmpty()) {
            page.append('\n');
            table.notes()
                    .forEach(note -> page.append("- ").append(escaped(note)).append('\n'));
        }
        return page.toString();
    }

    private static String line(List<String> boxes) {
        return boxes.stream().collect(Collectors.joining(" | ", "| ", " |")) + "\n";
    }

    private static String box(Table table, Table.Line line, Table.Box box) {
        String around = line.heading() ? "**" : box.gap() ? "*" : "";
        return box.pieces().stream().map(piece -> piece(table, piece, around)).collect(Collectors.joining("<br>"));
    }

    private static String piece(Table table, Table.Piece piece, String around) {
        String words = emphasised(around, escaped(piece.words()));
        if (piece.direction(table.language()).isRightToLeft()) {
            String language = piece.language() == null ? table.language() : piece.language();
            words = "<span dir=\"rtl\" lang=\"" + Escape.markup(language) + "\">" + words + "</span>";
        }
        return Stream.of(emphasised("**", escaped(piece.lead())), words, escaped(Table.Piece.bracketed(piece.trail())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String emphasised(String around, String words) {
        return words.isEmpty() ? words : around + words + around;
    }

    /** Words in which nothing is read as Markdown or HTML. */
    private static String escaped(String words) {
        return words.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_{}\\[\\]|~])", "\\\\$1")
                .replaceAll("\\R", "<br>");
    }
}
