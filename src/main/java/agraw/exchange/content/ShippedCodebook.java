package agraw.exchange.content;

import agraw.model.Code;
import agraw.model.Entity;
import agraw.model.Question;
import agraw.model.Recommendation;
import agraw.model.Tension;
import java.util.List;
import java.util.stream.Stream;

/**
 * A codebook as entities with new ids.
 *
 * @param codes each principle followed by its codes
 * @param recommendations each recommendation followed by the items of its checklist
 */
public record ShippedCodebook(
        List<Code> codes, List<Question> questions, List<Tension> tensions, List<Recommendation> recommendations) {
    public ShippedCodebook {
        codes = List.copyOf(codes);
        questions = List.copyOf(questions);
        tensions = List.copyOf(tensions);
        recommendations = List.copyOf(recommendations);
    }

    /** All of it, what is referred to first. */
    public Stream<Entity> entities() {
        return Stream.of(codes, questions, tensions, recommendations).flatMap(List::stream);
    }
}
