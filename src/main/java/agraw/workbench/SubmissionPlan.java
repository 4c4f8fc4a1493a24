package agraw.workbench;

import agraw.change.Edit;
import agraw.exchange.submission.Metadata;
import agraw.exchange.submission.Submission;
import agraw.exchange.submission.SubmissionFile;
import agraw.form.Rules;
import agraw.model.CaseStudy;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Works out, against the workbook as it is now, what comes of a file of submissions. */
final class SubmissionPlan {
    private static final int HEARD_EACH = 50;

    private final SubmissionPreview.Source source;
    private final SubmissionFile file;
    private final Template template;
    private final String keyColumn;
    private final Locale language;
    private final SubmittedDoubts doubts;
    private final SubmittedAnswers reading;
    private final SubmittedCases cases;
    private final SubmittedMedia media;
    private final Optional<String> idColumn;
    private final Map<UUID, KnownFacts> known = new LinkedHashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();

    /**
     * Plans nothing yet.
     *
     * @param brought the photos and files that are on the workbook's disk; none for a preview
     */
    SubmissionPlan(
            Reader reader,
            SubmissionPreview.Source source,
            UUID template,
            String keyColumn,
            Locale language,
            Map<Path, Brought> brought) {
        this.source = source;
        this.file = source.content();
        this.template = reader.get(Template.class, template);
        this.keyColumn = keyColumn;
        this.language = language;
        Form form = CodebookQuery.form(reader, template);
        this.doubts = new SubmittedDoubts(Rules.of(form), language.getLanguage());
        this.reading = new SubmittedAnswers(form, language);
        this.cases = new SubmittedCases(reader, this.template, reading.find(keyColumn));
        this.media = new SubmittedMedia(reader, source.media(), cases.facts(), form, brought);
        this.idColumn = Metadata.id(file);
    }

    /**
     * Plans; nothing is changed.
     *
     * @param heard hears how many submissions of all are planned; what it throws ends the planning
     * @throws Refusal {@link Failure.SubmissionsRefused} where no column means anything to the template
     */
    SubmissionPlan planned(Progress heard) {
        List<Submission> all = file.submissions();
        for (int at = 0; at < all.size(); at++) {
            if (at % HEARD_EACH == 0) {
                heard.at(at, all.size());
            }
            plan(all.get(at));
        }
        if (reading.isStrange()) {
            throw new Refusal(new Failure.SubmissionsRefused(file.file(), "columns", template.key()));
        }
        return this;
    }

    private void plan(Submission submission) {
        Answered answered = reading.read(submission);
        String key =
                Answers.clean(Metadata.plainId(submission.words(keyColumn))).replace('\n', ' ');
        String id = idColumn.map(submission::words).map(Metadata::plainId).orElse("");
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
        CaseStudy study = anew ? make(key, id, Metadata.name(submission)) : found.getFirst();
        KnownFacts facts = known.computeIfAbsent(study.id(), _ -> new KnownFacts(study.id(), cases.facts(study)));
        List<SubmittedDoubts.Doubt> doubtful = doubts.of(answered, facts.answers());
        KnownFacts.Come come = facts.take(answered, file.file() + SubmittedCases.BEFORE_ID + (id.isEmpty() ? key : id));
        doubtful.stream()
                .filter(doubt -> come.isNew(doubt.said()))
                .map(SubmittedDoubts.Doubt::problem)
                .forEach(remarks::add);
        int files = media.take(come.held(), id);
        State state = anew ? State.NEW : come.facts().isEmpty() && files == 0 ? State.SAME : State.FILLS;
        lines.add(new Line(submission.place(), study.key(), study.title(), state, come.facts(), files));
    }

    private void leave(Submission submission, String key, Why why) {
        lines.add(new Line(submission.place(), key, "", State.LEFT, List.of(), 0));
        reading.problems.add(new Problem(submission.place(), null, keyColumn, key, why));
    }

    private CaseStudy make(String key, String id, String name) {
        String tongue = template.language() == null ? language.getLanguage() : template.language();
        CaseStudy made = new CaseStudy(Ids.next(), key, name.isEmpty() ? key : name, tongue, template.id(), null);
        cases.add(made, id);
        edits.add(Edit.Create.of(made));
        return made;
    }

    /** What makes it so; the plan is done with then, because of large files nothing should be held twice. */
    List<Edit> edits() {
        for (Iterator<KnownFacts> each = known.values().iterator(); each.hasNext(); each.remove()) {
            each.next().made().forEach(fact -> edits.add(Edit.Create.of(fact)));
        }
        edits.addAll(media.edits);
        return edits;
    }

    SubmissionPreview preview() {
        remarks.addAll(media.missing);
        return new SubmissionPreview(
                file.file(),
                template,
                keyColumn,
                lines,
                List.copyOf(reading.unknown),
                reading.problems,
                remarks,
                List.copyOf(media.wanted),
                media.photos,
                source);
    }
}
