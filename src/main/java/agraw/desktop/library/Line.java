package agraw.desktop.library;

import agraw.compare.filter.CaseRow;
import agraw.model.CaseStudy;
import java.util.Optional;

/** One line of the table. */
sealed interface Line {
    /** A case. */
    record OfCase(CaseRow row) implements Line {
        CaseStudy study() {
            return row.study();
        }
    }

    /**
     * Heads the cases that say the same in the column by which they are grouped.
     *
     * @param key the group's name as it is found again; empty where nothing is known
     */
    record Heading(String key, String words, int count, boolean folded) implements Line {}

    default Optional<CaseStudy> caseStudy() {
        return this instanceof OfCase(CaseRow row) ? Optional.of(row.study()) : Optional.empty();
    }
}
