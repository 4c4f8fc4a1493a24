package agraw.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion under a principle, or a recommendation with its addressee, with the tags that carry it and recorded dissent.
 */
public record Statement(
        UUID id,
        StatementKind kind,
        @Nullable UUID code,
        @Nullable String addressee,
        String content,
        String language,
        StatementStatus status,
        @Nullable String dissent,
        List<UUID> tags,
        String position)
        implements Entity {}
