package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One typed question of a template. A field with a group is a part of one item of that group field; "many" says that several
 * facts are a list and not a disagreement.
 */
public record Field(
        UUID id,
        UUID section,
        @Nullable UUID group,
        String key,
        Labels labels,
        Labels help,
        FieldType type,
        boolean many,
        @Nullable String unit,
        String position,
        boolean retired)
        implements Entity {}
