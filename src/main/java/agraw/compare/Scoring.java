package agraw.compare;

import agraw.model.CaseStudy;
import agraw.model.Criterion;
import agraw.model.Score;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people gave cases under the criteria of a workshop. It shows scores, how far scorers lie apart, and gaps; it puts nothing in
 * order. A gap is not a zero: what nobody scored counts nowhere.
 */
public final class Scoring {
    private static final Comparator<Score> BY_TIME =
            Comparator.comparing(Score::at).thenComparing(Score::id);

    private final List<Criterion> criteria;
    private final List<CaseStudy> cases;
    private final Map<Place, Cell> cells;

    private record Place(UUID criterion, UUID caseStudy) {}

    /** What scorers gave one case under one criterion, each once, by name. */
    public record Cell(List<Score> scores) {
        public static final Cell GAP = new Cell(List.of());

        public Cell {
            scores = List.copyOf(scores);
        }

        /** Whether nobody has scored. */
        public boolean isGap() {
            return scores.isEmpty();
        }

        /** Of the scorers' points, each counting the same; none for a gap. */
        public OptionalDouble mean() {
            return scores.stream().mapToLong(Score::points).average();
        }

        /** How far the highest and the lowest points lie apart: 0 where all agree, or one alone has scored. */
        public long spread() {
            return scores.stream().mapToLong(Score::points).max().orElse(0)
                    - scores.stream().mapToLong(Score::points).min().orElse(0);
        }

        public Optional<Score> of(String scorer) {
            return scores.stream()
                    .filter(score -> score.scorer().equals(scorer))
                    .findFirst();
        }
    }

    /**
     * What a case has over all criteria.
     *
     * @param share the weighted mean from 0 (lowest of every scale) to 1 (highest); none where nothing that weighs was scored
     * @param scored how many criteria somebody scored
     * @param criteria how many there are
     */
    public record Sum(OptionalDouble share, long scored, long criteria) {
        public long gaps() {
            return criteria - scored;
        }
    }

    /** Of a scorer who gave points for the same criterion and case twice, on two laptops, the later ones count. */
    public Scoring(List<Criterion> criteria, List<CaseStudy> cases, List<Score> scores) {
        this.criteria = List.copyOf(criteria);
        this.cases = List.copyOf(cases);
        Map<Place, TreeMap<String, Score>> byPlace = new HashMap<>();
        for (Score score : scores) {
            byPlace.computeIfAbsent(new Place(score.criterion(), score.caseStudy()), _ -> new TreeMap<>())
                    .merge(score.scorer(), score, BinaryOperator.maxBy(BY_TIME));
        }
        this.cells = byPlace.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Cell(List.copyOf(entry.getValue().values()))));
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    public List<CaseStudy> cases() {
        return cases;
    }

    public Cell at(Criterion criterion, CaseStudy caseStudy) {
        return cells.getOrDefault(new Place(criterion.id(), caseStudy.id()), Cell.GAP);
    }

    /** Everyone who scored anything that is shown, by name. */
    public List<String> scorers() {
        return criteria.stream()
                .flatMap(criterion -> cases.stream().map(study -> at(criterion, study)))
                .flatMap(cell -> cell.scores().stream())
                .map(Score::scorer)
                .distinct()
                .sorted()
                .toList();
    }

    /** A case over all criteria, with the mean of all scorers. */
    public Sum of(CaseStudy caseStudy) {
        return sum(caseStudy, Cell::mean);
    }

    /** A case over all criteria in the eyes of one scorer. */
    public Sum of(CaseStudy caseStudy, String scorer) {
        return sum(
                caseStudy,
                cell -> cell.of(scorer)
                        .map(score -> OptionalDouble.of((double) score.points()))
                        .orElse(OptionalDouble.empty()));
    }

    /** Whether a case has any score. */
    public boolean isScored(CaseStudy caseStudy) {
        return of(caseStudy).scored() > 0;
    }

    private Sum sum(CaseStudy caseStudy, Function<Cell, OptionalDouble> points) {
        double weighed = 0;
        long weight = 0;
        long scored = 0;
        for (Criterion criterion : criteria) {
            OptionalDouble given = points.apply(at(criterion, caseStudy));
            if (given.isPresent()) {
                scored++;
                weight += criterion.weight();
                weighed += criterion.weight() * share(criterion, given.getAsDouble());
            }
        }
        OptionalDouble share = weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(weighed / weight);
        return new Sum(share, scored, criteria.size());
    }

    /** Where points stand on their scale, so that scales of different lengths weigh alike: 3 of 1 to 5 is a half. */
    private static double share(Criterion criterion, double points) {
        double length = (double) criterion.highest() - criterion.lowest();
        return length <= 0 ? 0 : Math.clamp((points - criterion.lowest()) / length, 0, 1);
    }
}
