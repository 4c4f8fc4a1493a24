package agraw.compare.configuration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Cases by the combination of conditions that they have, with whether they have the outcome: crisp-set qualitative comparative analysis after
 * C. C. Ragin, "The Comparative Method", 1987, and B. Rihoux and G. De Meur in Rihoux and Ragin (eds.), "Configurational Comparative
 * Methods", 2009, chapter 3. Consistency and coverage after Ragin, "Redesigning Social Inquiry", 2008, chapter 3.
 *
 * @param conditions how many there are
 * @param rows the combinations that occur, those with the outcome first, then by how many cases have them
 */
public record TruthTable(int conditions, List<Row> rows) {
    /** More make more combinations than a workshop has cases. */
    public static final int MOST_CONDITIONS = 6;

    public TruthTable {
        rows = List.copyOf(rows);
    }

    /** What the cases of a row say together. */
    public enum Verdict {
        /** All have the outcome. */
        POSITIVE,
        /** None has it. */
        NEGATIVE,
        /** Some have it and some have not, though they are alike in all conditions. */
        CONTRADICTION
    }

    /**
     * One combination.
     *
     * @param combination the first condition is the lowest bit
     * @param with the cases that have the outcome
     * @param without those that have it not
     */
    public record Row(int combination, List<UUID> with, List<UUID> without) {
        public Row {
            with = List.copyOf(with);
            without = List.copyOf(without);
        }

        public int cases() {
            return with.size() + without.size();
        }

        /** The share of its cases that have the outcome, 0 to 1. */
        public double consistency() {
            return (double) with.size() / cases();
        }

        public Verdict verdict() {
            return without.isEmpty() ? Verdict.POSITIVE : with.isEmpty() ? Verdict.NEGATIVE : Verdict.CONTRADICTION;
        }
    }

    /**
     * A term of a formula with what it is worth.
     *
     * @param consistency the share of the cases that have it and the outcome among those that have it; not a number where none has
     * @param coverage the share of the cases with the outcome that have it
     * @param unique the share of those that no other term of the formula covers
     * @param cases that have it
     */
    public record Part(Term term, double consistency, double coverage, double unique, List<UUID> cases) {}

    /** A formula: the outcome comes with one term or another. */
    public record Formula(List<Part> parts, double consistency, double coverage) {
        public Formula {
            parts = List.copyOf(parts);
        }
    }

    public static TruthTable of(int conditions, List<Observation> cases) {
        Map<Integer, List<List<UUID>>> byCombination = new TreeMap<>();
        for (Observation one : cases) {
            byCombination
                    .computeIfAbsent(one.conditions(), _ -> List.of(new ArrayList<>(), new ArrayList<>()))
                    .get(one.outcome() ? 0 : 1)
                    .add(one.caseStudy());
        }
        List<Row> rows = new ArrayList<>();
        byCombination.forEach((combination, both) -> rows.add(new Row(combination, both.getFirst(), both.getLast())));
        rows.sort(Comparator.comparingDouble(Row::consistency)
                .thenComparingInt(Row::cases)
                .reversed());
        return new TruthTable(conditions, rows);
    }

    /** How many combinations no case has. */
    public int unseen() {
        return (1 << conditions) - rows.size();
    }

    public boolean hasContradictions() {
        return rows.stream().anyMatch(row -> row.verdict() == Verdict.CONTRADICTION);
    }

    /**
     * The shortest formulas for one verdict; rows that contradict themselves are in none.
     *
     * @param verdict positive: for the outcome; negative: for its absence
     * @param unseen whether combinations that no case has may be taken for either, which makes formulas shorter and says more than was seen
     */
    public List<Formula> formulas(Verdict verdict, boolean unseen) {
        List<Integer> wanted = rows.stream()
                .filter(row -> row.verdict() == verdict)
                .map(Row::combination)
                .toList();
        List<Integer> seen = rows.stream().map(Row::combination).toList();
        List<Integer> free = unseen
                ? IntStream.range(0, 1 << conditions)
                        .boxed()
                        .filter(combination -> !seen.contains(combination))
                        .toList()
                : List.of();
        return QuineMcCluskey.minimise(conditions, wanted, free).stream()
                .map(terms -> formula(terms, verdict == Verdict.POSITIVE))
                .toList();
    }

    private Formula formula(List<Term> terms, boolean positive) {
        List<Part> parts = new ArrayList<>();
        double outcomes = count(positive, _ -> true);
        for (Term term : terms) {
            List<UUID> cases = new ArrayList<>();
            rows.stream().filter(row -> term.covers(row.combination())).forEach(row -> {
                cases.addAll(row.with());
                cases.addAll(row.without());
            });
            double both = count(positive, row -> term.covers(row.combination()));
            double alone = count(
                    positive,
                    row -> term.covers(row.combination())
                            && terms.stream()
                                    .noneMatch(other -> !other.equals(term) && other.covers(row.combination())));
            parts.add(new Part(term, both / cases.size(), both / outcomes, alone / outcomes, cases));
        }
        Predicate<Row> any = row -> terms.stream().anyMatch(term -> term.covers(row.combination()));
        double both = count(positive, any);
        double all = rows.stream().filter(any).mapToInt(Row::cases).sum();
        return new Formula(parts, both / all, both / outcomes);
    }

    private double count(boolean positive, Predicate<Row> which) {
        return rows.stream()
                .filter(which)
                .mapToInt(row -> positive ? row.with().size() : row.without().size())
                .sum();
    }
}
