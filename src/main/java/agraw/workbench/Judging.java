package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.compare.Scoring;
import agraw.model.CaseStudy;
import agraw.model.Criterion;
import agraw.model.Failure;
import agraw.model.Ids;
import agraw.model.Reference;
import agraw.model.Refusal;
import agraw.model.Score;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.words.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes down what people score cases by the {@link Criteria} of a workshop. It puts no case before another. */
public final class Judging {
    private final Store store;
    private final String author;
    private final String language;
    private final Clock clock;

    /** For a person who reads a language: criteria are named in it. */
    public Judging(Store store, String author, String language) {
        this(store, author, language, Clock.systemUTC());
    }

    Judging(Store store, String author, String language, Clock clock) {
        this.store = store;
        this.author = author;
        this.language = language;
        this.clock = clock;
    }

    public static Judging of(Workbench workbench, Messages messages) {
        return new Judging(
                workbench.store(), workbench.author(), messages.locale().getLanguage());
    }

    /** The sheet: all criteria in order, all cases in the natural order of their keys. */
    public Scoring sheet() {
        return store.read(
                reader -> new Scoring(reader.all(Criterion.class), CaseForms.cases(reader), reader.all(Score.class)));
    }

    /** The sources that a score of a case can cite, by number. */
    public List<Reference> references(UUID caseStudy) {
        return store.read(reader -> reader.where(Reference.class, "caseStudy", caseStudy)).stream()
                .sorted(Comparator.comparing(Reference::number, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * Gives a case points under a criterion, in the name of a scorer; what they gave before is changed.
     *
     * @throws Refusal {@link Failure.PointsOffScale}, {@link Failure.ScorerUnnamed}
     */
    public Optional<Change> score(UUID criterion, UUID caseStudy, String scorer, long points) {
        String who = Answers.clean(scorer);
        if (who.isEmpty()) {
            throw new Refusal(new Failure.ScorerUnnamed());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return change(reader -> {
            Criterion asked = reader.get(Criterion.class, criterion);
            CaseStudy study = reader.get(CaseStudy.class, caseStudy);
            if (points < asked.lowest() || points > asked.highest()) {
                throw new Refusal(new Failure.PointsOffScale(nameOf(asked), points, asked.lowest(), asked.highest()));
            }
            Label label = Label.of("change.score", nameOf(asked), study.key());
            Scoring sheet =
                    new Scoring(List.of(asked), List.of(study), reader.where(Score.class, "criterion", criterion));
            Optional<Score> before = sheet.at(asked, study).of(who);
            if (before.isEmpty()) {
                Score made = new Score(Ids.next(), criterion, caseStudy, points, null, List.of(), who, now);
                return new Step(label, List.of(Edit.Create.of(made)));
            }
            List<Edit> edits = new ArrayList<>(Step.set(before.get(), "points", new Value.Whole(points)));
            if (!edits.isEmpty()) {
                edits.addAll(Step.set(before.get(), "at", new Value.Moment(now)));
            }
            return new Step(label, edits);
        });
    }

    /** Says what a score rests on; empty words are none. */
    public Optional<Change> setEvidence(UUID score, String words) {
        return setScore(score, "evidence", Step.wordsOrNone(words));
    }

    /** Says which references a score rests on. */
    public Optional<Change> setCites(UUID score, List<UUID> references) {
        return setScore(score, "cites", new Value.Ids(references));
    }

    private Optional<Change> setScore(UUID score, String property, @Nullable Value after) {
        return change(reader -> {
            Score before = reader.get(Score.class, score);
            return new Step(label(reader, "change.setScore", before), Step.set(before, property, after));
        });
    }

    /** Takes a score back: the cell is a gap again, if nobody else scored. */
    public Optional<Change> unscore(UUID score) {
        return change(reader -> {
            Score before = reader.get(Score.class, score);
            return new Step(label(reader, "change.unscore", before), Removal.of(reader, List.of(before)));
        });
    }

    private Label label(Reader reader, String key, Score score) {
        return Label.of(
                key,
                nameOf(reader.get(Criterion.class, score.criterion())),
                reader.get(CaseStudy.class, score.caseStudy()).key());
    }

    private String nameOf(Criterion criterion) {
        return criterion.labels().in(language);
    }

    private Optional<Change> change(Function<Reader, Step> plan) {
        return Step.take(store, author, plan);
    }

    /** The sheet as a document. */
    public static TableFile document(Scoring sheet, Messages messages) {
        return new ScoreTable(messages).of(sheet);
    }
}
