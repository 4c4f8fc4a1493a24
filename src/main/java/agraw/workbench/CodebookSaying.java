package agraw.workbench;

import agraw.compare.CodebookChanges;
import agraw.words.Languages;
import agraw.words.Messages;
import java.util.Locale;

/** What is different in a codebook, in a person's language. */
public final class CodebookSaying {
    private CodebookSaying() {}

    /** One sentence; the code is named in a language (BCP 47). */
    public static String difference(Messages messages, CodebookChanges.Difference difference, String language) {
        String code = difference.code().key() + " " + difference.code().labels().in(language);
        String of = difference.language();
        return messages.say(
                "codebook.change." + difference.what().name().toLowerCase(Locale.ROOT),
                code.strip(),
                difference.before().isEmpty() ? messages.say("codebook.change.nothing") : difference.before(),
                difference.after().isEmpty() ? messages.say("codebook.change.nothing") : difference.after(),
                of == null ? "" : Languages.name(of, messages.locale()));
    }
}
