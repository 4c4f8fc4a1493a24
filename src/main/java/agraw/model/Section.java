package agraw.model;

import java.util.UUID;

/**
 * A part of a template.
 */
public record Section(UUID id, UUID template, String key, Labels labels, String position) implements Entity {}
