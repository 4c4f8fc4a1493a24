package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bibliographic source. Its number is the one that texts of its case cite in brackets.
 */
public record Reference(
        UUID id,
        @Nullable UUID caseStudy,
        @Nullable Long number,
        String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String address,
        @Nullable String language,
        @Nullable String seen,
        @Nullable String note)
        implements Entity {}
