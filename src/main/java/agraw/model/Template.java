package agraw.model;

import java.util.UUID;

/**
 * The typed fields of a case study, in sections.
 */
public record Template(UUID id, String key, Labels labels) implements Entity {}
