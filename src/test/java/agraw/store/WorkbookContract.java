package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.change.Change;
import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.CaseStudy;
import agraw.model.Entity;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Labels;
import agraw.model.Property;
import agraw.model.Rank;
import agraw.model.Refusal;
import agraw.model.Section;
import agraw.model.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a workbook does, wherever it is kept. */
abstract class WorkbookContract {
    private final UUID machine = UUID.randomUUID();
    private Instant now = Instant.parse("2026-03-01T09:30:00Z");
    private Store store;

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

    private void reopen() {
        store.close();
        openIt();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsMadeChangedInEveryPropertyAndDeleted(Kind kind) {
        Samples samples = new Samples(kind.key().hashCode());
        Entity entity = samples.entity(kind);
        commit(Edit.Create.of(entity));
        assertThat(read(entity)).containsExactly(entity);
        for (Property property : kind.properties()) {
            for (int round = 0; round < 3; round++) {
                entity = set(entity, property, round == 1 && property.optional() ? null : samples.value(property));
                assertThat(read(entity)).as(property.name()).containsExactly(entity);
            }
        }
        reopen();
        assertThat(read(entity)).containsExactly(entity);
        commit(Edit.Delete.of(entity));
        assertThat(read(entity)).isEmpty();
        assertThat(store.check()).isEmpty();
        store.undo("Amina");
        assertThat(read(entity)).containsExactly(entity);
    }

    private Entity set(Entity entity, Property property, @Nullable Value value) {
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

    @Test
    void historyTellsWhatWasDoneToOneThingLatestFirst() {
        CaseStudy one = study("one");
        commit(Edit.Create.of(one));
        commit(Edit.Create.of(study("two")));
        Entity other = set(one, Kind.CASE_STUDY.property("title"), new Value.Words("Imgoun"));
        Change deleted = commit(Edit.Delete.of(other));
        assertThat(store.history(one.id())).hasSize(3).first().isEqualTo(deleted);
        assertThat(store.history(2)).hasSize(2).first().isEqualTo(deleted);
        assertThat(store.history(one.id()).getLast().edits()).containsExactly(Edit.Create.of(one));
    }

    @Test
    void whatRestsOnAnOlderStateIsRefusedAndChangesNothing() {
        CaseStudy one = study("one");
        commit(Edit.Create.of(one));
        Entity changed = set(one, Kind.CASE_STUDY.property("title"), new Value.Words("Imgoun"));
        Map<String, ?> before = Dump.tables(store);
        Edit other = Edit.Create.of(study("other"));
        Edit title = new Edit.Set(
                Kind.CASE_STUDY, one.id(), "title", new Value.Words(one.title()), new Value.Words("Taliouine"));
        for (Edit edit : List.of(title, Edit.Delete.of(one), Edit.Create.of(one))) {
            assertThatThrownBy(() -> commit(other, edit))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.failure())
                                    .isEqualTo(new Failure.ChangedMeanwhile("case_study")));
        }
        assertThat(Dump.tables(store)).isEqualTo(before);
        assertThat(read(changed)).containsExactly(changed);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void listsComeInTheOrderOfTheirPositions() {
        UUID template = Ids.next();
        List<Section> sections = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            int at = random.nextInt(sections.size() + 1);
            String before = at == 0 ? null : sections.get(at - 1).position();
            String after = at == sections.size() ? null : sections.get(at).position();
            Section made = new Section(Ids.next(), template, "s" + i, Labels.NONE, Rank.between(before, after));
            sections.add(at, made);
            commit(Edit.Create.of(made));
        }
        List<Section> all = store.read(reader -> reader.all(Section.class));
        List<Section> some = store.read(reader -> reader.where(Section.class, "template", template));
        assertThat(all).containsExactlyElementsOf(sections);
        assertThat(some).containsExactlyElementsOf(sections);
    }

    @Test
    void manyIdsAreFoundInTheOrderOfTheirPositions() {
        UUID template = Ids.next();
        Section second = new Section(Ids.next(), template, "b", Labels.NONE, Rank.of(1));
        Section first = new Section(Ids.next(), template, "a", Labels.NONE, Rank.of(0));
        commit(Edit.Create.of(second), Edit.Create.of(first));
        List<UUID> ids = new ArrayList<>(List.of(second.id()));
        for (int i = 0; i < 70_000; i++) {
            ids.add(new UUID(7, i));
        }
        ids.add(first.id());
        assertThat(store.read(reader -> reader.whereAny(Section.class, "id", ids)).stream()
                        .toList())
                .containsExactly(first, second);
    }

    @Test
    void anAttachmentIsReadAsItWasPut() throws IOException {
        byte[] content = new byte[(5 << 20) / 2];
        new Random(1).nextBytes(content);
        Attachments.Kept kept = store.attachments().put(new ByteArrayInputStream(content), "well.jpg");
        assertThat(store.attachments().put(new ByteArrayInputStream(content), "again.jpg"))
                .isEqualTo(kept);
        Attachments.Kept empty = store.attachments().put(InputStream.nullInputStream(), "empty.txt");
        reopen();
        try (InputStream read = store.attachments().open(kept.sha256())) {
            assertThat(Arrays.equals(read.readAllBytes(), content)).isTrue();
        }
        try (InputStream read = store.attachments().open(empty.sha256())) {
            assertThat(read.readAllBytes()).isEmpty();
        }
        assertThat(kept.size()).isEqualTo(content.length);
        for (String wrong : List.of("0".repeat(64), "../../workbook.json", "")) {
            assertThatThrownBy(() -> store.attachments().open(wrong)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aCheckTellsWhatIsNotAsTheChangesMadeIt() {
        CaseStudy one = study("one");
        CaseStudy two = study("two");
        commit(Edit.Create.of(one), Edit.Create.of(two));
        Section dangling = new Section(Ids.next(), Ids.next(), "s", Labels.NONE, Rank.of(0));
        commit(Edit.Create.of(dangling));
        assertThat(store.check())
                .containsExactly(new Finding.ReferenceBroken(
                        "section", dangling.id().toString(), "template", dangling.template()));
        UUID extra = Ids.next();
        store.read(reader -> reader.handle()
                        .execute(
                                "UPDATE case_study SET title = 'x' WHERE workbook = ? AND id = ?",
                                reader.workbook(),
                                one.id())
                + reader.handle()
                        .execute("DELETE FROM case_study WHERE workbook = ? AND id = ?", reader.workbook(), two.id())
                + reader.handle().execute("DELETE FROM section WHERE workbook = ?", reader.workbook())
                + reader.handle()
                        .execute(
                                "INSERT INTO template (workbook, id, key, labels) VALUES (?, ?, 'k', '{}')",
                                reader.workbook(),
                                extra));
        assertThat(store.check())
                .containsExactlyInAnyOrder(
                        new Finding.RowDiffers("case_study", one.id().toString(), "title"),
                        new Finding.RowMissing("case_study", two.id().toString()),
                        new Finding.RowMissing("section", dangling.id().toString()),
                        new Finding.RowTooMany("template", extra.toString()));
    }

    private Change commit(Edit... edits) {
        return store.commit(new Draft(Label.of("change.sample"), "Amina", List.of(edits)));
    }

    private List<Entity> read(Entity entity) {
        return store.read(reader -> reader.find(entity.getClass(), entity.id())).stream()
                .<Entity>map(found -> found)
                .toList();
    }

    static CaseStudy study(String key) {
        return new CaseStudy(Ids.next(), key, "تالوين", "ar", null, null);
    }
}
