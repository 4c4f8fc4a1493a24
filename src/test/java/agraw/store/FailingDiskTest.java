package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.change.Change;
import agraw.change.ChangeId;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A disk that fails at any call costs nothing that was acknowledged, and leaves no half of a change. */
class FailingDiskTest {
    private static final Settings SETTINGS = Settings.of(UUID.randomUUID(), "Amina");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource
    void noFailureCostsAnAcknowledgedChange(FailingDisk.How how) throws IOException {
        int calls = 0;
        FailingDisk disk;
        do {
            disk = new FailingDisk(++calls, how);
            Path folder = temporary.resolve(how + "-" + calls);
            List<ChangeId> acknowledged = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            scenario(folder, SETTINGS.with(disk), acknowledged, refused);
            look(folder, acknowledged, refused);
            Dump.delete(folder);
        } while (disk.hasFailed());
        assertThat(calls).as("calls of the disk that failed one after another").isGreaterThan(20);
    }

    private static void scenario(Path folder, Settings settings, List<ChangeId> acknowledged, List<String> refused) {
        attempt(() -> {
            try (Store store = Store.create(folder, settings)) {
                for (int i = 0; i < 5; i++) {
                    commit(store, "first " + i, acknowledged, refused);
                }
                attempt(() -> acknowledged.add(store.undo("Amina").id()));
            }
        });
        attempt(() -> {
            try (Store store = Store.isAt(folder) ? Store.open(folder, settings) : Store.create(folder, settings)) {
                commit(store, "second", acknowledged, refused);
                commit(store, "third", acknowledged, refused);
            }
        });
    }

    private static void commit(Store store, String key, List<ChangeId> acknowledged, List<String> refused) {
        CaseStudy made = new CaseStudy(agraw.model.Ids.next(), key, "Imgoun", "en", null, null);
        Draft draft = new Draft(Label.of("change.createCase", key), "Amina", List.of(Edit.Create.of(made)));
        attempt(() -> {
            try {
                acknowledged.add(store.commit(draft).id());
            } catch (Refusal e) {
                if (e.failure() instanceof Failure.NotSaved) {
                    refused.add(key);
                }
                throw e;
            }
        });
    }

    /** What a person is told is one of the sentences for a disk. */
    private static void attempt(Runnable job) {
        try {
            job.run();
        } catch (Refusal e) {
            assertThat(e.failure())
                    .isInstanceOfAny(
                            Failure.NotSaved.class,
                            Failure.WorkbookStopped.class,
                            Failure.WorkbookReadOnly.class,
                            Failure.NothingToUndo.class);
        }
    }

    private static void look(Path folder, List<ChangeId> acknowledged, List<String> refused) throws IOException {
        if (!Store.isAt(folder)) {
            assertThat(acknowledged).isEmpty();
            assertThat(Files.exists(folder)).as("another attempt is possible").isTrue();
            Store.create(folder, SETTINGS).close();
        }
        try (Store store = Store.open(folder, SETTINGS)) {
            assertThat(store.history(100)).extracting(Change::id).containsAll(acknowledged);
            List<CaseStudy> kept = store.read(reader -> reader.all(CaseStudy.class));
            assertThat(kept)
                    .as("what was said not to be saved")
                    .extracting(CaseStudy::key)
                    .noneMatch(refused::contains);
            assertThat(store.check()).isEmpty();
            CaseStudy made = new CaseStudy(agraw.model.Ids.next(), "after", "Imgoun", "en", null, null);
            store.commit(new Draft(Label.of("change.createCase"), "Amina", List.of(Edit.Create.of(made))));
        }
        try (Store store = Store.open(folder, SETTINGS)) {
            assertThat(store.recovery()).isEqualTo(new Recovery.None());
            assertThat(store.history(100)).extracting(Change::id).containsAll(acknowledged);
        }
    }
}
