package agraw.exchange.casefile;

import agraw.exchange.content.Shipped;
import agraw.exchange.content.ShippedCodebook;
import agraw.exchange.content.ShippedTemplate;
import agraw.model.Codebook;
import agraw.model.Form;
import java.util.List;

/** What ships with the program, without a workbook around it. */
final class ShippedVocabulary {
    private ShippedVocabulary() {}

    static Vocabulary get() {
        ShippedCodebook codebook = Shipped.codebook();
        ShippedTemplate template = Shipped.template();
        return new Vocabulary(
                new Codebook(codebook.codes(), codebook.tensions()),
                List.of(new Vocabulary.Known(
                        template.template(), new Form(template.sections(), template.fields(), template.choices()))));
    }
}
