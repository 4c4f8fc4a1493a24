package agraw.workbench;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.change.Label;
import agraw.compare.NeedMatch;
import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Failure;
import agraw.model.Field;
import agraw.model.Ids;
import agraw.model.Match;
import agraw.model.Property;
import agraw.model.Refusal;
import agraw.model.Strength;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CaseQuery;
import agraw.store.query.JudgingQuery;
import agraw.words.Messages;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says which capacity meets which need of a case, and how well: the workshop's own test, "is this where the need is". */
public final class Matching {
    private final Store store;
    private final String author;
    private final Clock clock;

    public Matching(Store store, String author) {
        this(store, author, Clock.systemUTC());
    }

    Matching(Store store, String author, Clock clock) {
        this.store = store;
        this.author = author;
        this.clock = clock;
    }

    /** In the name of the person whose hands the workbook is in. */
    public static Matching of(Workbench workbench) {
        return new Matching(workbench.store(), workbench.author());
    }

    /** The needs and capacities of a case; none if it is gone. */
    public Optional<NeedMatch> of(UUID caseStudy) {
        return store.read(reader -> CaseQuery.materials(reader, List.of(caseStudy)).stream()
                .findFirst()
                .map(material ->
                        match(CaseForms.read(reader), material, reader.where(Match.class, "caseStudy", caseStudy))));
    }

    /** The needs and capacities of a case that was read already, with the matches as they are now. */
    public NeedMatch of(Casework.Sheet sheet) {
        List<Match> matches = store.read(reader -> reader.where(
                Match.class, "caseStudy", sheet.material().caseStudy().id()));
        return NeedMatch.of(sheet.form(), sheet.material(), matches);
    }

    /** Those of all cases, in the natural order of their keys. */
    public List<NeedMatch> all() {
        return store.read(reader -> {
            CaseForms forms = CaseForms.read(reader);
            Map<UUID, List<Match>> matches =
                    reader.all(Match.class).stream().collect(Collectors.groupingBy(Match::caseStudy));
            return JudgingQuery.needs(reader, CaseForms.cases(reader), forms.all()).stream()
                    .map(material -> match(
                            forms,
                            material,
                            matches.getOrDefault(material.caseStudy().id(), List.of())))
                    .toList();
        });
    }

    private static NeedMatch match(CaseForms forms, CaseMaterial material, List<Match> matches) {
        return NeedMatch.of(forms.of(material.caseStudy()), material, matches);
    }

    /**
     * Says, in the author's name, how well a capacity meets a need; what the author said of the two before is changed, what others said
     * stays beside it.
     *
     * @throws Refusal {@link Failure.NotOfOneCase}; {@link Failure.ChangedMeanwhile} where one of them is gone
     */
    public Optional<Change> match(UUID need, UUID capacity, Strength strength) {
        return change(reader -> {
            Fact asked = reader.get(Fact.class, need);
            Fact offered = reader.get(Fact.class, capacity);
            if (!asked.caseStudy().equals(offered.caseStudy())
                    || !isOf(reader, asked, NeedMatch.NEEDS)
                    || !isOf(reader, offered, NeedMatch.CAPACITIES)) {
                throw new Refusal(new Failure.NotOfOneCase());
            }
            Label label = label(reader, "change.match", asked.caseStudy());
            List<Match> own = reader.where(Match.class, "need", need).stream()
                    .filter(match ->
                            match.capacity().equals(capacity) && match.author().equals(author))
                    .toList();
            if (own.isEmpty()) {
                Match made = new Match(
                        Ids.next(),
                        asked.caseStudy(),
                        need,
                        capacity,
                        strength,
                        null,
                        author,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
                return new Step(label, List.of(Edit.Create.of(made)));
            }
            List<Edit> edits = new ArrayList<>();
            own.forEach(match -> edits.addAll(Step.set(match, "strength", Property.toValue(strength))));
            return new Step(label, edits);
        });
    }

    private static boolean isOf(Reader reader, Fact fact, String key) {
        return fact.item() == null
                && reader.find(Field.class, fact.field())
                        .filter(field -> field.key().equals(key) && field.group() == null)
                        .isPresent();
    }

    /** Says why two match as they do; empty words take the reason away. */
    public Optional<Change> setReason(UUID match, String words) {
        return change(reader -> {
            Match before = reader.get(Match.class, match);
            return new Step(
                    label(reader, "change.setMatchReason", before.caseStudy()),
                    Step.set(before, "reason", Step.wordsOrNone(words)));
        });
    }

    /** Takes a match away: nobody says any more that the two meet. */
    public Optional<Change> unmatch(UUID match) {
        return change(reader -> {
            Match before = reader.get(Match.class, match);
            return new Step(label(reader, "change.unmatch", before.caseStudy()), Removal.of(reader, List.of(before)));
        });
    }

    private static Label label(Reader reader, String key, UUID caseStudy) {
        return Label.of(key, reader.get(CaseStudy.class, caseStudy).key());
    }

    private Optional<Change> change(Function<Reader, Step> plan) {
        return Step.take(store, author, plan);
    }

    /** The needs and capacities of one case as a document. */
    public static TableFile document(NeedMatch match, Messages messages) {
        return new NeedTable(messages).of(match);
    }

    /** How well needs are met over all cases as a document. */
    public static TableFile document(List<NeedMatch> matches, Messages messages) {
        return new NeedTable(messages).of(matches);
    }
}
