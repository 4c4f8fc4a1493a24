package agraw.store;

import agraw.model.Kind;
import agraw.model.Value;
import agraw.store.table.Content;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Compares the tables that the changes make with those of a workbook, row by row. */
final class Comparison {
    private static final String JOURNAL = "SELECT device, number, time, author, standing, place FROM change";
    private static final String TOUCHED = "SELECT entity, device, number FROM touched";

    private final Handle made;
    private final Handle found;
    private final UUID workbook;
    private final List<Finding> findings;

    Comparison(Handle made, Handle found, UUID workbook, List<Finding> findings) {
        this.made = made;
        this.found = found;
        this.workbook = workbook;
        this.findings = findings;
    }

    void run() {
        for (Kind kind : Kind.values()) {
            Map<UUID, Map<String, Value>> expected = new LinkedHashMap<>();
            Content.visit(made, workbook, kind, expected::put);
            Content.visit(found, workbook, kind, (id, row) -> compare(kind.key(), id, expected.remove(id), row));
            expected.keySet().forEach(id -> findings.add(new Finding.RowMissing(kind.key(), id.toString())));
        }
        compare("change", journal(made, JOURNAL, 2), journal(found, JOURNAL, 2));
        compare("touched", journal(made, TOUCHED, 3), journal(found, TOUCHED, 3));
    }

    private void compare(
            String table, Map<String, Map<String, String>> expected, Map<String, Map<String, String>> rows) {
        rows.forEach((id, row) -> compare(table, id, expected.remove(id), row));
        expected.keySet().forEach(id -> findings.add(new Finding.RowMissing(table, id)));
    }

    private <V> void compare(String table, Object id, @Nullable Map<String, V> expected, Map<String, V> row) {
        if (expected == null) {
            findings.add(new Finding.RowTooMany(table, id.toString()));
        } else if (!expected.equals(row)) {
            TreeSet<String> columns = new TreeSet<>(expected.keySet());
            columns.addAll(row.keySet());
            columns.removeIf(column -> Objects.equals(expected.get(column), row.get(column)));
            columns.forEach(column -> findings.add(new Finding.RowDiffers(table, id.toString(), column)));
        }
    }

    /** Rows as words; the first columns are their key. */
    private Map<String, Map<String, String>> journal(Handle handle, String query, int keys) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        handle.createQuery(query + " WHERE workbook = :workbook")
                .bind("workbook", workbook)
                .map((row, _) -> {
                    StringBuilder key = new StringBuilder();
                    Map<String, String> columns = new LinkedHashMap<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        String content = String.valueOf(row.getString(i));
                        if (i <= keys) {
                            key.append(i == 1 ? "" : "/").append(content);
                        } else {
                            columns.put(row.getMetaData().getColumnName(i), content);
                        }
                    }
                    return Map.entry(key.toString(), columns);
                })
                .useIterator(found -> found.forEachRemaining(row -> rows.put(row.getKey(), row.getValue())));
        return rows;
    }
}
