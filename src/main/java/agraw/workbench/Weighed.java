package agraw.workbench;

import agraw.compare.across.Axis;
import agraw.compare.across.Cross;
import agraw.model.CaseStudy;
import agraw.model.Evidence;
import agraw.model.Side;
import agraw.model.Trait;
import agraw.store.Store;
import agraw.store.query.PassageQuery;
import agraw.store.query.TallyQuery;
import agraw.words.Messages;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of the balance of each case.
 *
 * @param principles tags by principle and case
 * @param evidence tags by the kind of their evidence, by case
 * @param voices how often a side is heard in a case: in tags, lines, facts and among participants
 * @param tagged in how many tags of them
 */
record Weighed(
        Cross principles,
        Map<UUID, Map<Evidence, Integer>> evidence,
        Map<UUID, Map<Side, Integer>> voices,
        Map<UUID, Map<Side, Integer>> tagged) {
    static Weighed of(Store store, Chosen chosen, Messages messages) {
        Heads heads = new Heads(chosen, messages);
        List<UUID> ids = chosen.cases().stream().map(CaseStudy::id).toList();
        Axis principles = heads.principles();
        return store.read(reader -> {
            Cross.Builder counts = new Cross.Builder(principles, heads.cases(), ids);
            TallyQuery.count(reader, chosen.pick(), Optional.empty(), counts::add);
            Map<UUID, Map<Evidence, Integer>> kinds = new HashMap<>();
            Map<UUID, Map<Side, Integer>> voices = new HashMap<>();
            PassageQuery.voices(reader, (study, side, count) -> add(voices, Side.class, study, side, count));
            Map<UUID, Map<Side, Integer>> tagged = new HashMap<>();
            TallyQuery.said(reader, chosen.pick(), Trait.EVIDENCE, Trait.SIDE, (study, kind, side, tags) -> {
                if (!kind.isEmpty()) {
                    add(kinds, Evidence.class, study, Evidence.valueOf(kind.toUpperCase(Locale.ROOT)), tags);
                }
                if (!side.isEmpty()) {
                    Side said = Side.valueOf(side.toUpperCase(Locale.ROOT));
                    add(voices, Side.class, study, said, tags);
                    add(tagged, Side.class, study, said, tags);
                }
            });
            return new Weighed(counts.build(), kinds, voices, tagged);
        });
    }

    private static <K extends Enum<K>> void add(
            Map<UUID, Map<K, Integer>> counts, Class<K> kinds, UUID study, K kind, int count) {
        counts.computeIfAbsent(study, _ -> new EnumMap<>(kinds)).merge(kind, count, Integer::sum);
    }
}
