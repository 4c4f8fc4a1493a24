package agraw.search;

import agraw.store.Reader;
import agraw.store.query.JournalQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How much of the journal an index has seen: the last number of each device. Merged changes of other devices come late, but in order. */
record Seen(Map<UUID, Long> numbers) {
    Seen {
        numbers = Map.copyOf(numbers);
    }

    /** What the journal has now. */
    static Seen now(Reader reader) {
        return new Seen(JournalQuery.lastNumbers(reader));
    }

    /** The entities that were touched since. */
    Collection<UUID> touchedUntil(Seen now, Reader reader) {
        Set<UUID> touched = new HashSet<>();
        now.numbers().forEach((device, last) -> {
            long known = numbers.getOrDefault(device, 0L);
            if (last > known) {
                touched.addAll(JournalQuery.touchedAfter(reader, device, known));
            }
        });
        return touched;
    }

    /** Whether the journal could have become this one: else the workbook was put back, and the index is of another. */
    boolean isBefore(Seen now) {
        return numbers.entrySet().stream()
                .allMatch(entry -> now.numbers().getOrDefault(entry.getKey(), 0L) >= entry.getValue());
    }

    /** For the index's own notes. */
    Map<String, String> notes() {
        Map<String, String> notes = new HashMap<>();
        numbers.forEach((device, number) -> notes.put(device.toString(), Long.toString(number)));
        return notes;
    }

    static Seen of(Map<String, String> notes) {
        Map<UUID, Long> numbers = new HashMap<>();
        notes.forEach((device, number) -> {
            if (device.length() == 36) {
                numbers.put(UUID.fromString(device), Long.parseLong(number));
            }
        });
        return new Seen(numbers);
    }
}
