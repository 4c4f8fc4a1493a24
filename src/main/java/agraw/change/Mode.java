package agraw.change;

import java.util.List;

/**
 * How a change came about: done by a person, or taking back or repeating what was. Consecutive typing in one field is taken back in
 * one step, so an undo names all the changes it takes back, latest first; a redo those it repeats, earliest first.
 */
public sealed interface Mode {
    record Done() implements Mode {}

    record Undo(List<ChangeId> of) implements Mode {
        public Undo {
            of = List.copyOf(of);
        }
    }

    record Redo(List<ChangeId> of) implements Mode {
        public Redo {
            of = List.copyOf(of);
        }
    }

    Mode DONE = new Done();
}
