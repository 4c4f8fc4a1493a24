package agraw.exchange.casefile;

import agraw.model.Criterion;
import agraw.model.Entity;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Match;
import agraw.model.Rank;
import agraw.model.Score;
import agraw.model.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes what people judged of a case. A criterion that the workbook has, of the same name and scale, is taken; its weight and definition stay
 * as they are there.
 */
final class JudgedMaking {
    private final Source source;
    private final UUID study;
    private final Vocabulary vocabulary;
    private final Citations citations;
    private final Map<String, UUID> facts;
    private final List<Entity> made = new ArrayList<>();

    JudgedMaking(Source source, UUID study, Vocabulary vocabulary, Citations citations, Map<String, UUID> facts) {
        this.source = source;
        this.study = study;
        this.vocabulary = vocabulary;
        this.citations = citations;
        this.facts = facts;
    }

    List<Entity> make(CaseFile file) {
        matches(file.matches() == null ? List.of() : file.matches());
        Map<String, Criterion> criteria = criteria(file.criteria() == null ? List.of() : file.criteria());
        scores(file.scores() == null ? List.of() : file.scores(), criteria);
        return made;
    }

    private void matches(List<CaseFile.Match> matches) {
        for (int index = 0; index < matches.size(); index++) {
            CaseFile.Match match = matches.get(index);
            String pointer = "/matches/" + index;
            made.add(new Match(
                    Ids.next(),
                    study,
                    fact(match.need(), pointer + "/need"),
                    fact(match.capacity(), pointer + "/capacity"),
                    Objects.requireNonNull(Constants.read(Strength.class, match.strength())),
                    match.reason(),
                    match.by(),
                    Moments.read(source, match.at(), "at", pointer + "/at")));
        }
    }

    private UUID fact(String id, String pointer) {
        UUID fact = facts.get(id);
        if (fact == null) {
            throw source.unknown(pointer, "fact", id);
        }
        return fact;
    }

    private Map<String, Criterion> criteria(List<CaseFile.Criterion> listed) {
        Map<String, Criterion> byId = new HashMap<>();
        List<Criterion> known = new ArrayList<>(vocabulary.criteria());
        for (int index = 0; index < listed.size(); index++) {
            CaseFile.Criterion asked = listed.get(index);
            String pointer = "/criteria/" + index;
            if (asked.lowest() >= asked.highest()) {
                throw source.value(pointer + "/highest", "highest", Long.toString(asked.highest()), "scale");
            }
            Criterion criterion = known.stream()
                    .filter(other -> other.labels().equals(Labels.of(asked.labels()))
                            && other.lowest() == asked.lowest()
                            && other.highest() == asked.highest())
                    .findFirst()
                    .orElseGet(() -> added(asked, known));
            if (byId.put(asked.id(), criterion) != null) {
                throw source.twice(pointer + "/id", "criterion", asked.id());
            }
        }
        return byId;
    }

    private Criterion added(CaseFile.Criterion asked, List<Criterion> known) {
        String last = known.isEmpty() ? null : known.getLast().position();
        Criterion criterion = new Criterion(
                Ids.next(),
                Labels.of(asked.labels()),
                asked.definitions() == null ? Labels.NONE : Labels.of(asked.definitions()),
                asked.weight(),
                asked.lowest(),
                asked.highest(),
                Rank.after(last));
        known.add(criterion);
        made.add(criterion);
        return criterion;
    }

    private void scores(List<CaseFile.Score> scores, Map<String, Criterion> criteria) {
        for (int index = 0; index < scores.size(); index++) {
            CaseFile.Score score = scores.get(index);
            String pointer = "/scores/" + index;
            @Nullable Criterion criterion = criteria.get(score.criterion());
            if (criterion == null) {
                throw source.unknown(pointer + "/criterion", "criterion", score.criterion());
            } else if (score.points() < criterion.lowest() || score.points() > criterion.highest()) {
                throw source.value(pointer + "/points", "points", Long.toString(score.points()), "points");
            }
            made.add(new Score(
                    Ids.next(),
                    criterion.id(),
                    study,
                    score.points(),
                    score.evidence(),
                    citations.ids(score.references(), pointer + "/references"),
                    score.by(),
                    Moments.read(source, score.at(), "at", pointer + "/at")));
        }
    }
}
