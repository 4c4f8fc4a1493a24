package agraw.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The principles and the codes below them, as a tree in the order of their positions. A code without a parent is a principle. */
public final class Codebook {
    private final Map<UUID, Code> byId = new HashMap<>();
    private final Map<String, Code> byKey = new HashMap<>();
    private final Map<@Nullable UUID, List<Code>> children = new HashMap<>();
    private final List<Tension> tensions;

    /** From codes and tensions in the order of their positions. A code whose parent is not there stands as a principle. */
    public Codebook(List<Code> codes, List<Tension> tensions) {
        this.tensions = List.copyOf(tensions);
        for (Code code : codes) {
            byId.put(code.id(), code);
            byKey.put(code.key(), code);
        }
        for (Code code : codes) {
            UUID parent = code.parent() != null && byId.containsKey(code.parent()) ? code.parent() : null;
            children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(code);
        }
    }

    public List<Code> principles() {
        return Collections.unmodifiableList(children.getOrDefault(null, List.of()));
    }

    /** The codes right below a code. */
    public List<Code> below(UUID code) {
        return Collections.unmodifiableList(children.getOrDefault(code, List.of()));
    }

    /** A code and all below it, itself first, in order. */
    public List<Code> branch(Code code) {
        List<Code> branch = new ArrayList<>();
        branch.add(code);
        for (Code child : below(code.id())) {
            branch.addAll(branch(child));
        }
        return branch;
    }

    /** The ids of some codes and of all below them. */
    public Set<UUID> within(Collection<Code> codes) {
        return codes.stream()
                .flatMap(code -> branch(code).stream())
                .map(Code::id)
                .collect(Collectors.toSet());
    }

    /** All codes, each principle before those below it. */
    public List<Code> all() {
        return principles().stream().flatMap(code -> branch(code).stream()).toList();
    }

    public Optional<Code> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Code> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * The first key that no code has.
     *
     * @param pattern with the place of a number, such as {@code P%d}
     */
    public String freeKey(String pattern) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> String.format(Locale.ROOT, pattern, number))
                .filter(key -> !byKey.containsKey(key))
                .findFirst()
                .orElseThrow();
    }

    /** The principle that a code stands under; a principle's is itself. */
    public Optional<Code> principleOf(UUID code) {
        Code at = byId.get(code);
        for (int depth = 0; at != null && at.parent() != null && byId.containsKey(at.parent()); depth++) {
            if (depth > byId.size()) {
                return Optional.empty();
            }
            at = Objects.requireNonNull(byId.get(at.parent()));
        }
        return Optional.ofNullable(at);
    }

    /** The colour of a code: its own, or that of its principle. */
    public Optional<String> colour(UUID code) {
        return find(code).map(Code::colour).or(() -> principleOf(code).map(Code::colour));
    }

    public List<Tension> tensions() {
        return tensions;
    }

    public Optional<Tension> tension(UUID id) {
        return tensions.stream().filter(tension -> tension.id().equals(id)).findFirst();
    }
}
