package agraw.compare.across;

import agraw.model.Pick;
import agraw.model.Trait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows or the columns of a table, and in which of them a tag stands: in none, one or several. */
public final class Axis {
    private static final int[] NOWHERE = {};

    private final List<Head> heads;
    private final By by;
    private final Map<Object, int[]> places;

    /** By what a tag finds its place. */
    public enum By {
        CASE,
        CODE,
        /** A trait that the counts were asked for. */
        TRAIT
    }

    private Axis(List<Head> heads, By by, Map<Object, int[]> places) {
        this.heads = List.copyOf(heads);
        this.by = by;
        this.places = places;
    }

    /** One head a case. */
    public static Axis ofCases(List<Head> heads) {
        return of(heads, By.CASE);
    }

    /** Heads that each pick some codes. */
    public static Axis ofCodes(List<Head> heads) {
        return of(heads, By.CODE);
    }

    /** Heads that each pick some values of one trait. */
    public static Axis ofTrait(List<Head> heads, Trait trait) {
        Axis axis = new Axis(heads, By.TRAIT, new HashMap<>());
        for (int at = 0; at < heads.size(); at++) {
            for (String value : heads.get(at).pick().traits().getOrDefault(trait, java.util.Set.of())) {
                axis.put(value, at);
            }
        }
        return axis;
    }

    private static Axis of(List<Head> heads, By by) {
        Axis axis = new Axis(heads, by, new HashMap<>());
        for (int at = 0; at < heads.size(); at++) {
            Pick pick = heads.get(at).pick();
            for (UUID id : (by == By.CASE ? pick.cases() : pick.codes()).orElseThrow()) {
                axis.put(id, at);
            }
        }
        return axis;
    }

    private void put(Object key, int at) {
        int[] before = places.getOrDefault(key, NOWHERE);
        int[] after = java.util.Arrays.copyOf(before, before.length + 1);
        after[before.length] = at;
        places.put(key, after);
    }

    public List<Head> heads() {
        return heads;
    }

    public By by() {
        return by;
    }

    int[] at(UUID caseStudy, UUID code, String trait) {
        return switch (by) {
            case CASE -> places.getOrDefault(caseStudy, NOWHERE);
            case CODE -> places.getOrDefault(code, NOWHERE);
            case TRAIT -> places.getOrDefault(trait, NOWHERE);
        };
    }
}
