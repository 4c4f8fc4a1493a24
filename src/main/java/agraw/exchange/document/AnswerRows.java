package agraw.exchange.document;

import agraw.exchange.sheet.Book;
import agraw.exchange.sheet.Books;
import agraw.exchange.sheet.Sheet;
import agraw.model.ParagraphStyle;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads tables (CSV, XLSX) that have one answer a row. */
final class AnswerRows {
    private static final Pattern SPEAKER = Pattern.compile(
            "(?i)speaker|name|respondent|participant|interviewee|who|role|nom|intervenant.*|répondant.*|enquêté.*|personne|qui|rôle"
                + "|المتحدث|المتكلم|الاسم|المشارك|hablante|nombre|participante");

    private AnswerRows() {}

    static void read(Path path, AnswerColumns asked, Draft draft) {
        Book book = Books.read(path);
        Sheet sheet = book.first().orElseThrow(() -> draft.refusal("empty"));
        List<String> heads = sheet.head().map(Sheet.Row::cells).orElse(List.of());
        int width =
                sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Sheet.Row> body = sheet.body();
        if (width <= 1) {
            sheet.rows().forEach(row -> draft.add(row.get(0), ParagraphStyle.BODY, 0, null));
            return;
        }
        draft.turnsAreKnown();
        int words = asked.words() == null ? longest(body, width) : column(heads, asked.words(), draft);
        int speaker = asked.speaker() == null ? speaker(heads, words) : column(heads, asked.speaker(), draft);
        for (Sheet.Row row : body) {
            draft.check();
            draft.count(row.cells().stream().mapToInt(String::length).sum());
            Map<String, String> others = new LinkedHashMap<>();
            for (int column = 0; column < row.cells().size(); column++) {
                if (column != words && column != speaker && !row.get(column).isEmpty()) {
                    String head = column < heads.size() ? heads.get(column) : "";
                    others.putIfAbsent(head.isEmpty() ? Sheet.cell(1, column).replace("1", "") : head, row.get(column));
                }
            }
            String said = speaker < 0 ? "" : row.get(speaker);
            draft.add(row.get(words), ParagraphStyle.BODY, 0, null, null, said.isEmpty() ? null : said, others);
        }
    }

    /** The column with the most words in it. */
    private static int longest(List<Sheet.Row> body, int width) {
        long[] lengths = new long[width];
        for (Sheet.Row row : body) {
            for (int column = 0; column < row.cells().size(); column++) {
                lengths[column] += row.get(column).length();
            }
        }
        int longest = 0;
        for (int column = 1; column < width; column++) {
            longest = lengths[column] > lengths[longest] ? column : longest;
        }
        return longest;
    }

    private static int speaker(List<String> heads, int words) {
        for (int column = 0; column < heads.size(); column++) {
            if (column != words && SPEAKER.matcher(heads.get(column).strip()).matches()) {
                return column;
            }
        }
        return -1;
    }

    private static int column(List<String> heads, @Nullable String name, Draft draft) {
        for (int column = 0; column < heads.size(); column++) {
            if (heads.get(column).strip().equalsIgnoreCase(String.valueOf(name).strip())) {
                return column;
            }
        }
        throw draft.refusal("column", String.valueOf(name));
    }
}
