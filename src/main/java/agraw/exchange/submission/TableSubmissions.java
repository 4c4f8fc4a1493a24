package agraw.exchange.submission;

import agraw.exchange.sheet.Book;
import agraw.exchange.sheet.Sheet;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Submissions in tables: one for the submissions, and one for each repeat, whose rows name the row above them, as ODK does by KEY and
 * PARENT_KEY and KoboToolbox by _index and _parent_index.
 */
final class TableSubmissions {
    private static final String KEY = "KEY";
    private static final String PARENT_KEY = "PARENT_KEY";
    private static final String INDEX = "_index";
    private static final String PARENT_INDEX = "_parent_index";
    private static final String PARENT_TABLE = "_parent_table_name";

    private final Book main;
    private final List<Book> beside;
    private final Map<String, Row> byKey = new HashMap<>();
    private final Map<List<String>, Row> byIndex = new HashMap<>();

    /**
     * A table with its rows that are being put under one another.
     *
     * @param label what its cells are called by; empty for the table of the submissions
     */
    private record Table(Sheet sheet, String name, String label, List<String> head) {
        int column(String header) {
            return head.indexOf(header);
        }

        boolean isRepeat() {
            return column(PARENT_KEY) >= 0 || column(PARENT_INDEX) >= 0;
        }

        String cell(int row, int column) {
            return label + Sheet.cell(row, column);
        }
    }

    /** A row whose repeats are still coming. */
    private record Row(String place, List<Submission.Answer> answers, Map<String, List<Row>> repeats) {
        Submission submission() {
            return new Submission(
                    place,
                    answers,
                    repeats.entrySet().stream()
                            .map(repeat -> new Submission.Repeat(
                                    repeat.getKey(),
                                    repeat.getValue().stream()
                                            .map(Row::submission)
                                            .toList()))
                            .toList());
        }
    }

    TableSubmissions(Book main, List<Book> beside) {
        this.main = main;
        this.beside = beside;
    }

    /** A file's name without its ending. */
    static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    SubmissionFile read() {
        List<Table> tables = tables();
        Table first = tables.stream()
                .filter(table -> !table.isRepeat())
                .findFirst()
                .orElseThrow(() -> refused(tables.isEmpty() ? "shape" : "repeat", main.file()));
        List<Row> rows = rows(first);
        List<Table> repeats = tables.stream().filter(Table::isRepeat).toList();
        // A table may stand before the one that its rows belong to.
        Map<Table, List<Row>> items = new LinkedHashMap<>();
        repeats.forEach(table -> items.put(table, rows(table)));
        items.forEach((table, all) -> attach(first, table, all));
        return new SubmissionFile(
                main.file(),
                first.head().stream()
                        .filter(header -> !header.isEmpty())
                        .distinct()
                        .toList(),
                rows.stream().map(Row::submission).toList());
    }

    private Refusal refused(String why, String what) {
        return new Refusal(new Failure.SubmissionsRefused(main.file(), why, what));
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : main.sheets()) {
            sheet.head()
                    .ifPresent(head -> tables.add(
                            new Table(sheet, sheet.name(), tables.isEmpty() ? "" : sheet.name() + "!", head.cells())));
        }
        for (Book book : beside) {
            Sheet sheet = book.sheets().getFirst();
            sheet.head()
                    .map(head -> new Table(
                            sheet,
                            stem(book.file()).substring(stem(main.file()).length() + 1),
                            book.file() + "!",
                            head.cells()))
                    .filter(Table::isRepeat) // another form’s file may begin alike
                    .ifPresent(tables::add);
        }
        return tables;
    }

    private List<Row> rows(Table table) {
        List<Row> rows = new ArrayList<>();
        int key = table.column(KEY);
        int index = table.column(INDEX);
        for (Sheet.Row line : table.sheet().body()) {
            List<Submission.Answer> answers = new ArrayList<>();
            for (int column = 0; column < table.head().size(); column++) {
                String header = table.head().get(column);
                String words = line.get(column);
                if (!header.isEmpty() && !words.isEmpty()) {
                    answers.add(new Submission.Answer(header, words, table.cell(line.number(), column)));
                }
            }
            Row row = new Row(table.cell(line.number(), 0), answers, new LinkedHashMap<>());
            rows.add(row);
            if (key >= 0) {
                byKey.putIfAbsent(line.get(key), row);
            }
            if (index >= 0) {
                byIndex.putIfAbsent(List.of(table.name(), line.get(index)), row);
            }
        }
        return rows;
    }

    private void attach(Table first, Table table, List<Row> rows) {
        for (int at = 0; at < rows.size(); at++) {
            Sheet.Row line = table.sheet().body().get(at);
            Row parent = parent(first, table, line);
            if (parent == null) {
                int column = Math.max(table.column(PARENT_KEY), table.column(PARENT_INDEX));
                throw refused("parent", table.cell(line.number(), column));
            }
            parent.repeats()
                    .computeIfAbsent(table.name(), _ -> new ArrayList<>())
                    .add(rows.get(at));
        }
    }

    private @Nullable Row parent(Table first, Table table, Sheet.Row line) {
        if (table.column(PARENT_KEY) >= 0) {
            String own = table.column(KEY) < 0 ? "" : line.get(table.column(KEY));
            String key = line.get(table.column(PARENT_KEY));
            return key.equals(own) ? null : byKey.get(key); // a row that is its own parent would never end
        }
        String name = table.column(PARENT_TABLE) < 0 ? "" : line.get(table.column(PARENT_TABLE));
        String above = name.isEmpty() ? first.name() : name;
        return above.equals(table.name()) ? null : byIndex.get(List.of(above, line.get(table.column(PARENT_INDEX))));
    }
}
