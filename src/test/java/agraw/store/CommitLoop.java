package agraw.store;

import agraw.change.Change;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Entity;
import agraw.model.Kind;
import agraw.model.Value;
import agraw.store.log.ChangeCodec;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32C;

/** A program to be killed: opens a workbook and changes it without end; says each change that was acknowledged, when it was. */
final class CommitLoop {
    private static final int MOST = 100; // entities: what grows is the log

    private CommitLoop() {}

    /** Folder, machine, seed, and how many changes (0: without end). */
    public static void main(String[] arguments) {
        Random random = new Random(Long.parseLong(arguments[2]));
        long most = Long.parseLong(arguments[3]);
        Settings settings = Settings.of(UUID.fromString(arguments[1]), "the program to be killed");
        try (Store store = Store.open(Path.of(arguments[0]), settings)) {
            Samples samples = new Samples(random.nextLong());
            Map<UUID, Entity> here = new LinkedHashMap<>(Dump.records(store));
            say("open");
            for (long n = 0; most == 0 || n < most; n++) {
                Change change = change(store, samples, List.copyOf(here.values()), random);
                say(line(change));
                change.edits().forEach(edit -> follow(edit, here));
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** A change as the parent knows it again: its number, and the sum of its content. */
    static String line(Change change) {
        CRC32C sum = new CRC32C();
        sum.update(ChangeCodec.encode(change));
        return change.id().number() + " " + sum.getValue();
    }

    private static Change change(Store store, Samples samples, List<Entity> here, Random random) {
        int choice = random.nextInt(20);
        if (choice < 3 && store.nextUndo().isPresent()) {
            return store.undo("Amina");
        } else if (here.isEmpty() || (choice < 10 && here.size() < MOST)) {
            Kind[] kinds = Kind.values();
            return store.commit(draft(List.of(Edit.Create.of(samples.entity(kinds[random.nextInt(kinds.length)])))));
        }
        Entity one = here.get(random.nextInt(here.size()));
        return store.commit(
                draft(choice < 17 ? Edit.between(one, samples.changed(one)) : List.of(Edit.Delete.of(one))));
    }

    /** Keeps in step with what was changed, without reading it again. */
    private static void follow(Edit edit, Map<UUID, Entity> here) {
        switch (edit) {
            case Edit.Create(Kind kind, UUID id, Map<String, Value> fields) -> here.put(id, kind.entity(id, fields));
            case Edit.Delete(Kind _, UUID id, Map<String, Value> _) -> here.remove(id);
            case Edit.Set set ->
                here.computeIfPresent(set.entity(), (id, entity) -> {
                    Map<String, Value> values = new LinkedHashMap<>(set.kind().values(entity));
                    values.remove(set.property());
                    if (set.after() != null) {
                        values.put(set.property(), set.after());
                    }
                    return set.kind().entity(id, values);
                });
        }
    }

    private static Draft draft(List<Edit> edits) {
        return new Draft(Label.of("change.sample"), "Amina", edits);
    }
}
