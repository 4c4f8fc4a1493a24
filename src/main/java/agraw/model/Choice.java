package agraw.model;

import java.util.UUID;

/**
 * One answer of a choice field.
 */
public record Choice(UUID id, UUID field, String key, Labels labels, Labels definitions, String position)
        implements Entity {}
