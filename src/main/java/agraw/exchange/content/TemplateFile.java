package agraw.exchange.content;

import agraw.model.Choice;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Rank;
import agraw.model.Section;
import agraw.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The file agraw-template/1: src/docs/data-format.md says what its properties mean. */
record TemplateFile(String format, String key, Map<String, String> labels, List<Part> sections) {
    record Part(String key, Map<String, String> labels, List<Entry> fields) {}

    record Entry(
            String key,
            Map<String, String> labels,
            @Nullable Map<String, String> help,
            String type,
            boolean many,
            @Nullable String unit,
            @Nullable List<Answer> choices,
            @Nullable List<Entry> parts) {}

    record Answer(
            String key,
            Map<String, String> labels,
            @Nullable Map<String, String> definitions) {}

    ShippedTemplate entities() {
        return new Filling().entities();
    }

    /** The entities as they are made; positions run through the whole template. */
    private final class Filling {
        private final Template template = Template.of(Ids.next(), key, Labels.of(labels));
        private final List<Section> made = new ArrayList<>();
        private final List<Field> fields = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();

        ShippedTemplate entities() {
            for (Part part : sections) {
                Section section = Section.of(
                        Ids.next(), template.id(), part.key(), Labels.of(part.labels()), Rank.of(made.size()));
                made.add(section);
                part.fields().forEach(entry -> add(section.id(), null, entry));
            }
            return new ShippedTemplate(template, made, fields, choices);
        }

        private void add(UUID section, @Nullable UUID group, Entry entry) {
            Field field = Field.of(
                    Ids.next(),
                    section,
                    group,
                    entry.key(),
                    Labels.of(entry.labels()),
                    labels(entry.help()),
                    FieldType.valueOf(entry.type().toUpperCase(Locale.ROOT)),
                    entry.many(),
                    entry.unit(),
                    Rank.of(fields.size()));
            fields.add(field);
            for (Answer answer : orNone(entry.choices())) {
                choices.add(Choice.of(
                        Ids.next(),
                        field.id(),
                        answer.key(),
                        Labels.of(answer.labels()),
                        labels(answer.definitions()),
                        Rank.of(choices.size())));
            }
            for (Entry part : orNone(entry.parts())) {
                add(section, field.id(), part);
            }
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Labels labels(@Nullable Map<String, String> byLanguage) {
        return byLanguage == null ? Labels.NONE : Labels.of(byLanguage);
    }
}
