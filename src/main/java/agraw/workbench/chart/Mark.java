package agraw.workbench.chart;

import agraw.model.Pick;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What stands behind a mark of a chart.
 *
 * @param title what it counts
 * @param pick the tags, by what they have in common; empty where they have nothing
 * @param tags works them out, if they have nothing in common
 * @param all how many tags there are
 * @param caseStudy to which it leads if it is no tags
 */
public record Mark(String title, Optional<Pick> pick, Supplier<List<UUID>> tags, long all, Optional<UUID> caseStudy) {
    static Mark of(String title, Pick pick, long all) {
        return new Mark(title, Optional.of(pick), List::of, all, Optional.empty());
    }

    static Mark of(String title, Supplier<List<UUID>> tags, long all) {
        return new Mark(title, Optional.empty(), tags, all, Optional.empty());
    }

    static Mark of(String title, UUID caseStudy) {
        return new Mark(title, Optional.empty(), List::of, 0, Optional.of(caseStudy));
    }
}
