package agraw.workbench;

import agraw.model.Form;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands or is to stand: the fact's id, which a screen may choose before there is a fact.
 *
 * @param entry the field that is answered
 * @param item the fact of the group that this is a part of
 * @param topic what a new fact speaks of, so that it stands beside others on it
 * @param unit of a new fact
 */
public record FactPlace(
        UUID fact,
        UUID caseStudy,
        Form.Entry entry,
        @Nullable UUID item,
        @Nullable String topic,
        @Nullable String unit) {
    /** A fact of a field, without more. */
    public static FactPlace of(UUID fact, UUID caseStudy, Form.Entry entry) {
        return new FactPlace(fact, caseStudy, entry, null, null, null);
    }
}
