package agraw.workbench;

import agraw.compare.filter.CaseRow;
import agraw.model.CaseStudy;
import agraw.model.Codebook;
import agraw.model.Fact;
import agraw.model.Pick;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The cases and tags that a scope lets in, at one time.
 *
 * @param all all cases of the workbook
 * @param rows the cases that are let in, in the order of their keys
 * @param codebook with its tensions
 * @param own whose tags are counted, for a person who works blind; else all
 */
public record Chosen(Scope scope, Cases all, List<CaseRow> rows, Codebook codebook, Pick own) {
    public Chosen {
        rows = List.copyOf(rows);
    }

    public List<CaseStudy> cases() {
        return rows.stream().map(CaseRow::study).toList();
    }

    /** The facts of a case in the field of a key; none where no field has it. */
    public List<Fact> facts(CaseRow row, String key) {
        return all.shown().facts(row, key);
    }

    /** Which tags are counted. Where all cases are let in, none is named. */
    public Pick pick() {
        Pick tags = scope.tags().and(own);
        return isEveryCase() ? tags : tags.and(Pick.ofCases(ids()));
    }

    private boolean isEveryCase() {
        return rows.size() == all.rows().size();
    }

    Set<UUID> ids() {
        return rows.stream().map(row -> row.study().id()).collect(Collectors.toUnmodifiableSet());
    }
}
