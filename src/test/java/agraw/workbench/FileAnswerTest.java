package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agraw.exchange.media.PhotoFiles;
import agraw.model.Attachment;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Refusal;
import agraw.model.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAnswerTest {
    @TempDir
    Path folder;

    private TextFixture bench;
    private Attaching attaching;
    private UUID caseStudy;

    @BeforeEach
    void open() {
        bench = new TextFixture(folder);
        attaching = new Attaching(bench.store, "Amina");
        caseStudy = bench.caseStudy.id();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<Attachment> files() {
        return attaching.list(caseStudy).stream().map(Filed::attachment).toList();
    }

    /** A photo of which no consent is noted stays, with the tags on it: they say nothing of the whole case. */
    @Test
    void aTagOnAPhotoThatStaysIsLeftOutOfACaseFile() {
        Brought brought = attaching
                .bring(List.of(Incoming.of("a.jpg", PhotoFiles.jpeg(8, 8, 1))), Progress.NONE, () -> false)
                .orElseThrow()
                .getFirst();
        attaching.add(caseStudy, List.of(brought));
        bench.coding().tagPhoto(files().getFirst().id(), null, bench.code("P3.08"), null, null);
        assertThat(new Exporting(bench.store)
                        .export(List.of(caseStudy), folder.resolve("out"), Progress.NONE, () -> false))
                .singleElement()
                .satisfies(written -> {
                    assertThat(written.withheld()).containsExactly(new agraw.model.Failure.ConsentNotNoted("a.jpg"));
                    assertThat(written.file()).content().doesNotContain("P3.08");
                });
    }

    @Test
    void aPhotoAnswersAFieldAndAnotherTakesItsPlace() {
        FactPlace place = FactPlace.of(Ids.next(), caseStudy, photoField());
        answer(place, "front.jpg", PhotoFiles.jpeg(8, 8, 1));
        assertThat(attaching.list(caseStudy)).singleElement().satisfies(filed -> {
            assertThat(filed.fact().map(Fact::value)).contains("front.jpg");
            assertThat(filed.attachment().owner()).isEqualTo(place.fact());
        });
        answer(place, "back.png", PhotoFiles.png(8, 8, 1));
        assertThat(attaching.list(caseStudy)).singleElement().satisfies(filed -> {
            assertThat(filed.fact().map(Fact::value)).contains("back.png");
            assertThat(filed.attachment().name()).isEqualTo("back.png");
        });
        bench.store.undo("Amina");
        assertThat(files()).extracting(Attachment::name).containsExactly("front.jpg");
        assertThatThrownBy(() -> answer(place, "letter.pdf", "%PDF-1.7 a letter".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.failure()).isEqualTo(new Failure.NotAPhoto("letter.pdf")));
        attaching.remove(List.of(files().getFirst().id()));
        assertThat(bench.store.<List<Fact>>read(reader -> reader.where(Fact.class, "caseStudy", caseStudy)))
                .isEmpty();
    }

    private void answer(FactPlace place, String name, byte[] content) {
        Brought brought = attaching
                .bring(List.of(Incoming.of(name, content)), Progress.NONE, () -> false)
                .orElseThrow()
                .getFirst();
        attaching.answer(place, (Brought.Kept) brought);
    }

    private Form.Entry photoField() {
        Field some = new Workbench(bench.store, "Amina")
                .form()
                .find("association")
                .orElseThrow()
                .field();
        Map<String, Value> values = new LinkedHashMap<>(Kind.FIELD.values(some));
        values.put("key", Value.Words.of("portrait"));
        values.put("type", Value.Words.of(FieldType.PHOTO.name().toLowerCase(java.util.Locale.ROOT)));
        Field field = (Field) Kind.FIELD.entity(Ids.next(), values);
        bench.commit(field);
        return new Workbench(bench.store, "Amina").form().find("portrait").orElseThrow();
    }
}
