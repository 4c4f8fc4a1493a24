package agraw.store.table;

import agraw.model.Property;
import agraw.model.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a property's content is read from its column, without a detour over values: a text with its tags is thousands of these. */
@FunctionalInterface
interface Column {
    @Nullable
    Object content(ResultSet row, int index) throws SQLException;

    static Column of(Property property) {
        if (property.javaType().isEnum()) {
            Map<String, Object> constants = Stream.of(property.javaType().getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(
                            constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT), constant -> constant));
            return (row, index) -> {
                String words = row.getString(index);
                return words == null ? null : Objects.requireNonNull(constants.get(words));
            };
        } else if (property.type() == Value.Words.class) {
            return ResultSet::getString;
        } else if (property.type() == Value.Id.class) {
            return (row, index) -> row.getObject(index, java.util.UUID.class);
        } else if (property.type() == Value.Ids.class) {
            return (row, index) -> Dialect.ids(row.getArray(index));
        }
        return (row, index) -> property.toJava(Dialect.read(row, index, property));
    }
}
