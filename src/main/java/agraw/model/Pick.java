package agraw.model;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tags are meant: those that are in all of these sets.
 *
 * @param cases of which they are; nothing: of any
 * @param codes which they have; nothing: any
 * @param traits what they say; a value is an id or the key of a constant, the empty word stands for nothing said; a trait that is not
 *     there is not asked
 */
public record Pick(Optional<Set<UUID>> cases, Optional<Set<UUID>> codes, Map<Trait, Set<String>> traits) {
    /** All tags. */
    public static final Pick ALL = new Pick(Optional.empty(), Optional.empty(), Map.of());

    public Pick {
        cases = cases.map(Set::copyOf);
        codes = codes.map(Set::copyOf);
        traits = Map.copyOf(traits);
    }

    public static Pick ofCases(Set<UUID> cases) {
        return new Pick(Optional.of(cases), Optional.empty(), Map.of());
    }

    public static Pick ofCodes(Set<UUID> codes) {
        return new Pick(Optional.empty(), Optional.of(codes), Map.of());
    }

    public static Pick of(Trait trait, Set<String> values) {
        return new Pick(Optional.empty(), Optional.empty(), Map.of(trait, Set.copyOf(values)));
    }

    /** Tags that take a stance; null: that take none yet. */
    public static Pick of(@Nullable Stance stance) {
        return of(Trait.STANCE, Set.of(key(stance)));
    }

    /** Tags that say of a feature whether it is there; null: that do not say. */
    public static Pick of(@Nullable Feature feature) {
        return of(Trait.FEATURE, Set.of(key(feature)));
    }

    /** How a constant is called in sets of values; nothing said is the empty word. */
    public static String key(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }

    /** The tags that both mean. */
    public Pick and(Pick other) {
        Map<Trait, Set<String>> both = new EnumMap<>(Trait.class);
        both.putAll(traits);
        other.traits.forEach((trait, values) -> both.merge(trait, values, Pick::common));
        return new Pick(common(cases, other.cases), common(codes, other.codes), both);
    }

    private static <T> Optional<Set<T>> common(Optional<Set<T>> one, Optional<Set<T>> other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : Optional.of(common(one.get(), other.get()));
    }

    private static <T> Set<T> common(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** Whether a tag of some case is meant, as far as the tag itself says. The cases are not asked. */
    public boolean lets(Tag tag) {
        return codes.map(some -> some.contains(tag.code())).orElse(true)
                && traits.entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().contains(entry.getKey().of(tag)));
    }

    /** Whether no tag can be meant. */
    public boolean isNone() {
        return cases.filter(Set::isEmpty).isPresent()
                || codes.filter(Set::isEmpty).isPresent()
                || traits.values().stream().anyMatch(Set::isEmpty);
    }
}
