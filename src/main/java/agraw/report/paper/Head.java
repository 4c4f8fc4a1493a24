package agraw.report.paper;

import org.jspecify.annotations.Nullable;

/**
 * What stands above every page.
 *
 * @param paper which paper it is, in the paper's language
 * @param caseKey none for a paper of no case: there is a line to write it on
 * @param title of the case, or of the template
 * @param stamp none for a paper of no case
 */
public record Head(
        String paper,
        @Nullable String caseKey,
        String title,
        @Nullable Stamp stamp) {}
