package agraw.workbench;

import agraw.compare.across.Head;
import agraw.model.CaseStudy;
import agraw.model.Pick;
import agraw.model.Pole;
import agraw.model.Tension;
import agraw.model.Trait;
import agraw.store.Store;
import agraw.store.query.TallyQuery;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows where cases stand between the poles of each tension. */
public final class Tensions {
    private final Store store;

    private Tensions(Store store) {
        this.store = store;
    }

    public static Tensions of(Workbench workbench) {
        return new Tensions(workbench.store());
    }

    /** How many passages speak for one pole, the other, and both. */
    private static final class Poles {
        private int first;
        private int second;
        private int both;
        private int open;

        private void add(@Nullable Pole pole, int tags) {
            switch (pole) {
                case A -> first += tags;
                case B -> second += tags;
                case BOTH -> both += tags;
                case null -> open += tags;
            }
        }

        private void add(Poles other) {
            first += other.first;
            second += other.second;
            both += other.both;
            open += other.open;
        }

        private int all() {
            return first + second + both + open;
        }

        /** From -1, all for the first pole, to 1, all for the second. */
        private OptionalDouble position() {
            int placed = first + second + both;
            return placed == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (second - first) / placed);
        }
    }

    private record Place(UUID caseStudy, String tension) {}

    /** A row a tension, a column a case; the last column is of all cases together. */
    public Overview read(Chosen chosen, Messages messages) {
        Map<Place, Poles> counts = count(chosen);
        String language = messages.locale().getLanguage();
        List<Head> rows = new ArrayList<>();
        List<List<Overview.Box>> boxes = new ArrayList<>();
        for (Tension tension : chosen.codebook().tensions()) {
            String id = tension.id().toString();
            Pick own = Pick.of(Trait.TENSION, Set.of(id));
            String poles = messages.say(
                    "across.poles",
                    tension.poleA().in(language),
                    tension.poleB().in(language));
            rows.add(new Head(id, tension.key(), poles, "", 0, own));
            List<Overview.Box> line = new ArrayList<>();
            Poles sum = new Poles();
            for (CaseStudy study : chosen.cases()) {
                Poles here = counts.getOrDefault(new Place(study.id(), id), new Poles());
                sum.add(here);
                line.add(box(here, chosen.pick().and(own).and(Pick.ofCases(Set.of(study.id())))));
            }
            line.add(box(sum, chosen.pick().and(own)));
            boxes.add(line);
        }
        List<Head> columns = new ArrayList<>(new Heads(chosen, messages).cases().heads());
        columns.add(new Head("", messages.say("across.all"), "", "", 0, Pick.ALL));
        return new Overview(
                messages.say("across.view.tensions"),
                messages.say("across.tension"),
                rows,
                columns,
                boxes,
                List.of(messages.say("across.tensions.note")));
    }

    private Map<Place, Poles> count(Chosen chosen) {
        Map<Place, Poles> counts = new HashMap<>();
        Set<UUID> cases = chosen.ids();
        store.read(reader -> {
            TallyQuery.poles(reader, chosen.pick(), (study, tension, pole, tags) -> {
                if (cases.contains(study)) {
                    counts.computeIfAbsent(new Place(study, tension.toString()), _ -> new Poles())
                            .add(pole, tags);
                }
            });
            return counts;
        });
        return counts;
    }

    private static Overview.Box box(Poles poles, Pick pick) {
        if (poles.all() == 0) {
            return Overview.Box.GAP;
        }
        StringBuilder words = new StringBuilder();
        add(words, "A", poles.first);
        add(words, "A=B ", poles.both);
        add(words, "B", poles.second);
        add(words, "?", poles.open);
        return new Overview.Box(
                words.toString(), Overview.Tone.PLAIN, 0, poles.position(), poles.all(), Overview.Behind.of(pick));
    }

    private static void add(StringBuilder words, String sign, int count) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : "  ").append(sign).append(count);
        }
    }
}
