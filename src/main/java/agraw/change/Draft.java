package agraw.change;

import agraw.model.Plain;
import java.util.List;

/** A change before it has an id and a time: what a use case hands to the store. */
public record Draft(Label label, String author, List<Edit> edits) {
    public Draft {
        author = Plain.of(author);
        edits = List.copyOf(edits);
    }
}
