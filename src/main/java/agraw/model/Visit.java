package agraw.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The programme of a site visit. Begins and ends are EDTF dates.
 */
public record Visit(
        UUID id,
        String title,
        @Nullable String place,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable String programme,
        List<UUID> caseStudies,
        String position)
        implements Entity {}
