package agraw.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people of a case need, and who stated it: one half of the question "is this where the need is". Cites are references. */
public record Need(
        UUID id,
        UUID caseStudy,
        String content,
        @Nullable String statedBy,
        @Nullable Side side,
        @Nullable Certainty certainty,
        List<UUID> cites,
        String position)
        implements Entity {}
