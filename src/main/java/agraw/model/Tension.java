package agraw.model;

import java.util.List;
import java.util.UUID;

/**
 * A pair of poles that pull apart, and the codes it touches.
 */
public record Tension(UUID id, String key, Labels poleA, Labels poleB, List<UUID> codes, String position)
        implements Entity {}
