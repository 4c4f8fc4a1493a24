package agraw.workbench;

import agraw.form.Rules;
import agraw.model.Form;
import org.jspecify.annotations.Nullable;

/** The rules of the form that was read last, parsed once: a case is read again with each change of it, its template hardly ever. */
final class KnownRules {
    private @Nullable Rules last;

    synchronized Rules of(Form form) {
        Rules known = last;
        if (known == null || !known.isOf(form)) {
            known = Rules.of(form);
            last = known;
        }
        return known;
    }
}
