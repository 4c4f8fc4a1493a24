package agraw.workbench;

import agraw.change.Change;
import agraw.compare.CodebookChanges;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Kind;
import agraw.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the codebook was, and what was changed in it by whom. */
public final class CodebookVersions {
    /** Changes of one person that follow each other within this time are one version. */
    private static final Duration TOGETHER = Duration.ofMinutes(30);

    private final Store store;

    public CodebookVersions(Store store) {
        this.store = store;
    }

    public static CodebookVersions of(Workbench workbench) {
        return new CodebookVersions(workbench.store());
    }

    /**
     * The codebook after some changes of one person.
     *
     * @param at of the last of them (UTC)
     * @param changes what they made different
     */
    public record Version(Instant at, String author, Codebook codebook, List<CodebookChanges.Difference> changes) {}

    /** What brings a whole codebook stands for itself. */
    private static final Set<String> WHOLE = Set.of("change.loadContent", "change.importCodebook");

    private record Step(Instant at, String author, boolean whole, Codebook after) {
        private boolean continues(Step before) {
            return !whole
                    && !before.whole
                    && author.equals(before.author)
                    && Duration.between(before.at, at).compareTo(TOGETHER) <= 0;
        }
    }

    /** All versions, the latest first. What was taken back at once is none. */
    public List<Version> all() {
        List<Step> steps = new ArrayList<>();
        new Replay(store, Set.of(Kind.CODE)).run((change, after) -> {
            Step step = step(change, after);
            if (!steps.isEmpty() && step.continues(steps.getLast())) {
                steps.removeLast();
            }
            steps.add(step);
        });
        List<Version> versions = new ArrayList<>();
        Codebook before = new Codebook(List.of(), List.of());
        for (Step step : steps) {
            List<CodebookChanges.Difference> changes = CodebookChanges.between(before, step.after());
            if (!changes.isEmpty()) {
                versions.add(new Version(step.at(), step.author(), step.after(), changes));
            }
            before = step.after();
        }
        return versions.reversed();
    }

    private static Step step(Change change, Replay after) {
        return new Step(
                change.time().instant(),
                change.author(),
                WHOLE.contains(change.label().key()),
                new Codebook(after.all(Code.class, Code::position), List.of()));
    }
}
