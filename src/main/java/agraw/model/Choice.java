package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a choice field. Filter holds what choice filters ask of it, as {@link Pairs}: the columns of an XLSForm's sheet of
 * choices, such as {@code country=ml}.
 */
public record Choice(
        UUID id,
        UUID field,
        String key,
        Labels labels,
        Labels definitions,
        String position,
        @Nullable String filter) implements Entity {

    /** An answer that no filter asks for. */
    public static Choice of(UUID id, UUID field, String key, Labels labels, Labels definitions, String position) {
        return new Choice(id, field, key, labels, definitions, position, null);
    }
}
