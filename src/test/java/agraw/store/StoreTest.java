package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Settings SETTINGS = Settings.of(UUID.randomUUID(), "Amina on LAPTOP-7");

    @TempDir
    Path temporary;

    @Test
    void whatWasCommittedIsThereAfterReopening() {
        CaseStudy made = new CaseStudy(Ids.next(), "MA-1", "تالوين", "ar", null, null);
        Path folder = temporary.resolve("w.agraw");
        try (Store store = Store.create(folder, SETTINGS)) {
            store.commit(creating(made));
        }
        try (Store store = Store.open(folder, SETTINGS)) {
            assertThat(cases(store)).containsExactly(made);
            assertThat(store.recovery()).isEqualTo(new Recovery.None());
        }
        try (Store store = Store.rebuild(folder, SETTINGS)) {
            assertThat(cases(store)).containsExactly(made);
            assertThat(store.recovery()).isEqualTo(new Recovery.Replayed(1));
        }
    }

    @Test
    void undoAndRedoOutliveARestart() {
        CaseStudy made = new CaseStudy(Ids.next(), "MA-1", "Imgoun", "en", null, null);
        Path folder = temporary.resolve("w.agraw");
        try (Store store = Store.create(folder, SETTINGS)) {
            store.commit(creating(made));
        }
        try (Store store = Store.open(folder, SETTINGS)) {
            assertThat(store.nextUndo()).contains(Label.of("change.createCase", "MA-1"));
            store.undo("Amina");
            assertThat(cases(store)).isEmpty();
        }
        try (Store store = Store.open(folder, SETTINGS)) {
            store.redo("Amina");
            assertThat(cases(store)).containsExactly(made);
            assertThat(store.nextRedo()).isEmpty();
        }
    }

    @Test
    void aSecondOpeningNamesTheHolder() {
        Path folder = temporary.resolve("w.agraw");
        try (Store store = Store.create(folder, SETTINGS)) {
            assertThatThrownBy(() -> Store.open(folder, SETTINGS))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.failure())
                                    .isInstanceOfSatisfying(
                                            Failure.WorkbookHeld.class,
                                            held -> assertThat(held.holder()).isEqualTo("Amina on LAPTOP-7")));
            assertThat(cases(store)).isEmpty();
        }
    }

    private static List<CaseStudy> cases(Store store) {
        return store.read(reader -> reader.all(CaseStudy.class));
    }

    private static Draft creating(CaseStudy made) {
        return new Draft(Label.of("change.createCase", made.key()), "Amina", List.of(Edit.Create.of(made)));
    }
}
