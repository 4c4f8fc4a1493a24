package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was not seen of a case and is to be asked.
 */
public record Missing(UUID id, UUID caseStudy, @Nullable UUID field, String content, String position)
        implements Entity {}
