package agraw.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person sees a need and a capacity of one case meet, and how well. Both are facts: items of the fields "needs" and
 * "capacities". Several people may judge one pair; all are kept.
 */
public record Match(
        UUID id,
        UUID caseStudy,
        UUID need,
        UUID capacity,
        Strength strength,
        @Nullable String reason,
        String author,
        Instant at)
        implements Entity {}
