package agraw.compare;

import agraw.model.Fact;
import agraw.model.Form;
import java.util.List;
import java.util.Map;

/**
 * One fact as it stands in a comparison.
 *
 * @param entry the field or part that it answers
 * @param references the numbers of the references that it cites, within its case
 * @param places where it stands in those references, by number, such as "p. 12"
 * @param disputed whether another source says otherwise
 * @param parts what is said of the item, for a field that is a group
 */
public record Answer(
        Form.Entry entry,
        Fact fact,
        List<Long> references,
        Map<Long, String> places,
        boolean disputed,
        List<Answer> parts) {
    public Answer {
        references = List.copyOf(references);
        places = Map.copyOf(places);
        parts = List.copyOf(parts);
    }

    /** Whether sources disagree on it or on a part of it. */
    public boolean anyDisputed() {
        return disputed || parts.stream().anyMatch(Answer::anyDisputed);
    }
}
