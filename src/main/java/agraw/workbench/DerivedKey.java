package agraw.workbench;

import agraw.model.Entity;
import agraw.model.Field;
import agraw.model.Form;
import agraw.model.Labels;
import agraw.model.Section;
import agraw.words.Folding;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name in data of a field or section, as long as nobody has given it one: it follows the label, so that an exported form can be read.
 * It has only letters that every program which reads XLSForms takes in a name: a to z, digits and the underscore.
 */
final class DerivedKey {
    private static final Pattern MADE = Pattern.compile("(question|section)_\\d+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 32;

    private DerivedKey() {}

    /** The name after a label has changed; none where it stays as it is. */
    static Optional<String> after(Form form, Entity owner, Labels before, Labels now, String language) {
        String key = key(owner);
        String old = of(before.byLanguage().getOrDefault(language, ""));
        boolean derived = MADE.matcher(key).matches()
                || (!old.isEmpty() && Pattern.matches(Pattern.quote(old) + "(_\\d+)?", key));
        String wanted = of(now.byLanguage().getOrDefault(language, ""));
        return derived && !wanted.isEmpty() && !wanted.equals(old)
                ? Optional.of(free(form, owner, wanted)).filter(fresh -> !fresh.equals(key))
                : Optional.empty();
    }

    private static String key(Entity owner) {
        return owner instanceof Field field ? field.key() : ((Section) owner).key();
    }

    private static String of(String label) {
        String plain = OTHER.matcher(Folding.fold(label)).replaceAll("_");
        return plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^[_0-9]+|_+$", "");
    }

    private static String free(Form form, Entity owner, String wanted) {
        String free = wanted;
        for (int number = 2; Forms.isTaken(form, owner, free); number++) {
            free = wanted + "_" + number;
        }
        return free;
    }
}
