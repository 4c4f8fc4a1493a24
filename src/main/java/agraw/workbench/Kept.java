package agraw.workbench;

import agraw.model.Failure;
import agraw.model.Rank;
import agraw.model.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept under names, in an order that a person chooses. */
final class Kept {
    private Kept() {}

    /**
     * A name that nothing else has.
     *
     * @param others the names of the others
     * @param reason what is said where one of them has it
     * @throws Refusal {@link Failure.ValueRefused} if the name is empty or taken
     */
    static void check(String name, Stream<String> others, String reason) {
        boolean taken = others.anyMatch(name::equalsIgnoreCase);
        if (name.isEmpty() || taken) {
            throw new Refusal(new Failure.ValueRefused("name", name, taken ? reason : "words"));
        }
    }

    /**
     * The position of one that is moved up (-1) or down (1); empty at the end of the list.
     *
     * @param positions of all, in order
     */
    static Optional<String> moved(List<String> positions, int at, int by) {
        int to = at + Integer.signum(by);
        if (at < 0 || to < 0 || to >= positions.size()) {
            return Optional.empty();
        }
        int before = by < 0 ? to - 1 : to;
        return Optional.of(Rank.between(
                before < 0 ? null : positions.get(before),
                before + 1 < positions.size() ? positions.get(before + 1) : null));
    }
}
