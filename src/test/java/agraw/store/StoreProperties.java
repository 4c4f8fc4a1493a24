package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.change.Merge;
import agraw.model.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StoreProperties {
    private static final Settings SETTINGS = Settings.of(UUID.randomUUID(), "Amina");

    @Property(tries = 5)
    void changesThatAreAllUndoneLeaveTheFirstStateAndTheLogMakesTheTables(@ForAll long seed) throws IOException {
        Path temporary = Files.createTempDirectory("agraw");
        Path folder = temporary.resolve("w.agraw");
        Samples samples = new Samples(seed);
        Map<String, Set<String>> tables;
        try (Store store = Store.create(folder, SETTINGS)) {
            Map<String, Set<String>> first = Dump.entities(store);
            for (int i = 0; i < 40; i++) {
                store.commit(samples.draft());
            }
            assertThat(Dump.records(store)).containsExactlyInAnyOrderEntriesOf(samples.present());
            assertThat(merged(store)).isEqualTo(Dump.records(store));
            while (store.nextUndo().isPresent()) {
                store.undo("Amina");
            }
            assertThat(Dump.entities(store)).isEqualTo(first);
            while (store.nextRedo().isPresent()) {
                store.redo("Amina");
            }
            assertThat(Dump.records(store)).containsExactlyInAnyOrderEntriesOf(samples.present());
            assertThat(merged(store)).isEqualTo(Dump.records(store));
            tables = Dump.tables(store);
        }
        try (Store store = Store.rebuild(folder, SETTINGS)) {
            assertThat(Dump.tables(store)).isEqualTo(tables);
        }
        Dump.delete(temporary);
    }

    /** What the pure merge makes of the workbook's changes. */
    private static Map<UUID, Entity> merged(Store store) {
        Map<UUID, Entity> entities = new TreeMap<>();
        Merge.of(store.history(Integer.MAX_VALUE))
                .present()
                .forEach((id, present) -> entities.put(id, present.kind().entity(id, present.fields())));
        return entities;
    }
}
