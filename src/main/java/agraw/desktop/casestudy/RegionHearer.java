package agraw.desktop.casestudy;

import agraw.model.Region;
import java.util.Optional;
import java.util.UUID;

/** What a person does with the regions of a photo. */
interface RegionHearer {
    /** The region that is drawn, or the tag that is chosen, is as it should be: what comes next? */
    void further();

    /** A tag is chosen on the photo, or none any more. */
    void chosen(Optional<UUID> tag);

    /** A tag is on another region now. */
    void moved(UUID tag, Region region);

    /** A tag is to be taken off. */
    void removed(UUID tag);
}
