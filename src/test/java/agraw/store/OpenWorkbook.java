package agraw.store;

import agraw.change.Change;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Entity;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Property;
import agraw.model.Value;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A workbook that a contract is tried on, wherever it is kept. */
abstract class OpenWorkbook {
    private final UUID machine = UUID.randomUUID();
    Instant now = Instant.parse("2026-03-01T09:30:00Z");
    Store store;

    /** Opens the workbook of this test, and makes it the first time. */
    abstract Store open(Settings settings);

    @BeforeEach
    void openIt() {
        store = open(Settings.of(machine, "Amina").with((InstantSource) () -> now));
    }

    @AfterEach
    void closeIt() {
        store.close();
    }

    final void reopen() {
        store.close();
        openIt();
    }

    final Entity set(Entity entity, Property property, @Nullable Value value) {
        Kind kind = Kind.of(entity);
        Map<String, Value> values = new LinkedHashMap<>(kind.values(entity));
        values.remove(property.name());
        if (value != null) {
            values.put(property.name(), value);
        }
        Entity changed = kind.entity(entity.id(), values);
        List<Edit> edits = Edit.between(entity, changed);
        store.commit(new Draft(Label.of("change.sample"), "Amina", edits));
        return changed;
    }

    final Change commit(Edit... edits) {
        return store.commit(new Draft(Label.of("change.sample"), "Amina", List.of(edits)));
    }

    final List<Entity> read(Entity entity) {
        return store.read(reader -> reader.find(entity.getClass(), entity.id())).stream()
                .<Entity>map(found -> found)
                .toList();
    }

    static CaseStudy study(String key) {
        return new CaseStudy(Ids.next(), key, "تالوين", "ar", null, null);
    }
}
