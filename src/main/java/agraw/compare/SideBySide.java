package agraw.compare;

import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Form;
import agraw.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Cases side by side: the sections and fields of their forms, then the principles and codes, each with what every case says. */
public record SideBySide(List<CaseStudy> cases, List<Row> rows) {
    public SideBySide {
        cases = List.copyOf(cases);
        rows = List.copyOf(rows);
    }

    public static SideBySide of(Form form, Codebook codebook, List<CaseMaterial> materials) {
        return of(List.of(form), codebook, materials);
    }

    /** Cases that may be described by different forms; each form's sections follow those of the one before. */
    public static SideBySide of(List<Form> forms, Codebook codebook, List<CaseMaterial> materials) {
        List<CaseFacts> facts = materials.stream().map(CaseFacts::new).toList();
        List<CaseQuotes> quotes = materials.stream().map(CaseQuotes::new).toList();
        List<Row> rows = new ArrayList<>();
        for (Form form : forms) {
            for (Form.Part part : form.parts()) {
                addSection(rows, part, facts);
            }
        }
        for (Code principle : codebook.principles()) {
            addPrinciple(rows, codebook, principle, quotes);
        }
        return new SideBySide(materials.stream().map(CaseMaterial::caseStudy).toList(), rows);
    }

    private static void addSection(List<Row> rows, Form.Part part, List<CaseFacts> cases) {
        List<Row> fields = new ArrayList<>();
        Section section = part.section();
        for (Form.Entry entry : part.entries()) {
            List<Cell> cells = cases.stream().map(facts -> facts.cell(entry)).toList();
            Row row = new Row(new Subject.OfField(section, entry), cells, Differences.among(cells));
            if (!entry.field().retired() || !row.isEmpty()) {
                fields.add(row);
            }
        }
        if (!fields.isEmpty()) {
            rows.add(new Row(new Subject.OfSection(section), List.of(), Differences.EMPTY));
            rows.addAll(fields);
        }
    }

    private static void addPrinciple(List<Row> rows, Codebook codebook, Code principle, List<CaseQuotes> cases) {
        List<Code> branch = codebook.branch(principle);
        List<UUID> ids = branch.stream().map(Code::id).toList();
        List<Cell> sums =
                cases.stream().map(quotes -> quotes.tally(principle.id(), ids)).toList();
        Row heading = new Row(new Subject.OfPrinciple(principle), sums, Differences.among(sums));
        if (principle.retired() && heading.isEmpty()) {
            return;
        }
        rows.add(heading);
        for (Code code : branch.subList(1, branch.size())) {
            List<Cell> cells =
                    cases.stream().map(quotes -> quotes.cell(code.id())).toList();
            Row row = new Row(
                    new Subject.OfCode(principle, code, depth(codebook, principle, code)),
                    cells,
                    Differences.among(cells));
            if (!code.retired() || !row.isEmpty()) {
                rows.add(row);
            }
        }
    }

    private static int depth(Codebook codebook, Code principle, Code code) {
        int depth = 1;
        for (UUID at = code.parent(); at != null && !at.equals(principle.id()); depth++) {
            at = codebook.find(at).map(Code::parent).orElse(null);
        }
        return depth;
    }
}
