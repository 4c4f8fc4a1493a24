package agraw.workbench;

import agraw.compare.across.Axis;
import agraw.compare.across.Head;
import agraw.compare.across.Nearness;
import agraw.compare.across.Together;
import agraw.store.Store;
import agraw.store.query.PassageQuery;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;

/** Counts which codes come together on passages. */
public final class CoOccurring {
    private final Store store;

    private CoOccurring(Store store) {
        this.store = store;
    }

    public static CoOccurring of(Workbench workbench) {
        return new CoOccurring(workbench.store());
    }

    /** Codes by codes, or principles by principles. */
    public Overview read(Chosen chosen, Crossing.Rows rows, Nearness nearness, Messages messages) {
        Heads heads = new Heads(chosen, messages);
        Axis axis = rows == Crossing.Rows.CODE ? heads.codes() : heads.principles();
        Together together = together(chosen, axis.heads(), nearness);
        List<Head> shown = axis.heads();
        List<List<Overview.Box>> boxes = new ArrayList<>();
        int most = together.most();
        for (int row = 0; row < shown.size(); row++) {
            List<Overview.Box> line = new ArrayList<>();
            for (int column = 0; column < shown.size(); column++) {
                line.add(box(together, row, column, most));
            }
            boxes.add(line);
        }
        List<String> notes = new ArrayList<>(List.of(
                messages.say("across.together.note"),
                messages.say("across.near." + nearness.name().toLowerCase(Locale.ROOT) + ".note")));
        if (most == 0 && nearness != Nearness.NEAR) {
            notes.addFirst(messages.say("across.together.none"));
        }
        return new Overview(
                messages.say("across.view.together"), messages.say("matrix.code"), shown, shown, boxes, notes);
    }

    private static Overview.Box box(Together together, int row, int column, int most) {
        int count = together.count(row, column);
        if (count == 0) {
            return Overview.Box.GAP;
        }
        return new Overview.Box(
                Integer.toString(count),
                Overview.Tone.PLAIN,
                (double) count / most,
                OptionalDouble.empty(),
                count,
                Overview.Behind.of(() -> together.tags(row, column)));
    }

    /** Which of some rows come together. */
    Together together(Chosen chosen, List<Head> heads, Nearness nearness) {
        Map<UUID, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < heads.size(); row++) {
            for (UUID code : heads.get(row).pick().codes().orElse(Set.of())) {
                rowOf.put(code, row);
            }
        }
        Set<UUID> cases = chosen.ids();
        List<Together.Placed> tags = new ArrayList<>();
        store.read(reader -> {
            PassageQuery.places(reader, chosen.pick(), (tag, study, code, place, start, from, end, to) -> {
                Integer row = rowOf.get(code);
                if (row != null && cases.contains(study)) {
                    tags.add(new Together.Placed(tag, row, place, start, from, end, to));
                }
            });
            return tags;
        });
        return Together.of(tags, nearness);
    }
}
