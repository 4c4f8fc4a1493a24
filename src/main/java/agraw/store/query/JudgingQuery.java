package agraw.store.query;

import agraw.compare.NeedMatch;
import agraw.model.CaseMaterial;
import agraw.model.CaseStudy;
import agraw.model.Fact;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Reference;
import agraw.store.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What cases are judged by, with a fixed number of queries however many cases. */
public final class JudgingQuery {
    /** In SQL what {@link FieldValue#isAnswer} says; parts of items answer no field. */
    private static final String ANSWERED = "SELECT DISTINCT case_study, field FROM fact"
            + " WHERE workbook = :workbook AND item IS NULL AND TRIM(value) <> '' AND value <> :notAsked";

    private JudgingQuery() {}

    /** The fields that have an answer, by case; cases without any are not in it. */
    public static Map<UUID, Set<UUID>> answered(Reader reader) {
        Map<UUID, Set<UUID>> answered = new HashMap<>();
        reader.handle()
                .createQuery(ANSWERED)
                .bind("workbook", reader.workbook())
                .bind("notAsked", FieldValue.NOT_ASKED)
                .map((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .forEach(pair -> answered.computeIfAbsent(pair.getKey(), _ -> new HashSet<>())
                        .add(pair.getValue()));
        return answered;
    }

    /** Of each case, in order, only its needs and capacities with their parts, and the references that these cite. */
    public static List<CaseMaterial> needs(Reader reader, List<CaseStudy> cases, Collection<Form> forms) {
        Set<UUID> fields = forms.stream()
                .flatMap(form ->
                        Stream.of(NeedMatch.NEEDS, NeedMatch.CAPACITIES).flatMap(key -> form.find(key).stream()))
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.parts().stream()))
                .map(entry -> entry.field().id())
                .collect(Collectors.toSet());
        List<Fact> facts = reader.whereAny(Fact.class, "field", fields);
        Set<UUID> cited = facts.stream().flatMap(fact -> fact.cites().stream()).collect(Collectors.toSet());
        List<Reference> references = reader.whereAny(Reference.class, "id", cited);
        Map<UUID, List<Fact>> byCase = facts.stream().collect(Collectors.groupingBy(Fact::caseStudy));
        return cases.stream()
                .map(study -> new CaseMaterial(
                        study, byCase.getOrDefault(study.id(), List.of()), references, List.of(), List.of(), List.of()))
                .toList();
    }
}
