package agraw.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.exchange.content.Shipped;
import agraw.model.Choice;
import agraw.model.Code;
import agraw.model.Entity;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Question;
import agraw.model.Recommendation;
import agraw.model.Section;
import agraw.model.Template;
import agraw.model.Tension;
import agraw.store.Settings;
import agraw.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {
    @TempDir
    Path temporary;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.create(temporary.resolve("w.agraw"), Settings.of(UUID.randomUUID(), "Amina"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aNewWorkbookGetsTheWholeCodebookAndTheWholeTemplate() {
        assertThat(new Content(store, "Amina").load()).isPresent();

        List<Code> codes = all(Code.class);
        List<Code> principles =
                codes.stream().filter(code -> code.parent() == null).toList();
        assertThat(principles).extracting(Code::key).containsExactly("P1", "P2", "P3", "P4", "P5", "X");
        assertThat(codes).hasSize(6 + 74);
        assertThat(all(Question.class)).hasSize(48);
        assertThat(all(Tension.class)).hasSize(17);
        assertThat(all(Recommendation.class))
                .filteredOn(recommendation -> recommendation.parent() == null)
                .extracting(Recommendation::key)
                .containsExactly("R0", "R1", "R2", "R3", "R4", "R5");
        assertThat(all(Template.class)).extracting(Template::key).containsExactly("site-visit");
        assertThat(all(Section.class)).hasSize(8);
        List<Field> fields = all(Field.class);
        assertThat(fields).filteredOn(field -> field.group() == null).hasSize(51);
        assertThat(fields)
                .filteredOn(field -> field.group() != null)
                .isNotEmpty()
                .allSatisfy(part -> assertThat(fields)
                        .filteredOn(field -> field.id().equals(part.group()))
                        .extracting(Field::type)
                        .containsExactly(FieldType.GROUP));
    }

    @Test
    void everyChoiceFieldHasChoicesAndOneOfThemSaysNotKnown() {
        new Content(store, "Amina").load();
        List<Field> fields = all(Field.class);
        assertThat(fields)
                .filteredOn(field -> field.type() == FieldType.CHOICE || field.type() == FieldType.CHOICES)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(all(Choice.class))
                        .filteredOn(choice -> choice.field().equals(field.id()))
                        .extracting(Choice::key)
                        .contains("unknown")
                        .doesNotHaveDuplicates());
    }

    @Test
    void aFilledWorkbookKeepsItsOwn() {
        new Content(store, "Amina").load();
        assertThat(new Content(store, "Amina").load()).isEmpty();
        assertThat(all(Template.class)).hasSize(1);
    }

    @Test
    void fillingIsOneStepThatCanBeTakenBack() {
        new Content(store, "Amina").load();
        store.undo("Amina");
        assertThat(all(Code.class)).isEmpty();
        assertThat(all(Field.class)).isEmpty();
    }

    @Test
    void theListOfCaseStudiesNamesThemAll() throws IOException {
        try (var files = Files.list(Path.of("case-studies"))) {
            assertThat(Shipped.caseKeys())
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".json"))
                                    .map(name -> name.replace(".json", ""))
                                    .sorted()
                                    .toList());
        }
        assertThat(Shipped.caseKeys())
                .allSatisfy(key -> assertThat(Shipped.caseFile(key)).isNotEmpty());
    }

    private <E extends Entity> List<E> all(Class<E> type) {
        return store.read(reader -> reader.all(type));
    }
}
