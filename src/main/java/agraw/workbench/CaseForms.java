package agraw.workbench;

import agraw.model.CaseStudy;
import agraw.model.Form;
import agraw.store.Reader;
import agraw.store.query.CodebookQuery;
import agraw.words.NaturalOrder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.UUID;

/** The forms of all cases, read once: each case has its own template's, else the workbook's first. */
final class CaseForms {
    private static final Form NONE = new Form(List.of(), List.of(), List.of());
    private static final Comparator<CaseStudy> BY_KEY =
            Comparator.comparing(CaseStudy::key, NaturalOrder.of(Locale.ROOT));

    private final SequencedMap<UUID, Form> forms;

    private CaseForms(SequencedMap<UUID, Form> forms) {
        this.forms = forms;
    }

    static CaseForms read(Reader reader) {
        return new CaseForms(CodebookQuery.forms(reader));
    }

    Form of(CaseStudy caseStudy) {
        Form first = forms.isEmpty() ? NONE : forms.firstEntry().getValue();
        return caseStudy.template() == null ? first : forms.getOrDefault(caseStudy.template(), first);
    }

    Collection<Form> all() {
        return forms.values();
    }

    /** All cases, in the natural order of their keys. */
    static List<CaseStudy> cases(Reader reader) {
        return reader.all(CaseStudy.class).stream().sorted(BY_KEY).toList();
    }
}
