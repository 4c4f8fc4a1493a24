package agraw.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A template laid out: its sections, their fields in order, each with its choices and the parts of its items. */
public final class Form {
    private final List<Part> parts;
    private final Map<UUID, Entry> byId = new HashMap<>();
    private final Map<String, Entry> byKey = new HashMap<>();

    /** One section with its fields. */
    public record Part(Section section, List<Entry> entries) {}

    /** One field; parts are the fields of one item, for a group. */
    public record Entry(Field field, List<Choice> choices, List<Entry> parts) {
        public Optional<Choice> choice(String key) {
            return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
        }
    }

    /** From rows in the order of their positions. */
    public Form(List<Section> sections, List<Field> fields, List<Choice> choices) {
        this.parts = sections.stream()
                .map(section -> new Part(
                        section,
                        fields.stream()
                                .filter(field -> field.section().equals(section.id()) && field.group() == null)
                                .map(field -> entry(field, fields, choices))
                                .toList()))
                .toList();
    }

    private Entry entry(Field field, List<Field> fields, List<Choice> choices) {
        List<Entry> below = fields.stream()
                .filter(other -> field.id().equals(other.group()))
                .map(other -> entry(other, fields, choices))
                .toList();
        List<Choice> own = choices.stream()
                .filter(choice -> choice.field().equals(field.id()))
                .toList();
        Entry entry = new Entry(field, own, below);
        byId.put(field.id(), entry);
        if (field.group() == null) {
            byKey.put(field.key(), entry);
        }
        return entry;
    }

    public List<Part> parts() {
        return parts;
    }

    /** All fields that are not parts of an item, in order. */
    public Stream<Entry> entries() {
        return parts.stream().flatMap(part -> part.entries().stream());
    }

    /** A field or a part of one. */
    public Optional<Entry> find(UUID field) {
        return Optional.ofNullable(byId.get(field));
    }

    /** A field that is not a part, by its key. */
    public Optional<Entry> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
