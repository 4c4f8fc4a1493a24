package agraw.workbench;

import agraw.compare.CaseGaps;
import agraw.compare.Completeness;
import agraw.compare.FieldGaps;
import agraw.form.FilledForm;
import agraw.form.Rules;
import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Form;
import agraw.model.Missing;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.JudgingQuery;
import agraw.words.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what is missing of one case and of all, with what to ask at the site. */
public final class Gaps {
    private final Store store;

    public Gaps(Store store) {
        this.store = store;
    }

    public static Gaps of(Workbench workbench) {
        return new Gaps(workbench.store());
    }

    /** What is missing of a case; none if it is gone. */
    public Optional<CaseGaps> of(UUID caseStudy) {
        return new Casework(store, "").sheet(caseStudy).map(Gaps::of);
    }

    /** What is missing of a case that was read already. */
    public static CaseGaps of(Casework.Sheet sheet) {
        CaseMaterial material = sheet.material();
        return CaseGaps.of(
                material.caseStudy(),
                sheet.form(),
                Completeness.answered(material),
                material.missing(),
                entry -> sheet.filled().isAsked(entry, null));
    }

    /** What is missing over all cases, in the natural order of their keys. */
    public FieldGaps all() {
        return store.read(reader -> {
            CaseForms forms = CaseForms.read(reader);
            Map<UUID, Set<UUID>> answered = JudgingQuery.answered(reader);
            Map<UUID, List<Missing>> missing =
                    reader.all(Missing.class).stream().collect(Collectors.groupingBy(Missing::caseStudy));
            Thought thought = new Thought(reader, forms);
            return FieldGaps.of(CaseForms.cases(reader).stream()
                    .map(study -> CaseGaps.of(
                            study,
                            forms.of(study),
                            answered.getOrDefault(study.id(), Set.of()),
                            missing.getOrDefault(study.id(), List.of()),
                            thought.isAsked(study)))
                    .toList());
        });
    }

    /** What forms that think ask of cases; for the others nothing is read. */
    private static final class Thought {
        private final CaseForms forms;
        private final Map<List<Form.Part>, Rules> rules = new HashMap<>();
        private final Map<UUID, List<Fact>> facts;

        Thought(Reader reader, CaseForms forms) {
            this.forms = forms;
            List<UUID> thinking = CaseForms.cases(reader).stream()
                    .filter(study -> !rules(study).isEmpty())
                    .map(CaseStudy::id)
                    .toList();
            this.facts = reader.whereAny(Fact.class, "caseStudy", thinking).stream()
                    .collect(Collectors.groupingBy(Fact::caseStudy));
        }

        private Rules rules(CaseStudy study) {
            return rules.computeIfAbsent(forms.of(study).parts(), _ -> Rules.of(forms.of(study)));
        }

        Predicate<Form.Entry> isAsked(CaseStudy study) {
            Rules known = rules(study);
            if (known.isEmpty()) {
                return Completeness.ALL;
            }
            FilledForm filled = new FilledForm(known, facts.getOrDefault(study.id(), List.of()), study.language());
            return entry -> filled.isAsked(entry, null);
        }
    }

    /** One case's open questions as a document to take along. */
    public static TableFile document(CaseGaps gaps, Messages messages) {
        return new GapTable(messages).of(gaps);
    }

    /** What is missing over all cases as a document. */
    public static TableFile document(FieldGaps gaps, Messages messages) {
        return new GapTable(messages).of(gaps);
    }
}
