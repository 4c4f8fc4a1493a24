package agraw.exchange.xlsform;

import agraw.exchange.sheet.Sheet;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Ids;
import agraw.model.Kind;
import agraw.model.Labels;
import agraw.model.Value;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the sheet "survey" as fields. */
final class Rows {
    private final Header header;
    private final String own;

    Rows(Header header, String own) {
        this.header = header;
        this.own = own;
    }

    Field group(Sheet.Row row, String name, UUID section, @Nullable UUID around, boolean repeat, String position) {
        return new Field(
                Ids.next(),
                section,
                around,
                name,
                header.labels(row, "label", own),
                header.labels(row, "hint", own),
                FieldType.GROUP,
                repeat,
                header.wordsOrNull(row, Survey.UNIT),
                position,
                false,
                header.wordsOrNull(row, "relevant"),
                null,
                Labels.NONE,
                null,
                Labels.NONE,
                null,
                header.wordsOrNull(row, "repeat_count"),
                null,
                null,
                header.wordsOrNull(row, "appearance"),
                null,
                true);
    }

    /** A group whose items have words of their own. */
    static Field withWords(Field group) {
        Map<String, Value> values = new LinkedHashMap<>(Kind.FIELD.values(group));
        values.put("readOnly", new Value.Flag(false));
        return (Field) Kind.FIELD.entity(group.id(), values);
    }

    Field question(Sheet.Row row, TypeCell cell, String name, UUID section, @Nullable Field group, String position) {
        FieldType type = type(row, cell);
        String required = header.words(row, "required");
        String calculation = header.wordsOrNull(row, "calculation");
        String appearance = header.wordsOrNull(row, "appearance");
        return new Field(
                Ids.next(),
                section,
                group == null ? null : group.id(),
                name,
                header.labels(row, "label", own),
                header.labels(row, "hint", own),
                type,
                Survey.isYes(header.words(row, Survey.MANY)),
                header.wordsOrNull(row, Survey.UNIT),
                position,
                false,
                header.wordsOrNull(row, "relevant"),
                header.wordsOrNull(row, "constraint"),
                header.labels(row, "constraint_message", own),
                Survey.isYes(required) ? "true()" : Survey.isNo(required) ? null : required,
                header.labels(row, "required_message", own),
                header.wordsOrNull(row, "default"),
                "''".equals(calculation) ? null : calculation,
                header.wordsOrNull(row, "choice_filter"),
                xlsType(type, cell, Survey.list(name, group)),
                type == FieldType.LONG_TEXT && "multiline".equals(appearance) ? null : appearance,
                header.wordsOrNull(row, "parameters"),
                Survey.isYes(header.words(row, "read_only")));
    }

    private FieldType type(Sheet.Row row, TypeCell cell) {
        String said = header.words(row, Survey.TYPE).toUpperCase(Locale.ROOT);
        for (FieldType type : FieldType.values()) {
            if (type.name().equals(said) && Survey.isOwn(type)) {
                return type;
            }
        }
        return cell.type() == null ? FieldType.TEXT : cell.type();
    }

    private static @Nullable String xlsType(FieldType type, TypeCell cell, String list) {
        String words = switch (cell.words().toLowerCase(Locale.ROOT)) {
            case "string" -> "text";
            case "int" -> "integer";
            case "photo" -> "image";
            case "location" -> "geopoint";
            default -> cell.words();
        };
        return words.equals(Survey.cell(type, list)) ? null : words;
    }

    /** The question that "or other" adds: what the other is. */
    Field other(Field field, String name, String position) {
        Map<String, Value> values = new LinkedHashMap<>(Kind.FIELD.values(Field.of(
                field.id(),
                field.section(),
                field.group(),
                name,
                Labels.english("Which other?"),
                Labels.NONE,
                FieldType.TEXT,
                false,
                null,
                position)));
        values.put("relevant", new Value.Words("selected(${" + field.key() + "}, 'other')"));
        return (Field) Kind.FIELD.entity(Ids.next(), values);
    }
}
