package agraw.desktop.search;

import agraw.model.CaseStudy;
import agraw.workbench.Searching;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A line of the list: what follows belongs to a case or to the codebook, or a place where the words are. */
sealed interface Line {
    /** Nothing for the codebook. */
    record Heading(Optional<CaseStudy> caseStudy, int results) implements Line {}

    record Place(Searching.Result result) implements Line {}

    /** The lines of results, best first: each case stands where its best result does. */
    static List<Line> of(List<Searching.Result> results) {
        Map<Optional<UUID>, List<Searching.Result>> groups = new LinkedHashMap<>();
        for (Searching.Result result : results) {
            groups.computeIfAbsent(Optional.ofNullable(result.caseStudy()).map(CaseStudy::id), _ -> new ArrayList<>())
                    .add(result);
        }
        List<Line> lines = new ArrayList<>();
        for (List<Searching.Result> group : groups.values()) {
            lines.add(new Heading(Optional.ofNullable(group.getFirst().caseStudy()), group.size()));
            group.forEach(result -> lines.add(new Place(result)));
        }
        return lines;
    }
}
