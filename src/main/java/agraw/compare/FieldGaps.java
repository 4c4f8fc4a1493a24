package agraw.compare;

import agraw.model.CaseStudy;
import agraw.model.Form;
import agraw.model.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is missing over all cases: the sections and fields of their forms, each with the cases that lack it.
 *
 * @param cases what is missing of each case, in order
 * @param parts the sections of all forms, in order, also those of which nothing is missing
 */
public record FieldGaps(List<CaseGaps> cases, List<Part> parts) {
    public FieldGaps {
        cases = List.copyOf(cases);
        parts = List.copyOf(parts);
    }

    /** One section over all cases that have it in their form. */
    public record Part(Section section, List<Lack> lacks, Completeness completeness) {
        public Part {
            lacks = List.copyOf(lacks);
        }
    }

    /** One field and the cases in which it is open. */
    public record Lack(Form.Entry entry, List<Open> open) {
        public Lack {
            open = List.copyOf(open);
        }

        /** How many cases have no answer at all; the others want more than they have. */
        public long unanswered() {
            return open.stream().filter(one -> !one.gap().answered()).count();
        }
    }

    /** One case in which a field is open. */
    public record Open(CaseStudy caseStudy, CaseGaps.Gap gap) {}

    private static final class Sum {
        private final Section section;
        private final Map<UUID, List<Open>> open = new LinkedHashMap<>();
        private Completeness completeness = Completeness.NONE;

        Sum(Section section) {
            this.section = section;
        }

        Part part() {
            return new Part(
                    section,
                    open.values().stream()
                            .map(list -> new Lack(list.getFirst().gap().entry(), list))
                            .sorted(Comparator.comparing(
                                    lack -> lack.entry().field().position()))
                            .toList(),
                    completeness);
        }
    }

    public static FieldGaps of(List<CaseGaps> cases) {
        Map<UUID, Sum> sums = new LinkedHashMap<>();
        for (CaseGaps gaps : cases) {
            for (CaseGaps.Part part : gaps.parts()) {
                Sum sum = sums.computeIfAbsent(part.section().id(), _ -> new Sum(part.section()));
                sum.completeness = sum.completeness.plus(part.completeness());
                for (CaseGaps.Gap gap : part.gaps()) {
                    sum.open
                            .computeIfAbsent(gap.entry().field().id(), _ -> new ArrayList<>())
                            .add(new Open(gaps.caseStudy(), gap));
                }
            }
        }
        return new FieldGaps(cases, sums.values().stream().map(Sum::part).toList());
    }

    public Completeness completeness() {
        return cases.stream().map(CaseGaps::completeness).reduce(Completeness.NONE, Completeness::plus);
    }
}
