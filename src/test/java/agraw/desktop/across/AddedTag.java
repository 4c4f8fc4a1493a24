package agraw.desktop.across;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Tag;
import agraw.store.Store;
import java.util.List;

/** Somebody else tags the same passage. */
record AddedTag(Store store) {
    void copy(Tag like) {
        Tag added = (Tag) Kind.TAG.entity(Ids.next(), Kind.TAG.values(like));
        store.commit(new Draft(Label.of("change.tagPassage", "P1"), "Luc", List.of(Edit.Create.of(added))));
    }
}
