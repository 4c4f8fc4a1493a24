package agraw.model;

import java.util.List;
import java.util.UUID;

/** Cases that somebody laid side by side and keeps under a name, in this order. */
public record Comparison(UUID id, String name, List<UUID> cases, String position) implements Entity {}
