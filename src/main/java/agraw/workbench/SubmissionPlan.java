package agraw.workbench;

import agraw.change.Edit;
import agraw.exchange.submission.Metadata;
import agraw.exchange.submission.Submission;
import agraw.exchange.submission.SubmissionFile;
import agraw.form.FilledForm;
import agraw.form.Rules;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Refusal;
import agraw.model.Template;
import agraw.store.Reader;
import agraw.store.query.CodebookQuery;
import agraw.workbench.SubmissionPreview.Line;
import agraw.workbench.SubmissionPreview.Problem;
import agraw.workbench.SubmissionPreview.State;
import agraw.workbench.SubmissionPreview.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Works out, against the workbook as it is now, what comes of a file of submissions. */
final class SubmissionPlan {
    private final SubmissionFile file;
    private final Template template;
    private final String keyColumn;
    private final Locale language;
    private final Rules rules;
    private final SubmittedAnswers reading;
    private final SubmittedCases cases;
    private final Optional<String> idColumn;
    private final Map<UUID, KnownFacts> known = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /**
     * Plans; nothing is changed.
     *
     * @throws Refusal {@link Failure.SubmissionsRefused} where no column means anything to the template
     */
    SubmissionPlan(Reader reader, SubmissionFile file, UUID template, String keyColumn, Locale language) {
        this.file = file;
        this.template = reader.get(Template.class, template);
        this.keyColumn = keyColumn;
        this.language = language;
        Form form = CodebookQuery.form(reader, template);
        this.rules = Rules.of(form);
        this.reading = new SubmittedAnswers(form, language);
        this.cases = new SubmittedCases(reader, this.template, reading.find(keyColumn));
        this.idColumn = Metadata.id(file);
        file.submissions().forEach(this::plan);
        if (reading.isStrange()) {
            throw new Refusal(new Failure.SubmissionsRefused(file.file(), "columns", this.template.key()));
        }
        known.values().forEach(facts -> facts.made().forEach(fact -> edits.add(Edit.Create.of(fact))));
    }

    private void plan(Submission submission) {
        Answered answered = reading.read(submission);
        dropWhatDoesNotHold(answered);
        String key =
                Answers.clean(Metadata.plainId(submission.words(keyColumn))).replace('\n', ' ');
        String id = idColumn.map(submission::words).map(Metadata::plainId).orElse("");
        String name = Metadata.name(submission);
        if (key.isEmpty()) {
            leave(submission, key, Why.NO_KEY);
            return;
        }
        List<CaseStudy> found = cases.find(key, id);
        if (found.size() > 1) {
            leave(submission, key, Why.AMBIGUOUS);
            return;
        } else if (!found.isEmpty() && !cases.isOfTemplate(found.getFirst())) {
            leave(submission, key, Why.OTHER_TEMPLATE);
            return;
        }
        boolean anew = found.isEmpty();
        CaseStudy study = anew ? make(key, id, name) : found.getFirst();
        var coming = known.computeIfAbsent(study.id(), _ -> new KnownFacts(study.id(), cases.facts(study)))
                .take(answered, file.file() + SubmittedCases.BEFORE_ID + (id.isEmpty() ? key : id));
        State state = anew ? State.NEW : coming.isEmpty() ? State.SAME : State.FILLS;
        lines.add(new Line(submission.place(), study.key(), study.title(), state, coming));
    }

    private void leave(Submission submission, String key, Why why) {
        lines.add(new Line(submission.place(), key, "", State.LEFT, List.of()));
        reading.problems.add(new Problem(submission.place(), null, keyColumn, key, why));
    }

    private CaseStudy make(String key, String id, String name) {
        String tongue = template.language() == null ? language.getLanguage() : template.language();
        CaseStudy made = new CaseStudy(Ids.next(), key, name.isEmpty() ? key : name, tongue, template.id(), null);
        cases.add(made, id);
        edits.add(Edit.Create.of(made));
        return made;
    }

    /** The form's own constraints are asked of the submission as it was filled in, without what is known from elsewhere. */
    private void dropWhatDoesNotHold(Answered answered) {
        if (rules.isEmpty()) {
            return;
        }
        KnownFacts alone = new KnownFacts(Ids.next(), List.of());
        alone.take(answered, "");
        FilledForm filled = new FilledForm(rules, alone.made(), language.getLanguage());
        for (Fact fact : alone.made()) {
            alone.said(fact)
                    .filter(said -> !filled.holds(said.entry(), fact.item(), fact.value()))
                    .ifPresent(said -> {
                        answered.remove(said);
                        reading.problems.add(
                                new Problem(said.place(), said.entry(), said.column(), said.value(), Why.CONSTRAINT));
                    });
        }
    }

    List<Edit> edits() {
        return edits;
    }

    SubmissionPreview preview(SubmissionPreview.Source source) {
        return new SubmissionPreview(
                file.file(), template, keyColumn, lines, List.copyOf(reading.unknown), reading.problems, source);
    }
}
