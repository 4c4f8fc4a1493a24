package agraw.workbench;

import agraw.model.CaseStudy;
import agraw.model.Form;
import agraw.store.Reader;
import agraw.store.query.CodebookQuery;
import agraw.words.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A language that papers can be in.
 *
 * @param tag BCP 47
 * @param labelled whether the form has its questions in it
 * @param spoken whether the program's own words, such as those of a consent sheet, are in it
 */
public record PaperLanguage(String tag, boolean labelled, boolean spoken) {
    /** What papers of some cases can be in, or of none: of the workbook's first template. */
    static List<PaperLanguage> of(Reader reader, Collection<UUID> cases) {
        SequencedMap<UUID, Form> forms = CodebookQuery.forms(reader);
        Set<UUID> templates = reader.all(CaseStudy.class).stream()
                .filter(study -> cases.contains(study.id()))
                .map(CaseStudy::template)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<UUID> used = forms.keySet().stream()
                .filter(id -> templates.isEmpty() || templates.contains(id))
                .limit(templates.isEmpty() ? 1 : Integer.MAX_VALUE)
                .toList();
        Set<String> labelled = used.stream()
                .map(forms::get)
                .flatMap(Forms::all)
                .flatMap(entry -> entry.field().labels().byLanguage().keySet().stream())
                .collect(Collectors.toSet());
        Set<String> all = new TreeSet<>(labelled);
        Messages.LANGUAGES.forEach(spoken -> all.add(spoken.getLanguage()));
        return all.stream()
                .map(tag -> new PaperLanguage(
                        tag, labelled.contains(tag), words(tag).isPresent()))
                .toList();
    }

    /** The language of the program's own words that is that of a tag, of whatever country. */
    private static Optional<Locale> words(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Messages.LANGUAGES.stream()
                .filter(spoken -> spoken.getLanguage().equals(language))
                .findFirst();
    }

    /** The program's own words for a paper in a language; where it has none, those of the person's language, which the person can read out. */
    static Messages words(String tag, Messages person) {
        return words(tag)
                .filter(spoken -> !spoken.getLanguage().equals(person.locale().getLanguage()))
                .map(Messages::in)
                .orElse(person);
    }
}
