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
import org.jspecify.annotations.Nullable;

/** The group of a template in which each item is an actor: who does something, of what kind, on which level, on which side, in what role. */
public final class Actors {
    private Actors() {}

    /**
     * What a part is called and what can be chosen in it.
     *
     * @param label in the language of the template's maker
     * @param choices labels by their keys, in order; none where words are written
     */
    public record Part(String label, Map<String, String> choices) {}

    /** The words of such a group, in the language of the template's maker. */
    public record Words(String actors, String help, Part kind, Part level, Part side, Part role) {}

    /** The edits that make one at the end of a section. */
    static List<Edit> make(Form form, UUID section, UUID id, Words words, String language) {
        List<String> taken = Forms.names(form);
        String key = "actors";
        for (int number = 2; taken.contains(key); number++) {
            key = "actors_" + number;
        }
        List<Edit> edits = new ArrayList<>();
        String position = Rank.after(Forms.last(form));
        edits.add(Edit.Create.of(field(
                id, section, null, key, words.actors(), words.help(), FieldType.GROUP, true, language, position)));
        List<Map.Entry<String, Part>> parts = List.of(
                Map.entry("kind", words.kind()),
                Map.entry("level", words.level()),
                Map.entry("side", words.side()),
                Map.entry("role", words.role()));
        for (Map.Entry<String, Part> entry : parts) {
            Part part = entry.getValue();
            FieldType type = part.choices().isEmpty()
                    ? FieldType.TEXT
                    : entry.getKey().equals("level") ? FieldType.CHOICES : FieldType.CHOICE;
            position = Rank.after(position);
            Field made =
                    field(Ids.next(), section, id, entry.getKey(), part.label(), "", type, false, language, position);
            edits.add(Edit.Create.of(made));
            int index = 0;
            for (Map.Entry<String, String> choice : part.choices().entrySet()) {
                edits.add(Edit.Create.of(Choice.of(
                        Ids.next(),
                        made.id(),
                        choice.getKey(),
                        Labels.of(Map.of(language, choice.getValue())),
                        Labels.NONE,
                        Rank.of(index++))));
            }
        }
        return edits;
    }

    private static Field field(
            UUID id,
            UUID section,
            @Nullable UUID group,
            String key,
            String label,
            String help,
            FieldType type,
            boolean many,
            String language,
            String position) {
        return Field.of(
                id,
                section,
                group,
                key,
                Labels.of(Map.of(language, label)),
                help.isEmpty() ? Labels.NONE : Labels.of(Map.of(language, help)),
                type,
                many,
                null,
                position);
    }
}
