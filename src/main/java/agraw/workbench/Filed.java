package agraw.workbench;

import agraw.model.Attachment;
import agraw.model.Consent;
import agraw.model.Fact;
import agraw.model.Tag;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A file of a case.
 *
 * @param fact the fact that it answers, where it is not only the case's
 * @param tags on the photo or on regions of it, as they were put
 * @param consent of the person it shows or lets speak
 */
public record Filed(Attachment attachment, Optional<Fact> fact, List<Tag> tags, Optional<Consent> consent) {
    /** The same file with some of its tags. */
    Filed with(Predicate<Tag> shown) {
        return new Filed(attachment, fact, tags.stream().filter(shown).toList(), consent);
    }
}
