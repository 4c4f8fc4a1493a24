package agraw.workbench;

import agraw.change.Change;
import agraw.exchange.submission.FormColumns;
import agraw.exchange.submission.MediaFolder;
import agraw.exchange.submission.Metadata;
import agraw.exchange.submission.Submission;
import agraw.exchange.submission.SubmissionFile;
import agraw.exchange.submission.SubmissionReader;
import agraw.model.CaseStudy;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.model.Template;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Takes submissions of ODK and KoboToolbox into cases, as one change. What is there already is not made again; what says something else
 * comes beside what is there.
 */
public final class Submissions {
    private static final Set<String> KEY_NAMES =
            Set.of("case_key", "casekey", "case", "case_id", "case_code", "code", "clé", "cle", "code_cas", "key");

    private final Store store;
    private final String author;
    private final Locale language;

    public Submissions(Store store, String author, Locale language) {
        this.store = store;
        this.author = author;
        this.language = language;
    }

    /** In the name of the person whose hands the workbook is in, who reads a language. */
    public static Submissions of(Workbench workbench, Locale language) {
        return new Submissions(workbench.store(), workbench.author(), language);
    }

    /** The templates by which submissions can be taken. */
    public List<Template> templates() {
        return store.read(reader -> reader.all(Template.class));
    }

    /**
     * The template that a person names by its key, whatever the letters' case.
     *
     * @throws Refusal {@link Failure.SubmissionsRefused}
     */
    public Template template(Path file, String key) {
        return templates().stream()
                .filter(template -> template.key().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        new Failure.SubmissionsRefused(String.valueOf(file.getFileName()), "template", key)));
    }

    /**
     * Reads a file; nothing is changed.
     *
     * @throws Refusal as {@link SubmissionReader#read}
     */
    public SubmissionPreview.Source open(Path file) {
        return new SubmissionPreview.Source(SubmissionReader.read(file), MediaFolder.beside(file));
    }

    /** The template that most columns of a file mean something to; none where there are no templates. */
    public Optional<Template> suggestTemplate(SubmissionPreview.Source source) {
        return store.read(reader -> {
            Template best = null;
            long most = -1;
            for (Template template : reader.all(Template.class)) {
                FormColumns columns = new FormColumns(CodebookQuery.form(reader, template.id()));
                long known = source.columns().stream()
                        .filter(column -> columns.find(null, column).isPresent())
                        .count();
                if (known > most) {
                    best = template;
                    most = known;
                }
            }
            return Optional.ofNullable(best);
        });
    }

    /** The column by which submissions find their cases best: one that names cases, else what tells submissions apart. */
    public String suggestKey(SubmissionPreview.Source source) {
        SubmissionFile file = source.content();
        Set<String> keys = store.read(reader -> reader.all(CaseStudy.class)).stream()
                .map(study -> study.key().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> found = new HashSet<>();
        for (Submission submission : file.submissions()) {
            for (Submission.Answer answer : submission.answers()) {
                if (!found.contains(answer.column())
                        && keys.contains(answer.words().toLowerCase(Locale.ROOT))) {
                    found.add(answer.column());
                }
            }
        }
        Optional<String> naming =
                file.columns().stream().filter(found::contains).findFirst();
        return naming.or(() -> file.columns().stream()
                        .filter(column -> KEY_NAMES.contains(lastName(column)) && !column.equals("KEY"))
                        .filter(column -> isDistinct(file, column))
                        .findFirst())
                .or(() -> Metadata.id(file))
                .or(() -> file.columns().stream()
                        .filter(column -> isDistinct(file, column))
                        .findFirst())
                .orElse(file.columns().isEmpty() ? "" : file.columns().getFirst());
    }

    private static String lastName(String column) {
        return column.substring(column.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isDistinct(SubmissionFile file, String column) {
        Set<String> seen = new HashSet<>();
        for (Submission submission : file.submissions()) {
            String words = submission.words(column);
            if (words.isEmpty() || !seen.add(words)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What would come of a file.
     *
     * @param keyColumn by which submissions find their cases
     * @throws Refusal {@link Failure.SubmissionsRefused} where the file has no such column, or none that means anything to the template
     */
    public SubmissionPreview preview(SubmissionPreview.Source source, UUID template, String keyColumn) {
        if (!source.columns().contains(keyColumn)
                && !source.content().submissions().isEmpty()) {
            throw new Refusal(new Failure.SubmissionsRefused(source.file(), "column", keyColumn));
        }
        return store.read(reader -> new SubmissionPlan(reader, source, template, keyColumn, language, Map.of())
                        .planned(Progress.NONE))
                .preview();
    }

    /**
     * What became of a preview that was taken.
     *
     * @param change none where all was there already, and where it was stopped
     * @param told a sentence for each photo or file that could not be taken, or of which something is to be known
     */
    public record Taken(Optional<Change> change, boolean stopped, List<Failure> told) {
        public Taken {
            told = List.copyOf(told);
        }
    }

    /** Takes what was previewed with its photos and files, as one change; none where all is there already. */
    public Optional<Change> take(SubmissionPreview preview) {
        return take(preview, Progress.NONE, () -> false).change();
    }

    /**
     * The same, with word of how far it is.
     *
     * @param progress hears of thousandths of the whole
     * @param cancelled asked all the while; once it holds, nothing is changed
     */
    public Taken take(SubmissionPreview preview, Progress progress, BooleanSupplier cancelled) {
        return new SubmissionTaking(store, author, language, progress, cancelled).take(preview);
    }
}
