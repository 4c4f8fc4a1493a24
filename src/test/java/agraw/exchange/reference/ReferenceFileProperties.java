package agraw.exchange.reference;

import static org.assertj.core.api.Assertions.assertThat;

import agraw.model.Reference;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReferenceFileProperties {
    @Property(tries = 300)
    void whatIsWrittenAsRisIsReadAlike(@ForAll("references") List<Reference> references) {
        List<Reference> read = ReferenceFile.read("x.ris", ReferenceFile.ris(references));
        assertThat(SomeReferences.alike(read)).isEqualTo(references);
    }

    @Property(tries = 300)
    void whatIsWrittenAsBibtexIsReadAlike(@ForAll("references") List<Reference> references) {
        List<Reference> read = ReferenceFile.read("x.bib", ReferenceFile.bibtex(references));
        assertThat(SomeReferences.alike(read)).isEqualTo(references);
    }

    @Provide
    Arbitrary<List<Reference>> references() {
        return SomeReferences.lists();
    }
}
