package agraw.workbench;

import agraw.compare.Cell;
import agraw.compare.SideBySide;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Kind;
import agraw.model.Pick;
import agraw.model.Trait;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import agraw.store.query.JournalQuery;
import agraw.store.query.TallyQuery;
import agraw.words.Messages;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Chooses which cases and tags are looked at together, and says what was chosen. */
public final class Choosing {
    private final Store store;
    private final Finding finding;
    private final Pick own;

    private Choosing(Store store, Finding finding, Pick own) {
        this.store = store;
        this.finding = finding;
        this.own = own;
    }

    public static Choosing of(Workbench workbench) {
        return new Choosing(workbench.store(), Finding.of(workbench), own(workbench));
    }

    /** The tags that may be seen: only a person's own while they tag blind. */
    static Pick own(Workbench workbench) {
        return workbench
                .onlyCoder()
                .map(coder -> Pick.of(Trait.CODER, Set.of(coder)))
                .orElse(Pick.ALL);
    }

    /** The codebook, by which principles are chosen. */
    public Codebook codebook() {
        return store.read(CodebookQuery::codebook);
    }

    /** The cases and tags of a scope, as they are now. What is wrong in its filter is said by {@link Finding.Found#parsed}. */
    public Chosen choose(Scope scope, Messages messages) {
        return choose(found(scope, messages), scope);
    }

    /** What the filter of a scope finds. */
    public Finding.Found found(Scope scope, Messages messages) {
        return finding.find(new Finding.Query(scope.filter(), Look.USUAL), messages);
    }

    /** The same of what was found already. */
    public Chosen choose(Finding.Found found, Scope scope) {
        Set<UUID> ids = new HashSet<>();
        found.rows().forEach(row -> ids.add(row.study().id()));
        return store.read(reader -> new Chosen(
                scope,
                found.cases(),
                found.cases().rows().stream()
                        .filter(row -> ids.contains(row.study().id()))
                        .toList(),
                CodebookQuery.codebook(reader),
                own));
    }

    /**
     * How many tags of the chosen cases there are by what can be chosen of them, whatever of it is chosen now.
     *
     * @param principles by the id of the principle, with all codes below it
     * @param traits by trait and value; the empty word for nothing said
     */
    public record Offer(Map<UUID, Long> principles, Map<Trait, Map<String, Long>> traits) {
        public static final Offer NONE = new Offer(Map.of(), Map.of());

        public long count(Trait trait, String value) {
            return traits.getOrDefault(trait, Map.of()).getOrDefault(value, 0L);
        }
    }

    /** What can be chosen of the tags of the cases that are looked at. */
    public Offer offer(Chosen chosen) {
        Chosen cases = new Chosen(
                new Scope(chosen.scope().filter(), Pick.ALL), chosen.all(), chosen.rows(), chosen.codebook(), own);
        return offer(cases.pick(), chosen.codebook());
    }

    /** What can be chosen of the tags of some cases. */
    public Offer offer(Set<UUID> cases, Codebook codebook) {
        return offer(own.and(Pick.ofCases(cases)), codebook);
    }

    private Offer offer(Pick cases, Codebook codebook) {
        Map<UUID, UUID> principleOf = new HashMap<>();
        for (Code principle : codebook.principles()) {
            codebook.branch(principle).forEach(code -> principleOf.put(code.id(), principle.id()));
        }
        Map<UUID, Long> principles = new HashMap<>();
        Map<Trait, Map<String, Long>> traits = new EnumMap<>(Trait.class);
        store.read(reader -> {
            TallyQuery.count(reader, cases, Optional.empty(), (_, code, stance, feature, _, tags) -> {
                principles.merge(principleOf.getOrDefault(code, code), (long) tags, Long::sum);
                count(traits, Trait.STANCE, Pick.key(stance), tags);
                count(traits, Trait.FEATURE, Pick.key(feature), tags);
            });
            for (Trait trait : List.of(Trait.SIDE, Trait.EVIDENCE, Trait.CODER)) {
                TallyQuery.said(reader, cases, trait, (_, value, tags) -> count(traits, trait, value, tags));
            }
            return traits;
        });
        return new Offer(principles, traits);
    }

    private static void count(Map<Trait, Map<String, Long>> traits, Trait trait, String value, long tags) {
        traits.computeIfAbsent(trait, _ -> new HashMap<>()).merge(value, tags, Long::sum);
    }

    /** How many tags are chosen. */
    public long tags(Chosen chosen) {
        Set<UUID> ids = chosen.ids();
        return store.read(reader -> TallyQuery.cases(reader, chosen.pick())).entrySet().stream()
                .filter(entry -> ids.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many of the chosen tags each case has. */
    public Map<UUID, Long> tagsByCase(Chosen chosen) {
        return store.read(reader -> TallyQuery.cases(reader, chosen.pick()));
    }

    /** The same cases without those that have none of the tags that are looked at; all of them where any tag is. */
    public Chosen tagged(Chosen chosen) {
        if (chosen.scope().tags().equals(Pick.ALL)) {
            return chosen;
        }
        Set<UUID> some = tagsByCase(chosen).keySet();
        return new Chosen(
                chosen.scope(),
                chosen.all(),
                chosen.rows().stream()
                        .filter(row -> some.contains(row.study().id()))
                        .toList(),
                chosen.codebook(),
                own);
    }

    /** What stands on everything that is written from a scope: what is in it, as of when, and by which codebook. */
    public List<String> about(Chosen chosen, Messages messages) {
        Instant now = Instant.now();
        Optional<Instant> codebook = store.read(Choosing::codebookChanged);
        return ScopeSaying.lines(chosen, tags(chosen), codebook, now, messages);
    }

    /**
     * What stands on everything that is written from some cases side by side.
     *
     * @param tags which of their tags these are
     */
    public List<String> about(SideBySide comparison, Pick tags, Messages messages) {
        Instant now = Instant.now();
        long count = comparison.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(cell -> switch (cell) {
                    case Cell.Quotes(var quotes) -> quotes.size();
                    case Cell.Tally(var _, var quotes) -> quotes.size();
                    case Cell.Facts _, Cell.Empty _ -> 0;
                })
                .sum();
        int cases = comparison.cases().size();
        return store.read(reader -> {
            Codebook codebook = CodebookQuery.codebook(reader);
            return List.of(
                    messages.say("across.about.cases", cases, (int) reader.count(CaseStudy.class)),
                    ScopeSaying.tags(count, tags, codebook, messages),
                    ScopeSaying.codebook(codebook, codebookChanged(reader), messages),
                    messages.say("across.about.made", Saying.moment(messages, now)));
        });
    }

    private static Optional<Instant> codebookChanged(Reader reader) {
        return JournalQuery.lastChange(reader, Kind.CODE);
    }
}
