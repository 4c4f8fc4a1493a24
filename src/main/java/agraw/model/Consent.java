package agraw.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person agreed to. People appear by role; the name is kept only where naming was agreed. Times are UTC.
 */
public record Consent(
        UUID id,
        String person,
        @Nullable String name,
        boolean notes,
        boolean quote,
        boolean photo,
        boolean audio,
        boolean naming,
        ConsentForm form,
        @Nullable Instant given,
        @Nullable Instant withdrawn,
        @Nullable UUID caseStudy,
        @Nullable UUID session)
        implements Entity {}
