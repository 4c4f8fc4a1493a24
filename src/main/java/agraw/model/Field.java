package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One typed question of a template. A field with a group is a part of one item of that group field; "many" says that several
 * facts are a list and not a disagreement. Relevant (show if), constraint, required, initial (the default), calculation and choice
 * filter are expressions of XLSForm (https://xlsform.org, "Formulas"); a message is said where its expression does not hold.
 * Appearance and parameters are XLSForm's, kept for programs that use them; xlsType is what stands in the column "type" of its
 * XLSForm where that says more than the type here, such as {@code barcode} or {@code select_one crops}. A group that is read only has no
 * words of its own: its items are their parts. The calculation of a group is how many items it has.
 */
public record Field(
        UUID id,
        UUID section,
        @Nullable UUID group,
        String key,
        Labels labels,
        Labels help,
        FieldType type,
        boolean many,
        @Nullable String unit,
        String position,
        boolean retired,
        @Nullable String relevant,
        @Nullable String constraint,
        Labels constraintMessage,
        @Nullable String required,
        Labels requiredMessage,
        @Nullable String initial,
        @Nullable String calculation,
        @Nullable String choiceFilter,
        @Nullable String xlsType,
        @Nullable String appearance,
        @Nullable String parameters,
        boolean readOnly)
        implements Entity {

    /** A field without expressions. */
    public static Field of(
            UUID id,
            UUID section,
            @Nullable UUID group,
            String key,
            Labels labels,
            Labels help,
            FieldType type,
            boolean many,
            @Nullable String unit,
            String position) {
        return new Field(
                id,
                section,
                group,
                key,
                labels,
                help,
                type,
                many,
                unit,
                position,
                false,
                null,
                null,
                Labels.NONE,
                null,
                Labels.NONE,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
