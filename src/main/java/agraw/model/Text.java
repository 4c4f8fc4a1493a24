package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transcript, note, report or discussion. Its words are its paragraphs, kept apart so that a list of texts reads none.
 */
public record Text(
        UUID id,
        @Nullable UUID caseStudy,
        @Nullable UUID session,
        TextKind kind,
        String title,
        String language,
        String position)
        implements Entity {}
