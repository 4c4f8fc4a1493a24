package agraw.workbench;

import agraw.model.Pick;

/**
 * What is looked at across cases.
 *
 * @param filter takes cases, as a person types it
 * @param tags takes tags of these cases
 */
public record Scope(String filter, Pick tags) {
    /** All cases with all of their tags. */
    public static final Scope ALL = new Scope("", Pick.ALL);
}
