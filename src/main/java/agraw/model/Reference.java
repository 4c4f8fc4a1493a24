package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bibliographic source. Its number is the one that texts of its case cite in brackets. Published is the date as the source prints it;
 * container is the journal or book that it is a part of; code is a DOI, ISBN or ISSN.
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
        @Nullable String note,
        @Nullable ReferenceKind kind,
        @Nullable String container,
        @Nullable String volume,
        @Nullable String issue,
        @Nullable String pages,
        @Nullable String place,
        @Nullable String code)
        implements Entity {

    /** A source of which only the title is known. */
    public static Reference of(UUID id, @Nullable UUID caseStudy, @Nullable Long number, String title) {
        return new Reference(
                id, caseStudy, number, title, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }
}
