package agraw.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The typed fields of a case study, in sections. Version, language (of the labels that are shown first, BCP 47) and the expression that
 * names an answer sheet are the settings of an XLSForm.
 */
public record Template(
        UUID id,
        String key,
        Labels labels,
        @Nullable String version,
        @Nullable String language,
        @Nullable String instanceName)
        implements Entity {

    /** A template without settings. */
    public static Template of(UUID id, String key, Labels labels) {
        return new Template(id, key, labels, null, null, null);
    }
}
