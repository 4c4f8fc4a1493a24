package agraw.compare.agreement;

import agraw.model.Passage;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How far coders agree on which passages of texts a code fits, for each code and over all. A unit counts as coded by whoever has a tag with
 * the code on any of its characters. Over all codes, each code on each unit is one decision.
 */
public final class Agreement {
    private final List<String> coders;
    private final Continuum continuum;
    private final Map<UUID, List<List<Stretch>>> byCode;
    private final Map<UUID, Ratings> ratings = new LinkedHashMap<>();
    private final List<Difference> differences;

    private Agreement(List<String> coders, Continuum continuum, UnitSize size, Map<UUID, List<List<Stretch>>> byCode) {
        this.coders = coders;
        this.continuum = continuum;
        this.byCode = byCode;
        List<Stretch> units = continuum.units(size);
        List<Placed> placed = new ArrayList<>();
        byCode.forEach((code, lists) -> {
            Ratings said = new Ratings(coders.size());
            for (Stretch unit : size == UnitSize.CHARACTER ? alike(lists) : units) {
                int[] decisions = decisions(lists, unit);
                said.add(size == UnitSize.CHARACTER ? unit.length() : 1, decisions);
                differ(code, unit, decisions).forEach(placed::add);
            }
            ratings.put(code, said);
        });
        this.differences = placed.stream()
                .sorted(Comparator.comparingLong(Placed::start)
                        .thenComparing(one -> one.difference().code()))
                .map(Placed::difference)
                .toList();
    }

    private record Placed(Difference difference, long start) {}

    /**
     * What coders said of texts.
     *
     * @param coders whose tags are compared, at least two
     * @param code what a tag's code counts as: itself, its principle, or nothing
     */
    public static Agreement of(
            List<TextMaterial> texts, List<String> coders, UnitSize size, Function<UUID, Optional<UUID>> code) {
        Continuum continuum = new Continuum(texts);
        Map<UUID, List<List<Stretch>>> byCode = new LinkedHashMap<>();
        for (TextMaterial text : texts) {
            for (Tag tag : text.tags()) {
                int coder = coders.indexOf(tag.coder());
                Optional<Stretch> stretch = continuum.of(tag);
                Optional<UUID> counted = code.apply(tag.code());
                if (coder >= 0 && stretch.isPresent() && counted.isPresent()) {
                    byCode.computeIfAbsent(counted.get(), _ -> lists(coders.size()))
                            .get(coder)
                            .add(stretch.get());
                }
            }
        }
        byCode.values().forEach(lists -> lists.replaceAll(Stretch::merged));
        return new Agreement(List.copyOf(coders), continuum, size, byCode);
    }

    private static List<List<Stretch>> lists(int coders) {
        return new ArrayList<>(IntStream.range(0, coders)
                .mapToObj(_ -> new ArrayList<Stretch>())
                .toList());
    }

    /** All who tagged passages of texts, by name. */
    public static List<String> coders(List<TextMaterial> texts) {
        return texts.stream()
                .flatMap(text -> text.tags().stream())
                .map(Tag::coder)
                .distinct()
                .sorted()
                .toList();
    }

    public List<String> coders() {
        return coders;
    }

    /** The codes that anybody used. */
    public List<UUID> codes() {
        return List.copyOf(byCode.keySet());
    }

    /**
     * The coefficients of a code, or of all together.
     *
     * @param units how many units were decided on
     * @param coded how many of them each coder coded, in the coders' order
     */
    public record Figures(
            OptionalDouble percent,
            OptionalDouble cohen,
            OptionalDouble fleiss,
            OptionalDouble alpha,
            OptionalDouble unitising,
            long units,
            List<Long> coded) {}

    public Figures of(UUID code) {
        return figures(ratings.getOrDefault(code, new Ratings(coders.size())), marked(code));
    }

    public Figures overall() {
        Ratings all = new Ratings(coders.size());
        ratings.values().forEach(all::addAll);
        return figures(
                all,
                byCode.keySet().stream().flatMap(code -> marked(code).stream()).toList());
    }

    private Figures figures(Ratings ratings, List<Unitising.Marked> marked) {
        return new Figures(
                Coefficients.percent(ratings),
                Coefficients.cohen(ratings),
                Coefficients.fleiss(ratings),
                Coefficients.alpha(ratings),
                Unitising.alpha(coders.size(), 0, continuum.length(), marked),
                ratings.units(),
                IntStream.range(0, coders.size())
                        .mapToObj(coder -> ratings.given(coder, 1))
                        .toList());
    }

    private List<Unitising.Marked> marked(UUID code) {
        List<List<Stretch>> lists = stretches(code);
        return IntStream.range(0, coders.size())
                .mapToObj(coder -> new Unitising.Marked(coder, code, lists.get(coder)))
                .toList();
    }

    private List<List<Stretch>> stretches(UUID code) {
        return byCode.getOrDefault(code, lists(coders.size()));
    }

    /** What coders said of a unit: 1 for a tag on any of it. */
    private static int[] decisions(List<List<Stretch>> lists, Stretch unit) {
        return lists.stream()
                .mapToInt(list -> Stretch.touches(list, unit.start(), unit.end()) ? 1 : 0)
                .toArray();
    }

    /** The longest stretches on which each coder said the same of every character. */
    private List<Stretch> alike(List<List<Stretch>> lists) {
        TreeSet<Long> ends = new TreeSet<>(List.of(0L, continuum.length()));
        lists.forEach(list -> list.forEach(stretch -> {
            ends.add(stretch.start());
            ends.add(stretch.end());
        }));
        List<Stretch> alike = new ArrayList<>();
        long from = 0;
        for (long to : ends.tailSet(0L, false)) {
            alike.add(new Stretch(from, to));
            from = to;
        }
        return alike;
    }

    /** A passage on which coders differ over a code: who has a tag there, and who has not. */
    public record Difference(UUID code, Passage passage, List<String> with, List<String> without) {}

    /** Every unit on which coders differ, in the order of reading. */
    public List<Difference> differences() {
        return differences;
    }

    private List<Placed> differ(UUID code, Stretch unit, int[] decisions) {
        List<String> with = saying(decisions, 1);
        List<String> without = saying(decisions, 0);
        return with.isEmpty() || without.isEmpty()
                ? List.of()
                : continuum.passages(unit).stream()
                        .map(passage -> new Placed(new Difference(code, passage, with, without), unit.start()))
                        .toList();
    }

    private List<String> saying(int[] said, int what) {
        return IntStream.range(0, said.length)
                .filter(coder -> said[coder] == what)
                .mapToObj(coders::get)
                .toList();
    }
}
