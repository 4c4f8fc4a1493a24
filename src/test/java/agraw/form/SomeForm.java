package agraw.form;

import agraw.exchange.content.Shipped;
import agraw.exchange.content.ShippedTemplate;
import agraw.model.Choice;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Labels;
import agraw.model.Rank;
import agraw.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A form that a test puts together field by field, with its answers. */
final class SomeForm {
    private final Section section =
            Section.of(UUID.randomUUID(), UUID.randomUUID(), "about", Labels.english("About"), Rank.of(0));
    private final Map<String, Made> made = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final UUID study = UUID.randomUUID();

    static Form shipped() {
        ShippedTemplate template = Shipped.template();
        return new Form(template.sections(), template.fields(), template.choices());
    }

    /** A field with what a test says of it. */
    final class Made {
        final UUID id = UUID.randomUUID();
        private final String key;
        private final FieldType type;
        private final @Nullable UUID group;
        private final boolean many;
        private final List<Choice> choices = new ArrayList<>();

        @Nullable
        String relevant;

        @Nullable
        String constraint;

        @Nullable
        String initial;

        @Nullable
        String calculation;

        @Nullable
        String choiceFilter;

        Made(String key, FieldType type, @Nullable UUID group, boolean many) {
            this.key = key;
            this.type = type;
            this.group = group;
            this.many = many;
        }

        Made choices(String... keys) {
            for (String each : keys) {
                choice(each, null);
            }
            return this;
        }

        Made choice(String each, @Nullable String filter) {
            choices.add(new Choice(
                    UUID.randomUUID(),
                    id,
                    each,
                    Labels.english("Label of " + each),
                    Labels.NONE,
                    Rank.of(choices.size()),
                    filter));
            return this;
        }

        private Field field() {
            return new Field(
                    id,
                    section.id(),
                    group,
                    key,
                    Labels.english(key),
                    Labels.NONE,
                    type,
                    many,
                    null,
                    Rank.of(0),
                    false,
                    relevant,
                    constraint,
                    Labels.NONE,
                    null,
                    Labels.NONE,
                    initial,
                    calculation,
                    choiceFilter,
                    null,
                    null,
                    null,
                    false);
        }
    }

    Made field(String key, FieldType type) {
        return make(key, new Made(key, type, null, false));
    }

    Made group(String key, boolean many) {
        return make(key, new Made(key, FieldType.GROUP, null, many));
    }

    Made part(String group, String key, FieldType type) {
        return make(group + "." + key, new Made(key, type, found(group).id, false));
    }

    private Made make(String name, Made field) {
        made.put(name, field);
        return field;
    }

    private Made found(String name) {
        return java.util.Objects.requireNonNull(made.get(name), name);
    }

    Form form() {
        return new Form(
                List.of(section),
                made.values().stream().map(Made::field).toList(),
                made.values().stream().flatMap(field -> field.choices.stream()).toList());
    }

    Form.Entry entry(String name) {
        return form().find(found(name).id).orElseThrow();
    }

    Form.Entry part(String group, String key) {
        return entry(group + "." + key);
    }

    Rules rules() {
        return Rules.of(form());
    }

    FilledForm filled() {
        return FilledForm.of(form(), facts);
    }

    /** The one answer of a field. */
    void answer(String name, String value) {
        facts.removeIf(fact -> fact.field().equals(found(name).id));
        fact(found(name).id, null, value);
    }

    void answers(String name, String... values) {
        for (String value : values) {
            fact(found(name).id, null, value);
        }
    }

    UUID item(String group) {
        return fact(found(group).id, null, "item");
    }

    void answer(String group, UUID item, String key, String value) {
        fact(found(group + "." + key).id, item, value);
    }

    void prefer(String value) {
        facts.replaceAll(fact -> new Fact(
                fact.id(),
                fact.caseStudy(),
                fact.field(),
                fact.item(),
                null,
                fact.value(),
                null,
                null,
                null,
                null,
                null,
                null,
                fact.value().equals(value),
                null,
                List.of(),
                fact.position(),
                null));
    }

    private UUID fact(UUID field, @Nullable UUID item, String value) {
        Fact made = new Fact(
                UUID.randomUUID(),
                study,
                field,
                item,
                null,
                value,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                List.of(),
                Rank.of(facts.size()),
                null);
        facts.add(made);
        return made.id();
    }
}
