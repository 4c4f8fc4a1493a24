package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One association, project, partnership or scheme that is studied. Its key is unique in a workbook; what is known of it
 * are its facts.
 */
public record CaseStudy(
        UUID id,
        String key,
        String title,
        String language,
        @Nullable UUID template,
        @Nullable String note) implements Entity {}
