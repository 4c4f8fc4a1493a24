package agraw.desktop.memo;

import agraw.workbench.Memos;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the screen shows. */
final class MemoModel {
    /** All memos, the youngest first. */
    final ObjectProperty<List<Memos.Line>> all = new SimpleObjectProperty<>(this, "all", List.of());

    /** The memo that is read and written. */
    final ObjectProperty<Optional<UUID>> chosen = new SimpleObjectProperty<>(this, "chosen", Optional.empty());

    /** A memo that was begun and not written yet. */
    final ObjectProperty<Optional<Memos.Line>> begun = new SimpleObjectProperty<>(this, "begun", Optional.empty());

    Optional<Memos.Line> line() {
        return chosen.get()
                .flatMap(id -> Stream.concat(all.get().stream(), begun.get().stream())
                        .filter(line -> line.id().equals(id))
                        .findFirst());
    }
}
