package agraw.workbench;

import agraw.compare.across.Axis;
import agraw.compare.across.Cross;
import agraw.compare.across.Head;
import agraw.compare.across.Tally;
import agraw.model.CaseStudy;
import agraw.model.Evidence;
import agraw.model.Pick;
import agraw.model.Question;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Trait;
import agraw.report.table.Table;
import agraw.store.Store;
import agraw.store.query.PassageQuery;
import agraw.store.query.TallyQuery;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows what the evidence lacks: on which principles, from whom, in which direction, and whether anybody saw it. */
public final class Balance {
    /** With fewer tags, that all of them support says nothing. */
    private static final int SOME = 3;

    private final Store store;
    private final Gaps gaps;

    private Balance(Store store) {
        this.store = store;
        this.gaps = new Gaps(store);
    }

    public static Balance of(Workbench workbench) {
        return new Balance(workbench.store());
    }

    /** What is known of the balance of each case. */
    private record Weighed(
            Cross principles,
            Map<UUID, Map<Evidence, Integer>> evidence,
            Map<UUID, Map<Side, Integer>> voices,
            Map<UUID, Map<Side, Integer>> tagged) {}

    private Weighed weigh(Chosen chosen, Messages messages) {
        Heads heads = new Heads(chosen, messages);
        List<UUID> ids = chosen.cases().stream().map(CaseStudy::id).toList();
        Axis principles = heads.principles();
        return store.read(reader -> {
            Cross.Builder counts = new Cross.Builder(principles, heads.cases(), ids);
            TallyQuery.count(reader, chosen.pick(), Optional.empty(), counts::add);
            Map<UUID, Map<Evidence, Integer>> kinds = new HashMap<>();
            TallyQuery.said(reader, chosen.pick(), Trait.EVIDENCE, (study, kind, tags) -> {
                if (!kind.isEmpty()) {
                    kinds.computeIfAbsent(study, _ -> new EnumMap<>(Evidence.class))
                            .put(Evidence.valueOf(kind.toUpperCase(Locale.ROOT)), tags);
                }
            });
            Map<UUID, Map<Side, Integer>> voices = new HashMap<>();
            PassageQuery.voices(reader, (study, side, count) -> add(voices, study, side, count));
            Map<UUID, Map<Side, Integer>> tagged = new HashMap<>();
            TallyQuery.said(reader, chosen.pick(), Trait.SIDE, (study, side, tags) -> {
                if (!side.isEmpty()) {
                    Side said = Side.valueOf(side.toUpperCase(Locale.ROOT));
                    add(voices, study, said, tags);
                    add(tagged, study, said, tags);
                }
            });
            return new Weighed(counts.build(), kinds, voices, tagged);
        });
    }

    private static void add(Map<UUID, Map<Side, Integer>> voices, UUID study, Side side, int count) {
        voices.computeIfAbsent(study, _ -> new EnumMap<>(Side.class)).merge(side, count, Integer::sum);
    }

    /** A row a case; the last row says how many cases have something. */
    public Overview read(Chosen chosen, Messages messages) {
        Weighed weighed = weigh(chosen, messages);
        List<Head> columns = columns(weighed, messages);
        List<List<Overview.Box>> boxes = new ArrayList<>();
        for (int at = 0; at < chosen.rows().size(); at++) {
            boxes.add(row(chosen, weighed, at, messages));
        }
        List<Head> rows = new ArrayList<>(new Heads(chosen, messages).cases().heads());
        if (!rows.isEmpty()) {
            rows.add(new Head("", messages.say("across.balance.with"), "", "", 0, Pick.ALL));
            boxes.add(with(boxes, columns.size(), messages));
        }
        return new Overview(
                messages.say("across.view.gaps"),
                messages.say("matrix.case"),
                rows,
                columns,
                boxes,
                List.of(
                        messages.say("across.balance.note"),
                        messages.say("across.balance.good.note", SOME),
                        messages.say("across.balance.heard.note")));
    }

    private static List<Head> columns(Weighed weighed, Messages messages) {
        List<Head> columns = new ArrayList<>(weighed.principles().rows());
        columns.add(head(messages.say("across.balance.stances"), messages.say("across.balance.stances.about")));
        columns.add(head(messages.say("across.balance.evidence"), messages.say("across.balance.evidence.about")));
        for (Side side : Side.values()) {
            columns.add(head(Saying.constant(messages, side), messages.say("across.balance.heard")));
        }
        return columns;
    }

    private static Head head(String words, String about) {
        return new Head(words, words, about, "", 0, Pick.ALL);
    }

    private static List<Overview.Box> row(Chosen chosen, Weighed weighed, int at, Messages messages) {
        List<Overview.Box> row = new ArrayList<>();
        CaseStudy study = chosen.cases().get(at);
        Pick own = chosen.pick().and(Pick.ofCases(Set.of(study.id())));
        Cross cross = weighed.principles();
        for (int principle = 0; principle < cross.rows().size(); principle++) {
            Tally tally = cross.at(principle, at);
            row.add(
                    tally.total() == 0
                            ? Overview.Box.GAP
                            : Overview.Box.of(
                                    CountWords.stances(tally),
                                    Overview.Tone.PLAIN,
                                    0,
                                    tally.total(),
                                    own.and(cross.rows().get(principle).pick())));
        }
        row.add(stances(cross.ofColumn(at), own, messages));
        row.add(evidence(weighed.evidence().getOrDefault(study.id(), Map.of()), cross.ofColumn(at), own, messages));
        Map<Side, Integer> heard = weighed.voices().getOrDefault(study.id(), Map.of());
        Map<Side, Integer> tagged = weighed.tagged().getOrDefault(study.id(), Map.of());
        for (Side side : Side.values()) {
            int count = heard.getOrDefault(side, 0);
            Pick tags = own.and(Pick.of(Trait.SIDE, Set.of(Pick.key(side))));
            row.add(
                    count == 0
                            ? Overview.Box.GAP
                            : Overview.Box.of(
                                    Integer.toString(count),
                                    Overview.Tone.PLAIN,
                                    0,
                                    tagged.getOrDefault(side, 0),
                                    tags));
        }
        return row;
    }

    private static Overview.Box stances(Tally all, Pick own, Messages messages) {
        int supports = all.of(Stance.SUPPORTS);
        int against = all.of(Stance.CHALLENGES);
        boolean good = supports >= SOME && against == 0 && all.of(Stance.NUANCE) == 0;
        String words = supports + " : " + against;
        return all.total() == 0
                ? Overview.Box.GAP
                : Overview.Box.of(
                        good ? words + "\n" + messages.say("across.balance.good") : words,
                        good ? Overview.Tone.WARNING : Overview.Tone.PLAIN,
                        0,
                        all.total(),
                        own);
    }

    private static Overview.Box evidence(Map<Evidence, Integer> kinds, Tally all, Pick own, Messages messages) {
        int seen = kinds.getOrDefault(Evidence.OBSERVED, 0);
        int told = kinds.getOrDefault(Evidence.INTERVIEW, 0) + kinds.getOrDefault(Evidence.PLENARY, 0);
        int published = kinds.getOrDefault(Evidence.PUBLISHED, 0);
        String words = messages.say("across.balance.kinds", seen, told, published);
        return all.total() == 0
                ? Overview.Box.GAP
                : Overview.Box.of(words, seen == 0 ? Overview.Tone.WARNING : Overview.Tone.PLAIN, 0, all.total(), own);
    }

    private static List<Overview.Box> with(List<List<Overview.Box>> boxes, int columns, Messages messages) {
        List<Overview.Box> row = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            long some = boxes.stream()
                    .filter(line -> line.get(at).tone() != Overview.Tone.GAP)
                    .count();
            row.add(Overview.Box.total(messages.say("across.balance.of", some, boxes.size())));
        }
        return row;
    }

    /**
     * What to ask next, case by case: the codebook's questions on principles without evidence, whom to hear, and what is noted as
     * missing.
     */
    public TableFile questions(Chosen chosen, List<String> about, Messages messages) {
        Weighed weighed = weigh(chosen, messages);
        String language = messages.locale().getLanguage();
        Map<UUID, List<Question>> questions = new HashMap<>();
        store.read(reader -> reader.all(Question.class))
                .forEach(question -> questions
                        .computeIfAbsent(question.code(), _ -> new ArrayList<>())
                        .add(question));
        List<Table.Line> lines = new ArrayList<>();
        for (int at = 0; at < chosen.rows().size(); at++) {
            CaseStudy study = chosen.cases().get(at);
            List<Table.Line> own = new ArrayList<>();
            Cross cross = weighed.principles();
            for (int row = 0; row < cross.rows().size(); row++) {
                Head principle = cross.rows().get(row);
                if (cross.at(row, at).total() == 0) {
                    List<Question> asked = questions.getOrDefault(UUID.fromString(principle.key()), List.of());
                    String name = principle.words() + " " + principle.about();
                    if (asked.isEmpty()) {
                        own.add(TableFile.line(name, messages.say("across.questions.any")));
                    }
                    asked.forEach(question ->
                            own.add(TableFile.line(name, question.labels().in(language))));
                }
            }
            Map<Side, Integer> heard = weighed.voices().getOrDefault(study.id(), Map.of());
            List<String> silent = Stream.of(Side.values())
                    .filter(side -> !heard.containsKey(side))
                    .map(side -> Saying.constant(messages, side))
                    .toList();
            if (!silent.isEmpty()) {
                own.add(TableFile.line(messages.say("across.questions.hear"), String.join(", ", silent)));
            }
            gaps.of(study.id())
                    .ifPresent(found -> found.parts().stream()
                            .flatMap(part -> part.gaps().stream())
                            .filter(gap -> gap.isNoted())
                            .forEach(gap -> gap.questions(language)
                                    .forEach(question -> own.add(TableFile.line(
                                            gap.entry().field().labels().in(language), question)))));
            if (!own.isEmpty()) {
                lines.add(TableFile.heading(study.key() + "  " + study.title()));
                lines.addAll(own);
            }
        }
        Table table = new Table(
                messages.say("across.questions"),
                language,
                about,
                Stream.of("across.questions.on", "across.questions.ask")
                        .map(key -> Table.Column.of(messages.say(key)))
                        .toList(),
                lines,
                List.of());
        return TableFile.of(table);
    }
}
