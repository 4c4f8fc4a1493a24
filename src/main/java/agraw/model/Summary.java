package agraw.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote down in few words of what stands in one place of a table: of one case under a principle or code, or, with a
 * comparison and no case, of all its cases together in one row. At is UTC.
 *
 * @param subject the row: a principle, a code, or a field of the template
 * @param tags on which it rests
 * @param aside tags that were there when it was written, and on which it does not rest: whatever is in neither was added since
 */
public record Summary(
        UUID id,
        @Nullable UUID comparison,
        @Nullable UUID caseStudy,
        UUID subject,
        String content,
        List<UUID> tags,
        List<UUID> aside,
        String author,
        Instant at)
        implements Entity {}
