package agraw.model;

import java.util.UUID;

/**
 * What a workshop asks of a case when it selects. The weight says how much it counts (0 and more, 1 is as much as any other); the scale
 * runs from lowest to highest, both taken.
 */
public record Criterion(
        UUID id, Labels labels, Labels definitions, long weight, long lowest, long highest, String position)
        implements Entity {}
