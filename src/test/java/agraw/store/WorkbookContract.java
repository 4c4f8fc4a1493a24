package agraw.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.change.Change;
import agraw.change.Edit;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a workbook does, wherever it is kept. */
abstract class WorkbookContract extends OpenWorkbook {
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
            Section made = Section.of(Ids.next(), template, "s" + i, Labels.NONE, Rank.between(before, after));
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
        Section second = Section.of(Ids.next(), template, "b", Labels.NONE, Rank.of(1));
        Section first = Section.of(Ids.next(), template, "a", Labels.NONE, Rank.of(0));
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
        Section dangling = Section.of(Ids.next(), Ids.next(), "s", Labels.NONE, Rank.of(0));
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
}
