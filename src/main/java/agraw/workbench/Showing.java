package agraw.workbench;

import agraw.compare.SideBySide;
import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.store.Store;
import agraw.store.query.CaseQuery;
import java.util.List;

/** Shows all that is known of one case. */
public final class Showing {
    private final Workbench workbench;
    private final Store store;

    public Showing(Workbench workbench) {
        this.workbench = workbench;
        this.store = workbench.store();
    }

    /**
     * One case.
     *
     * @param rows fields and codes in order, each with one cell, as in a comparison of one
     */
    public record Sheet(CaseMaterial material, SideBySide rows) {}

    /**
     * The case of a key, whatever the letters' case.
     *
     * @throws Refusal {@link Failure.UnknownCase}
     */
    public Sheet sheet(String caseKey) {
        CaseStudy study = workbench.caseByKey(caseKey);
        CaseMaterial material = store.read(reader -> CaseQuery.materials(reader, List.of(study.id()))).stream()
                .findFirst()
                .map(found -> found.with(workbench.seen()))
                .orElseThrow(() -> new Refusal(new Failure.UnknownCase(caseKey)));
        return new Sheet(material, SideBySide.of(workbench.form(study), workbench.codebook(), List.of(material)));
    }
}
