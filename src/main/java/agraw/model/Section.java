package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a template. Relevant is an expression of XLSForm: where it does not hold, none of the fields is asked. A section without
 * labels stands for questions of an XLSForm that are in no group.
 */
public record Section(
        UUID id,
        UUID template,
        String key,
        Labels labels,
        String position,
        @Nullable String relevant,
        @Nullable String appearance)
        implements Entity {

    /** A section that is always asked. */
    public static Section of(UUID id, UUID template, String key, Labels labels, String position) {
        return new Section(id, template, key, labels, position, null, null);
    }
}
