package agraw.store.table;

import agraw.model.Kind;
import agraw.model.Property;
import agraw.model.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The plain content of a kind's table, for comparing: values as they stand, without records. */
public final class Content {
    private static final int FETCH = 500;

    private Content() {}

    /** Visits all rows: the id, and the present values by property. */
    public static void visit(Handle handle, UUID workbook, Kind kind, BiConsumer<UUID, Map<String, Value>> visitor) {
        String columns = Stream.concat(
                        Stream.of("id"), kind.properties().stream().map(Property::column))
                .map(Tables::quoted)
                .collect(Collectors.joining(", "));
        handle.createQuery("SELECT " + columns + " FROM " + Tables.quoted(kind.key()) + " WHERE workbook = :workbook")
                .bind("workbook", workbook)
                .setFetchSize(FETCH)
                .map((row, _) -> {
                    Map<String, Value> values = new LinkedHashMap<>();
                    for (Property property : kind.properties()) {
                        Value value = Dialect.read(row, property.index() + 1, property);
                        if (value != null) {
                            values.put(property.name(), value);
                        }
                    }
                    return Map.entry(row.getObject(1, UUID.class), Collections.unmodifiableMap(values));
                })
                .useIterator(rows -> rows.forEachRemaining(row -> visitor.accept(row.getKey(), row.getValue())));
    }
}
