package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.change.Draft;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.exchange.content.Shipped;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Entity;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Paragraph;
import agraw.model.Refusal;
import agraw.model.Tag;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.store.Settings;
import agraw.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportingTest {
    @TempDir
    Path temporary;

    private Store store;

    @BeforeEach
    void open() {
        store = filled("w.agraw");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Store filled(String name) {
        Store made = Store.create(temporary.resolve(name), Settings.of(UUID.randomUUID(), "Amina"));
        new Content(made, "Amina").load();
        return made;
    }

    @Test
    void everyPublishedCaseGoesOutAsItCameInAlsoThroughASecondWorkbook() {
        new Importing(store, "Amina").importShipped(Progress.NONE, () -> false);
        Path first = temporary.resolve("first");
        export(store, first);
        assertHoldsTheShippedCases(first);

        try (Store other = filled("other.agraw")) {
            List<Outcome> outcomes =
                    new Importing(other, "Binta").importFiles(List.of(first), Progress.NONE, () -> false);
            assertThat(outcomes).hasSize(14).allMatch(Outcome.Imported.class::isInstance);
            Path second = temporary.resolve("second");
            export(other, second);
            assertHoldsTheShippedCases(second);
        }
    }

    private static void assertHoldsTheShippedCases(Path folder) {
        assertThat(Shipped.caseKeys())
                .allSatisfy(key -> assertThat(folder.resolve(key + ".json"))
                        .content(StandardCharsets.UTF_8)
                        .isEqualTo(new String(Shipped.caseFile(key), StandardCharsets.UTF_8)));
    }

    @Test
    void tagsOnSeveralParagraphsOnRepeatedWordsAndWithoutStanceComeBack() {
        CaseStudy study = new CaseStudy(Ids.next(), "XX-1", "Well", "fr", null, "Asked again");
        Text text = new Text(Ids.next(), study.id(), null, TextKind.NOTE, "", "fr", "m1i");
        Paragraph first = paragraph(text, "l’eau, puis l’eau.", "m1i");
        Paragraph empty = paragraph(text, "", "m2i");
        Paragraph last = paragraph(text, "Fin.", "m3i");
        Code principle = all(Code.class).getFirst();
        put(
                study,
                text,
                first,
                empty,
                last,
                tag(study, principle, text, first, 12, first, 17),
                tag(study, principle, text, first, 7, last, 3));
        Path folder = temporary.resolve("out");
        export(store, folder);
        try (Store other = filled("other.agraw")) {
            assertThat(new Importing(other, "Binta").importFiles(List.of(folder), Progress.NONE, () -> false))
                    .allMatch(Outcome.Imported.class::isInstance);
            List<Tag> tags = other.read(reader -> reader.all(Tag.class));
            assertThat(tags).extracting(Tag::quote).containsExactly("l’eau", "puis l’eau.\n\nFin");
            assertThat(tags).extracting(Tag::startOffset).containsExactly(12L, 7L);
            assertThat(tags).extracting(Tag::endOffset).containsExactly(17L, 3L);
            assertThat(tags).extracting(Tag::stance).containsOnlyNulls();
            List<CaseStudy> cases = other.read(reader -> reader.all(CaseStudy.class));
            assertThat(cases).extracting(CaseStudy::note).containsExactly("Asked again");
        }
    }

    @Test
    void whatRestsOnSomethingGoneIsCountedAsLeftOut() {
        new Importing(store, "Amina").importShipped(Progress.NONE, () -> false);
        CaseStudy study = all(CaseStudy.class).getFirst();
        Fact odd = all(Fact.class).stream()
                .filter(fact -> fact.caseStudy().equals(study.id()) && fact.item() == null)
                .findFirst()
                .orElseThrow();
        put(new Fact(
                Ids.next(),
                study.id(),
                UUID.randomUUID(),
                null,
                null,
                "x",
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                odd.cites(),
                odd.position(),
                null));
        assertThat(new Exporting(store).export(List.of(study.id()), temporary, Progress.NONE, () -> false))
                .extracting(Exporting.Exported::leftOut)
                .containsExactly(1L);
    }

    @Test
    void namesThatSomeSystemRefusesAreMadeSafe() {
        assertThat(FileNames.of("MR-MEL")).isEqualTo("MR-MEL");
        assertThat(FileNames.of("a/b:c")).isEqualTo("a_b_c");
        assertThat(FileNames.of("../x")).isEqualTo("_.._x");
        assertThat(FileNames.of("CON")).isEqualTo("_CON");
        assertThat(FileNames.of("تالوين")).isEqualTo("تالوين");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        new Importing(store, "Amina").importShipped(Progress.NONE, () -> false);
        Path file = Files.writeString(temporary.resolve("file"), "x");
        List<UUID> cases = all(CaseStudy.class).stream().map(CaseStudy::id).toList();
        assertThatThrownBy(() -> new Exporting(store).export(cases, file, Progress.NONE, () -> false))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isInstanceOf(Failure.NotWritable.class));
    }

    private static void export(Store store, Path folder) {
        List<UUID> cases = store.read(reader ->
                reader.all(CaseStudy.class).stream().map(CaseStudy::id).toList());
        new Exporting(store).export(cases, folder, Progress.NONE, () -> false);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(cases.size())
                    .noneMatch(name -> name.endsWith(".part"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(Entity... entities) {
        List<Edit> edits = new ArrayList<>();
        for (Entity entity : entities) {
            edits.add(Edit.Create.of(entity));
        }
        store.commit(new Draft(Label.of("change.importCase", "XX-1"), "Amina", edits));
    }

    private static Paragraph paragraph(Text text, String content, String position) {
        return Paragraph.of(Ids.next(), text.id(), content, position);
    }

    private static Tag tag(CaseStudy study, Code code, Text text, Paragraph in, long start, Paragraph last, long end) {
        return new Tag(
                Ids.next(),
                code.id(),
                study.id(),
                text.id(),
                in.id(),
                start,
                last.id(),
                end,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                "Amina",
                Instant.EPOCH,
                null,
                null,
                false,
                false);
    }

    private <E extends Entity> List<E> all(Class<E> type) {
        return store.read(reader -> reader.all(type));
    }
}
