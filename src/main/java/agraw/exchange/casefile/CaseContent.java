package agraw.exchange.casefile;

import agraw.model.CaseMaterial;
import agraw.model.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case with the paragraphs of its texts, in the order of their positions, by the text's id. */
public record CaseContent(CaseMaterial material, Map<UUID, List<Paragraph>> paragraphs) {
    List<Paragraph> of(UUID text) {
        return paragraphs.getOrDefault(text, List.of());
    }
}
