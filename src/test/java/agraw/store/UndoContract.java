package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Entity;
import agraw.model.Failure;
import agraw.model.Kind;
import agraw.model.Refusal;
import agraw.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person can take back and repeat, wherever the workbook is kept. */
abstract class UndoContract extends OpenWorkbook {
    @Test
    void everythingCanBeUndoneAndRedoneAlsoAfterReopening() {
        Samples samples = new Samples(11);
        List<Map<String, ?>> states = new ArrayList<>(List.of(Dump.entities(store)));
        for (int i = 0; i < 12; i++) {
            store.commit(samples.draft());
            states.add(Dump.entities(store));
        }
        assertThat(Dump.records(store)).containsExactlyInAnyOrderEntriesOf(samples.present());
        reopen();
        int at = 12;
        while (store.nextUndo().isPresent()) {
            store.undo("Amina");
            at = at - 1;
            assertThat(Dump.entities(store)).isIn(states.subList(0, at + 1));
        }
        assertThat(Dump.entities(store)).isEqualTo(states.getFirst());
        reopen();
        while (store.nextRedo().isPresent()) {
            store.redo("Amina");
        }
        assertThat(Dump.entities(store)).isEqualTo(states.getLast());
        assertThatThrownBy(() -> store.redo("Amina")).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsDoneAfterAnUndoEndsTheRedo() {
        commit(Edit.Create.of(study("one")));
        store.undo("Amina");
        commit(Edit.Create.of(study("two")));
        assertThat(store.nextRedo()).isEmpty();
        store.undo("Amina");
        assertThatThrownBy(() -> store.undo("Amina"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.failure()).isEqualTo(new Failure.NothingToUndo()));
    }

    @Test
    void typingInOneFieldIsOneStepOfUndo() {
        CaseStudy study = study("one");
        store.commit(new Draft(Label.of("change.other"), "Amina", List.of(Edit.Create.of(study))));
        Entity typed = typeNote(study);
        store.undo("Amina");
        assertThat(read(study)).containsExactly(study);
        store.redo("Amina");
        assertThat(read(typed)).containsExactly(typed);
    }

    @Test
    void typingThatMakesWhatIsTypedIntoIsOneStepWithIt() {
        CaseStudy study = study("one");
        commit(Edit.Create.of(study));
        Entity typed = typeNote(study);
        store.undo("Amina");
        assertThat(read(study)).isEmpty();
        store.redo("Amina");
        assertThat(read(typed)).containsExactly(typed);
    }

    @Test
    void typingAfterAPauseIsAStepOfItsOwn() {
        CaseStudy study = study("one");
        store.commit(new Draft(Label.of("change.other"), "Amina", List.of(Edit.Create.of(study))));
        Entity before = typeNote(study);
        now = now.plusSeconds(21);
        set(before, Kind.CASE_STUDY.property("note"), new Value.Words("Taliouine"));
        store.undo("Amina");
        assertThat(read(before)).containsExactly(before);
    }

    private Entity typeNote(Entity study) {
        Entity typed = study;
        for (String words : List.of("T", "Ta", "Tal")) {
            typed = set(typed, Kind.CASE_STUDY.property("note"), new Value.Words(words));
        }
        return typed;
    }
}
