package agraw.compare;

import agraw.model.Tag;
import agraw.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One tag as it stands in a comparison.
 *
 * @param text where the passage stands; null for evidence that is anchored to a fact or the whole case
 * @param language of the quoted words, a BCP 47 tag
 * @param references the numbers of the references that it cites, within its case
 */
public record Quote(Tag tag, @Nullable Text text, String language, List<Long> references) {
    public Quote {
        references = List.copyOf(references);
    }
}
