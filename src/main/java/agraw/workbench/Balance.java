package agraw.workbench;

import agraw.compare.across.Cross;
import agraw.compare.across.Head;
import agraw.compare.across.Tally;
import agraw.model.CaseStudy;
import agraw.model.Evidence;
import agraw.model.Pick;
import agraw.model.Side;
import agraw.model.Stance;
import agraw.model.Trait;
import agraw.store.Store;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Shows what the evidence lacks: on which principles, from whom, in which direction, and whether anybody saw it. */
public final class Balance {
    /** With fewer tags, that all of them support says nothing. */
    private static final int SOME = 3;

    private final Store store;

    private Balance(Store store) {
        this.store = store;
    }

    public static Balance of(Workbench workbench) {
        return new Balance(workbench.store());
    }

    /** A row a case; the last row says how many cases have something. */
    public Overview read(Chosen chosen, Messages messages) {
        Weighed weighed = Weighed.of(store, chosen, messages);
        List<Head> columns = columns(weighed, messages);
        List<List<Overview.Box>> boxes = new ArrayList<>();
        for (int at = 0; at < chosen.rows().size(); at++) {
            boxes.add(row(chosen, weighed, at, messages));
        }
        List<Head> rows = new ArrayList<>(new Heads(chosen, messages).cases().heads());
        if (!rows.isEmpty()) {
            rows.add(new Head("", messages.say("across.balance.with"), "", "", 0, Pick.ALL));
            boxes.add(with(boxes, picks(chosen, weighed), messages));
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
                                            tags)
                                    .heard(study.id(), side));
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

    /** Which tags the columns count. */
    private static List<Pick> picks(Chosen chosen, Weighed weighed) {
        Pick all = chosen.pick();
        return Stream.of(
                        weighed.principles().rows().stream().map(head -> all.and(head.pick())),
                        Stream.of(all, all),
                        Stream.of(Side.values()).map(side -> all.and(Pick.of(Trait.SIDE, Set.of(Pick.key(side))))))
                .flatMap(picks -> picks)
                .toList();
    }

    /** In how many cases there is something; behind it stand the tags of all of them. */
    private static List<Overview.Box> with(List<List<Overview.Box>> boxes, List<Pick> picks, Messages messages) {
        List<Overview.Box> row = new ArrayList<>();
        for (int column = 0; column < picks.size(); column++) {
            int at = column;
            List<Overview.Box> some = boxes.stream()
                    .map(line -> line.get(at))
                    .filter(box -> box.tone() != Overview.Tone.GAP)
                    .toList();
            row.add(Overview.Box.of(
                    messages.say("across.balance.of", some.size(), boxes.size()),
                    Overview.Tone.TOTAL,
                    0,
                    some.stream().mapToLong(Overview.Box::tags).sum(),
                    picks.get(at)));
        }
        return row;
    }
}
