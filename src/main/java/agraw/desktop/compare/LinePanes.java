package agraw.desktop.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The lines that were shown last. To make one means to style hundreds of words, and a list shows each twice: first to measure it. */
final class LinePanes {
    /** About four screens full of short lines. */
    private static final int MOST = 48;

    private final Columns columns;
    private final Phrases phrases;
    private final Map<UUID, LinePane> last = new LinkedHashMap<>();

    LinePanes(Columns columns, Phrases phrases) {
        this.columns = columns;
        this.phrases = phrases;
    }

    /** What shows a line. Whoever asked last has it. */
    LinePane of(Line line) {
        UUID subject = line.row().subject().id();
        LinePane known = last.remove(subject);
        LinePane pane = known != null && known.line().equals(line) ? known : new LinePane(line, columns, phrases);
        last.put(subject, pane);
        if (last.size() > MOST) {
            last.remove(last.keySet().iterator().next());
        }
        return pane;
    }
}
