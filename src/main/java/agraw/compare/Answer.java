package agraw.compare;

import agraw.model.Fact;
import agraw.model.Form;
import java.util.List;

/**
 * One fact as it stands in a comparison.
 *
 * @param entry the field or part that it answers
 * @param references the numbers of the references that it cites, within its case
 * @param disputed whether another source says otherwise
 * @param parts what is said of the item, for a field that is a group
 */
public record Answer(Form.Entry entry, Fact fact, List<Long> references, boolean disputed, List<Answer> parts) {
    public Answer {
        references = List.copyOf(references);
        parts = List.copyOf(parts);
    }

    /** Whether sources disagree on it or on a part of it. */
    public boolean anyDisputed() {
        return disputed || parts.stream().anyMatch(Answer::anyDisputed);
    }
}
