package agraw.exchange.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Entity;
import agraw.model.Fact;
import agraw.model.Missing;
import agraw.model.Paragraph;
import agraw.model.Reference;
import agraw.model.Tag;
import agraw.model.Text;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CaseFileProperties {
    private static final Vocabulary VOCABULARY = ShippedVocabulary.get();

    private final CaseReader reader = new CaseReader();
    private final CaseFileWriter writer = new CaseFileWriter();

    @Property(tries = 200)
    void anyCaseFileIsReadAsItWasWritten(@ForAll("files") CaseFile file) {
        assertThat(reader.read("case.json", writer.bytes(file)).caseFile()).isEqualTo(file);
    }

    @Property(tries = 200)
    void anyCaseComesOutOfTheWorkbookAsItWentIn(@ForAll("files") CaseFile file) {
        CaseReader.Read read = reader.read("case.json", writer.bytes(file));
        List<Entity> entities = CaseEntities.of(read, VOCABULARY, "Amina", Instant.EPOCH);
        CaseFileMaker.Made made = CaseFileMaker.of(content(entities), VOCABULARY);
        assertThat(made.file()).isEqualTo(file);
        assertThat(made.leftOut()).isZero();
    }

    @Provide
    Arbitrary<CaseFile> files() {
        return SomeCaseFiles.any();
    }

    private static CaseContent content(List<Entity> entities) {
        CaseMaterial material = new CaseMaterial(
                (CaseStudy) entities.getFirst(),
                those(entities, Fact.class),
                those(entities, Reference.class),
                those(entities, Missing.class),
                those(entities, Text.class),
                those(entities, Tag.class));
        return new CaseContent(
                material, those(entities, Paragraph.class).stream().collect(Collectors.groupingBy(Paragraph::text)));
    }

    private static <E extends Entity> List<E> those(List<Entity> entities, Class<E> type) {
        return entities.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
