package agraw.workbench;

import agraw.change.Edit;
import agraw.model.Choice;
import agraw.model.Entity;
import agraw.model.Field;
import agraw.model.Kind;
import agraw.model.Section;
import agraw.model.Template;
import agraw.model.Value;
import agraw.store.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings a template up to what a file says. What has the same name in the same place is the same thing: it keeps its id, and with it its
 * facts. Fields that the file does not have are no longer asked; choices that it does not have stay, for facts that name them.
 */
final class Updating {
    private final Map<String, Entity> old = new LinkedHashMap<>();
    private final Map<UUID, UUID> kept = new HashMap<>();
    private final List<Entity> made;
    private final Map<UUID, String> paths = new HashMap<>();

    Updating(Reader reader, Template template, List<Entity> made) {
        this.made = made;
        List<Section> sections = reader.where(Section.class, "template", template.id());
        List<Field> fields = reader.whereAny(
                Field.class, "section", sections.stream().map(Section::id).toList());
        List<Choice> choices = reader.whereAny(
                Choice.class, "field", fields.stream().map(Field::id).toList());
        List<Entity> all = new ArrayList<>(List.of(template));
        all.addAll(sections);
        all.addAll(fields);
        all.addAll(choices);
        all.forEach(entity -> old.put(path(entity, all), entity));
    }

    /** Names from the outside in; the template is one thing whatever it is called. Sections may change places with fields in them. */
    private String path(Entity entity, List<Entity> among) {
        String known = paths.get(entity.id());
        if (known != null) {
            return known;
        }
        String path = switch (entity) {
            case Section section -> "section/" + section.key();
            case Field field -> above(field.group(), among) + "/" + field.key();
            case Choice choice -> above(choice.field(), among) + "=" + choice.key();
            default -> "template";
        };
        paths.put(entity.id(), path);
        return path;
    }

    private String above(@Nullable UUID id, List<Entity> among) {
        return among.stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .map(entity -> path(entity, among))
                .orElse("field");
    }

    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        Map<String, Entity> gone = new LinkedHashMap<>(old);
        for (Entity entity : made) {
            Entity same = old.get(path(entity, made));
            kept.put(entity.id(), same == null ? entity.id() : same.id());
        }
        boolean moved = !order(List.copyOf(old.values())).equals(order(made));
        for (Entity entity : made) {
            Entity same = gone.remove(path(entity, made));
            Entity after = remapped(entity, moved ? null : same);
            if (same == null) {
                edits.add(Edit.Create.of(after));
            } else {
                edits.addAll(Edit.between(same, after));
            }
        }
        for (Entity entity : gone.values()) {
            if (entity instanceof Field field) {
                edits.addAll(Step.set(field, "retired", new Value.Flag(true)));
            }
        }
        return edits;
    }

    /** All that is told by name, in the order in which it stands. */
    private List<UUID> order(List<Entity> entities) {
        return entities.stream()
                .filter(entity -> !(entity instanceof Template))
                .map(entity -> kept.getOrDefault(entity.id(), entity.id()))
                .toList();
    }

    /** The entity with the ids that stay, and where nothing moved with the place that it had. */
    private Entity remapped(Entity entity, @Nullable Entity place) {
        Kind kind = Kind.of(entity);
        Map<String, Value> values = new LinkedHashMap<>(kind.values(entity));
        values.replaceAll(
                (_, value) -> value instanceof Value.Id(UUID id) ? new Value.Id(kept.getOrDefault(id, id)) : value);
        Value position = place == null ? null : kind.values(place).get("position");
        if (position != null) {
            values.put("position", position);
        }
        return kind.entity(kept.getOrDefault(entity.id(), entity.id()), values);
    }
}
