package agraw.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a case meets a criterion in the eyes of one person, and what that rests on. Cites are references. */
public record Score(
        UUID id,
        UUID criterion,
        UUID caseStudy,
        long points,
        @Nullable String evidence,
        List<UUID> cites,
        String scorer,
        Instant at)
        implements Entity {}
