package agraw.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thought that somebody wrote down about any entity, or about the workbook as a whole. At is UTC. */
public record Memo(UUID id, @Nullable UUID about, @Nullable String title, String content, String author, Instant at)
        implements Entity {}
