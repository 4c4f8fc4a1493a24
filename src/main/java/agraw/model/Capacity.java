package agraw.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an association or its partners can do, and what shows it: the other half of the match. Cites are references. */
public record Capacity(
        UUID id,
        UUID caseStudy,
        String content,
        @Nullable String heldBy,
        @Nullable String evidence,
        @Nullable Certainty certainty,
        List<UUID> cites,
        String position)
        implements Entity {}
