package agraw.workbench;

import agraw.change.Edit;
import agraw.form.Role;
import agraw.model.Choice;
import agraw.model.Entity;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Kind;
import agraw.model.Rank;
import agraw.model.Section;
import agraw.model.Value;
import agraw.store.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changes of a template entail for the rest of it. */
public final class Forms {
    private Forms() {}

    static Stream<Form.Entry> all(Form form) {
        return form.entries().flatMap(Forms::withParts);
    }

    private static Stream<Form.Entry> withParts(Form.Entry entry) {
        return Stream.concat(Stream.of(entry), entry.parts().stream().flatMap(Forms::withParts));
    }

    static List<Field> withParts(Form form, Field field) {
        return form.find(field.id())
                .map(Forms::withParts)
                .orElseGet(Stream::of)
                .map(Form.Entry::field)
                .toList();
    }

    static List<String> names(Form form) {
        return all(form).map(entry -> entry.field().key()).toList();
    }

    /** The last position of any field. */
    static @Nullable String last(Form form) {
        return all(form)
                .map(entry -> entry.field().position())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The form with one entity as edits make it. */
    static Form with(Form form, Entity changed, List<Edit> edits) {
        Kind kind = Kind.of(changed);
        Map<String, Value> values = new LinkedHashMap<>(kind.values(changed));
        for (Edit edit : edits) {
            if (edit instanceof Edit.Set set) {
                if (set.after() == null) {
                    values.remove(set.property());
                } else {
                    values.put(set.property(), set.after());
                }
            }
        }
        Entity after = kind.entity(changed.id(), values);
        return new Form(
                form.parts().stream()
                        .map(part -> part.section().id().equals(after.id()) ? (Section) after : part.section())
                        .toList(),
                all(form)
                        .map(entry -> entry.field().id().equals(after.id()) ? (Field) after : entry.field())
                        .toList(),
                all(form).flatMap(entry -> entry.choices().stream()).toList());
    }

    /** Whether another has the name: a field among those that can be told by name alone, a section among sections. */
    static boolean isTaken(Form form, Entity owner, String name) {
        if (owner instanceof Section) {
            return form.parts().stream()
                    .anyMatch(part -> !part.section().id().equals(owner.id())
                            && part.section().key().equals(name));
        }
        UUID group = owner instanceof Field field ? field.group() : null;
        return all(form)
                .map(Form.Entry::field)
                .anyMatch(field -> !field.id().equals(owner.id())
                        && Objects.equals(field.group(), group)
                        && field.key().equals(name));
    }

    /** Expressions that name a field by its old name say the new one. */
    static List<Edit> renamed(Form form, Entity owner, String name) {
        List<Edit> edits = new ArrayList<>();
        String old = owner instanceof Field field ? field.key() : ((Section) owner).key();
        all(form).map(Form.Entry::field).forEach(field -> {
            for (Role role : Role.values()) {
                if (Kind.FIELD.values(field).get(role.property()) instanceof Value.Words(String words)) {
                    edits.addAll(Step.set(field, role.property(), new Value.Words(follow(words, old, name))));
                }
            }
        });
        for (Form.Part part : form.parts()) {
            String words = part.section().relevant();
            if (words != null) {
                edits.addAll(Step.set(part.section(), "relevant", new Value.Words(follow(words, old, name))));
            }
        }
        return edits;
    }

    private static String follow(String words, String old, String name) {
        return words.replaceAll(
                "\\$\\{\\s*" + java.util.regex.Pattern.quote(old) + "\\s*}",
                java.util.regex.Matcher.quoteReplacement("${" + name + "}"));
    }

    /** The edits that put a field or section before another, or at the end. */
    static List<Edit> moved(Form form, Entity moved, @Nullable UUID before) {
        List<? extends Entity> siblings = moved instanceof Field field
                ? all(form)
                        .map(Form.Entry::field)
                        .filter(other -> other.section().equals(field.section())
                                && Objects.equals(other.group(), field.group())
                                && !other.id().equals(field.id()))
                        .toList()
                : form.parts().stream()
                        .map(Form.Part::section)
                        .filter(section -> !section.id().equals(moved.id()))
                        .toList();
        int at = siblings.stream().map(Entity::id).toList().indexOf(before);
        String next = at < 0 ? null : position(siblings.get(at));
        int previous = at < 0 ? siblings.size() - 1 : at - 1;
        String low = previous < 0 ? null : position(siblings.get(previous));
        return Step.set(moved, "position", new Value.Words(Rank.between(low, next)));
    }

    private static String position(Entity entity) {
        return entity instanceof Field field ? field.position() : ((Section) entity).position();
    }

    /** The edits that remove a field or section: what has facts stays and is no longer asked. */
    static List<Edit> removed(Reader reader, Form form, Entity going) {
        List<Form.Entry> entries = going instanceof Field field
                ? form.find(field.id())
                        .map(Forms::withParts)
                        .orElseGet(Stream::of)
                        .toList()
                : form.parts().stream()
                        .filter(part -> part.section().id().equals(going.id()))
                        .flatMap(part -> part.entries().stream().flatMap(Forms::withParts))
                        .toList();
        boolean used = entries.stream()
                .anyMatch(entry ->
                        !reader.where(Fact.class, "field", entry.field().id()).isEmpty());
        List<Edit> edits = new ArrayList<>();
        if (used) {
            entries.forEach(entry -> edits.addAll(Step.set(entry.field(), "retired", new Value.Flag(true))));
            return edits;
        }
        for (Form.Entry entry : entries.reversed()) {
            entry.choices().reversed().forEach(choice -> edits.add(Edit.Delete.of(choice)));
            edits.add(Edit.Delete.of(entry.field()));
        }
        if (going instanceof Section) {
            edits.add(Edit.Delete.of(going));
        }
        return edits;
    }

    static Field typed(Field field, FieldType type) {
        Map<String, Value> values = new LinkedHashMap<>(Kind.FIELD.values(field));
        values.put("type", new Value.Words(type.name().toLowerCase(Locale.ROOT)));
        return (Field) Kind.FIELD.entity(field.id(), values);
    }

    static boolean isFreeKey(Reader reader, Choice choice, @Nullable Value key) {
        return key instanceof Value.Words(String name)
                && !name.contains(FieldValue.AND)
                && reader.where(Choice.class, "field", choice.field()).stream()
                        .noneMatch(other ->
                                !other.id().equals(choice.id()) && other.key().equals(name));
    }

    /** Facts that name a choice by its old key say the new one. */
    static List<Edit> following(Reader reader, Choice choice, String key) {
        List<Edit> edits = new ArrayList<>();
        for (Fact fact : reader.where(Fact.class, "field", choice.field())) {
            String value = Arrays.stream(FieldValue.choices(fact.value()))
                    .map(each -> each.equals(choice.key()) ? key : each)
                    .collect(Collectors.joining(FieldValue.AND));
            edits.addAll(Step.set(fact, "value", new Value.Words(value)));
        }
        return edits;
    }

    /** What people know a section or field by. */
    static String name(Entity entity, String language) {
        return switch (entity) {
            case Section section -> section.labels().in(language);
            case Field field ->
                field.labels().isEmpty() ? field.key() : field.labels().in(language);
            default -> "";
        };
    }
}
