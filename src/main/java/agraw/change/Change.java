package agraw.change;

import java.util.List;

/** One undoable step of one person on one device. */
public record Change(ChangeId id, HybridTime time, String author, Label label, Mode mode, List<Edit> edits) {
    public Change {
        edits = List.copyOf(edits);
    }

    /** The edits that take this change back, last first. */
    public List<Edit> inverse() {
        return edits.reversed().stream().map(Edit::inverse).toList();
    }
}
