package agraw.desktop.session;

import agraw.model.Paragraph;
import agraw.model.Tag;
import java.util.List;

/** A line as it was noted, with the tags that begin on it. */
record LineRow(Paragraph line, List<Tag> tags) {
    LineRow {
        tags = List.copyOf(tags);
    }
}
