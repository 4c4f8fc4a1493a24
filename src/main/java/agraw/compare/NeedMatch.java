package agraw.compare;

import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.Form;
import agraw.model.Match;
import agraw.model.Strength;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Needs of a case beside the capacities that could meet them: whether this is where the need is. Needs and capacities are the items of
 * the fields {@link #NEEDS} and {@link #CAPACITIES}; how well they meet is a person's judgement, never worked out.
 */
public record NeedMatch(CaseStudy caseStudy, List<Answer> needs, List<Answer> capacities, List<Match> matches) {
    /** The key of the field whose items are needs, with its parts. */
    public static final String NEEDS = "needs";

    public static final String SECTOR = "sector";
    public static final String STATED_BY = "stated_by";

    /** The key of the field whose items are capacities, with its parts. */
    public static final String CAPACITIES = "capacities";

    public static final String KIND = "kind";
    public static final String LEVEL = "level";
    public static final String EVIDENCE = "evidence";

    public NeedMatch {
        needs = List.copyOf(needs);
        capacities = List.copyOf(capacities);
        matches = List.copyOf(matches);
    }

    /** The needs and capacities of a case; matches of other cases, and of facts that are gone, are left out. */
    public static NeedMatch of(Form form, CaseMaterial material, List<Match> matches) {
        CaseFacts facts = new CaseFacts(material);
        List<Answer> needs = answers(form, facts, NEEDS);
        List<Answer> capacities = answers(form, facts, CAPACITIES);
        List<Match> known = matches.stream()
                .filter(match -> has(needs, match.need()) && has(capacities, match.capacity()))
                .sorted(Comparator.comparing(Match::author).thenComparing(Match::id))
                .toList();
        return new NeedMatch(material.caseStudy(), needs, capacities, known);
    }

    private static List<Answer> answers(Form form, CaseFacts facts, String key) {
        return form.find(key)
                .map(entry -> facts.cell(entry) instanceof Cell.Facts(var answers, var _) ? answers : List.<Answer>of())
                .orElse(List.of());
    }

    private static boolean has(List<Answer> answers, UUID fact) {
        return answers.stream().anyMatch(answer -> answer.fact().id().equals(fact));
    }

    /** What is said of an item in one of its parts; sources may say several things. */
    public static List<Answer> parts(Answer item, String key) {
        return item.parts().stream()
                .filter(part -> part.entry().field().key().equals(key))
                .toList();
    }

    /** What people said of one need and one capacity, by author. */
    public List<Match> of(Fact need, Fact capacity) {
        return matches.stream()
                .filter(match ->
                        match.need().equals(need.id()) && match.capacity().equals(capacity.id()))
                .toList();
    }

    /** How well a capacity meets a need: where people differ, the more careful judgement. */
    public Optional<Strength> strength(Fact need, Fact capacity) {
        return weakest(of(need, capacity).stream());
    }

    /** How well a need is met: by the capacity that meets it best. */
    public Optional<Strength> met(Fact need) {
        return capacities.stream()
                .flatMap(capacity -> strength(need, capacity.fact()).stream())
                .min(Comparator.naturalOrder());
    }

    /** The needs that no capacity meets, or of which nobody has said so yet. */
    public List<Answer> unmet() {
        return needs.stream().filter(need -> met(need.fact()).isEmpty()).toList();
    }

    /** The capacities that meet no need. */
    public List<Answer> unused() {
        return capacities.stream()
                .filter(capacity -> matches.stream()
                        .noneMatch(
                                match -> match.capacity().equals(capacity.fact().id())))
                .toList();
    }

    /** How many needs are met this well at best. */
    public long count(Strength strength) {
        return needs.stream()
                .filter(need -> met(need.fact()).filter(strength::equals).isPresent())
                .count();
    }

    /** Whether people see one of the pairs differently. */
    public boolean isDisputed(Fact need, Fact capacity) {
        return of(need, capacity).stream().map(Match::strength).distinct().count() > 1;
    }

    /** Strengths stand from strong to weak. */
    private static Optional<Strength> weakest(Stream<Match> matches) {
        return matches.map(Match::strength).max(Comparator.naturalOrder());
    }
}
