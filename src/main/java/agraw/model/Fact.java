package agraw.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One value of one field of one case. Several facts of a field may disagree: all are kept. The value is canonical words by the
 * field's type: a choice's key, plain digits, an EDTF date (ISO 8601-2), or words. "item" is the fact of the group field that this
 * fact is a part of; facts of one topic speak of the same thing; cites are ids of references; "asOf" is an EDTF date.
 * Locators say where in a reference it stands, as {@link Pairs} of a reference's id and words such as "p. 12".
 */
public record Fact(
        UUID id,
        UUID caseStudy,
        UUID field,
        @Nullable UUID item,
        @Nullable String topic,
        String value,
        @Nullable String unit,
        @Nullable String asOf,
        @Nullable String note,
        @Nullable Certainty certainty,
        @Nullable String saidBy,
        @Nullable Side side,
        boolean preferred,
        @Nullable String reason,
        List<UUID> cites,
        String position,
        @Nullable String locators)
        implements Entity {}
