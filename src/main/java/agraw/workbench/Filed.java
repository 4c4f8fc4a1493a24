package agraw.workbench;

import agraw.model.Attachment;
import agraw.model.Consent;
import agraw.model.Fact;
import agraw.model.Tag;
import java.util.List;
import java.util.Optional;

/**
 * A file of a case.
 *
 * @param fact the fact that it answers, where it is not only the case's
 * @param tags on the photo or on regions of it, as they were put
 * @param consent of the person it shows or lets speak
 */
public record Filed(Attachment attachment, Optional<Fact> fact, List<Tag> tags, Optional<Consent> consent) {}
