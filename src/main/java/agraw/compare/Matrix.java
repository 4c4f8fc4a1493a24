package agraw.compare;

import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Stance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cases by principles or codes: how many tags of each stance. Counts stand in one array, four a cell, so that thousands of cases cost
 * no object a cell.
 */
public final class Matrix {
    private static final int STANCES = 4;

    private final List<CaseStudy> cases;
    private final List<Code> columns;
    private final int[] counts;

    private Matrix(List<CaseStudy> cases, List<Code> columns, int[] counts) {
        this.cases = cases;
        this.columns = columns;
        this.counts = counts;
    }

    /** Takes counts in any order; those of a case or code that is not shown are left out. */
    public static final class Builder {
        private final List<CaseStudy> cases;
        private final List<Code> columns;
        private final Map<UUID, Integer> rowOf = new HashMap<>();
        private final Map<UUID, Integer> columnOf = new HashMap<>();
        private final int[] counts;

        private Builder(List<CaseStudy> cases, List<Code> columns) {
            this.cases = List.copyOf(cases);
            this.columns = List.copyOf(columns);
            for (int row = 0; row < cases.size(); row++) {
                rowOf.put(cases.get(row).id(), row);
            }
            this.counts = new int[Math.multiplyExact(Math.multiplyExact(cases.size(), columns.size()), STANCES)];
        }

        /** Adds the tags of one stance that a case has under a code. */
        public void add(UUID caseStudy, UUID code, @Nullable Stance stance, long tags) {
            Integer row = rowOf.get(caseStudy);
            Integer column = columnOf.get(code);
            if (row != null && column != null) {
                counts[(row * columns.size() + column) * STANCES + Stances.index(stance)] += Math.toIntExact(tags);
            }
        }

        public Matrix build() {
            return new Matrix(cases, columns, counts.clone());
        }
    }

    /** One column a code, in the codebook's order; tags on a principle itself have their column too. */
    public static Builder byCode(List<CaseStudy> cases, Codebook codebook) {
        Builder builder = new Builder(cases, codebook.all());
        for (int column = 0; column < builder.columns.size(); column++) {
            builder.columnOf.put(builder.columns.get(column).id(), column);
        }
        return builder;
    }

    /** One column a principle, with the tags of all codes below it. */
    public static Builder byPrinciple(List<CaseStudy> cases, Codebook codebook) {
        Builder builder = new Builder(cases, codebook.principles());
        for (int column = 0; column < builder.columns.size(); column++) {
            for (Code code : codebook.branch(builder.columns.get(column))) {
                builder.columnOf.put(code.id(), column);
            }
        }
        return builder;
    }

    public List<CaseStudy> cases() {
        return cases;
    }

    public List<Code> columns() {
        return columns;
    }

    /** The tags of a case under a code; rows and columns from 0. */
    public Stances at(int row, int column) {
        int at = (row * columns.size() + column) * STANCES;
        return new Stances(counts[at], counts[at + 1], counts[at + 2], counts[at + 3]);
    }

    public Stances ofCase(int row) {
        Stances sum = Stances.ZERO;
        for (int column = 0; column < columns.size(); column++) {
            sum = sum.plus(at(row, column));
        }
        return sum;
    }

    public Stances ofColumn(int column) {
        Stances sum = Stances.ZERO;
        for (int row = 0; row < cases.size(); row++) {
            sum = sum.plus(at(row, column));
        }
        return sum;
    }

    public Stances total() {
        Stances sum = Stances.ZERO;
        for (int column = 0; column < columns.size(); column++) {
            sum = sum.plus(ofColumn(column));
        }
        return sum;
    }
}
