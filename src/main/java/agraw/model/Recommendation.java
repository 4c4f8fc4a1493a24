package agraw.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation that ships with the codebook, or (with a parent) one item of its checklist. The labels of a recommendation name
 * its addressee.
 */
public record Recommendation(
        UUID id, @Nullable UUID parent, String key, Labels labels, List<UUID> codes, String position)
        implements Entity {}
