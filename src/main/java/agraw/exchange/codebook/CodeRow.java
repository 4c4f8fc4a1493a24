package agraw.exchange.codebook;

import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Labels;
import agraw.model.Polarity;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one code. What it does not say is null, or has no words.
 *
 * @param id by which other programs know it
 * @param key empty where the file has none
 * @param parent the key of the code it stands below
 * @param place where it stands in the file, for sentences about it
 */
public record CodeRow(
        @Nullable UUID id,
        String key,
        @Nullable String parent,
        Labels labels,
        Labels definitions,
        Labels whenToUse,
        Labels whenNot,
        @Nullable Polarity polarity,
        @Nullable String colour,
        @Nullable String shortcut,
        @Nullable Boolean retired,
        String place) {

    /** A codebook as it is written, each code before those below it. */
    public static List<CodeRow> of(Codebook codebook) {
        return codebook.all().stream().map(code -> of(code, codebook)).toList();
    }

    CodeRow withKey(String other) {
        return new CodeRow(
                id, other, parent, labels, definitions, whenToUse, whenNot, polarity, colour, shortcut, retired, place);
    }

    CodeRow withDefinitions(Labels others) {
        return new CodeRow(
                id, key, parent, labels, others, whenToUse, whenNot, polarity, colour, shortcut, retired, place);
    }

    private static CodeRow of(Code code, Codebook codebook) {
        String parent = Optional.ofNullable(code.parent())
                .flatMap(codebook::find)
                .map(Code::key)
                .orElse(null);
        return new CodeRow(
                code.id(),
                code.key(),
                parent,
                code.labels(),
                code.definitions(),
                code.whenToUse(),
                code.whenNot(),
                code.polarity(),
                code.colour(),
                code.shortcut(),
                code.retired(),
                "");
    }
}
