package agraw.workbench;

import agraw.change.Edit;
import agraw.model.Choice;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A group of a form for actors: who, by role, with kind, level and side. */
public final class ActorGroup {
    private ActorGroup() {}

    /** What the group and its parts are called, in the person's language; sides by their keys, in order. */
    public record Words(String actor, String kind, String level, String side, Map<String, String> sides) {}

    /** The edits that make a group for actors. */
    static List<Edit> edits(Form form, UUID section, UUID id, Words words, String language) {
        List<String> taken = Forms.names(form);
        String key = "actors";
        for (int number = 2; taken.contains(key); number++) {
            key = "actors_" + number;
        }
        List<Edit> edits = new ArrayList<>();
        String position = Rank.after(Forms.last(form));
        edits.add(Edit.Create.of(Field.of(
                id,
                section,
                null,
                key,
                Labels.of(Map.of(language, words.actor())),
                Labels.NONE,
                FieldType.GROUP,
                true,
                null,
                position)));
        for (Map.Entry<String, String> part :
                Map.of("kind", words.kind(), "level", words.level(), "side", words.side()).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList()) {
            position = Rank.after(position);
            boolean side = part.getKey().equals("side");
            Field made = Field.of(
                    Ids.next(),
                    section,
                    id,
                    part.getKey(),
                    Labels.of(Map.of(language, part.getValue())),
                    Labels.NONE,
                    side ? FieldType.CHOICE : FieldType.TEXT,
                    false,
                    null,
                    position);
            edits.add(Edit.Create.of(made));
            int index = 0;
            for (Map.Entry<String, String> each :
                    side ? words.sides().entrySet() : Map.<String, String>of().entrySet()) {
                edits.add(Edit.Create.of(Choice.of(
                        Ids.next(),
                        made.id(),
                        each.getKey(),
                        Labels.of(Map.of(language, each.getValue())),
                        Labels.NONE,
                        Rank.of(index++))));
            }
        }
        return edits;
    }
}
