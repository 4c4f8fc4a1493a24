package agraw.exchange.submission;

import agraw.model.Form;
import java.util.List;

/** What a column of an export holds. Around are the groups, from the outside, in which its field is, within its submission or item. */
public sealed interface Column {
    Form.Entry entry();

    List<Form.Entry> around();

    /** The answer to a question. */
    record Whole(Form.Entry entry, List<Form.Entry> around) implements Column {}

    /** Whether one of several choices was taken. */
    record OneChoice(Form.Entry entry, List<Form.Entry> around, String choice) implements Column {}

    /** Latitude, longitude, altitude or accuracy (0 to 3) of a point. */
    record Coordinate(Form.Entry entry, List<Form.Entry> around, int which) implements Column {}

    /** A group: the name of a repeat. */
    record Items(Form.Entry entry, List<Form.Entry> around) implements Column {}

    /** What the items of a group are called; the group itself is the last that is around, unless it is a repeat. */
    record OwnWords(Form.Entry entry, List<Form.Entry> around) implements Column {}
}
