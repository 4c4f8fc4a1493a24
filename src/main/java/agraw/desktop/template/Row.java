package agraw.desktop.template;

import agraw.model.Entity;
import agraw.model.Field;
import agraw.model.Form;
import agraw.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the outline: a section, a field or a part, how deep it stands, and whether it is still asked. */
record Row(Entity entity, int depth) {
    static List<Row> of(Form form) {
        List<Row> rows = new ArrayList<>();
        for (Form.Part part : form.parts()) {
            rows.add(new Row(part.section(), 0));
            part.entries().forEach(entry -> add(entry, 1, rows));
        }
        return rows;
    }

    private static void add(Form.Entry entry, int depth, List<Row> rows) {
        rows.add(new Row(entry.field(), depth));
        entry.parts().forEach(part -> add(part, depth + 1, rows));
    }

    UUID id() {
        return entity.id();
    }

    boolean isRetired() {
        return entity instanceof Field field && field.retired();
    }

    /** Whether another stands in the same list: fields of one section or group, or sections. */
    boolean isBeside(Row other) {
        return entity.getClass() == other.entity.getClass()
                && (entity instanceof Section || Objects.equals(place(this), place(other)));
    }

    private static List<@Nullable Object> place(Row row) {
        Field field = (Field) row.entity;
        List<@Nullable Object> place = new ArrayList<>();
        place.add(field.section());
        place.add(field.group());
        return place;
    }

    String name(String language) {
        return switch (entity) {
            case Section section -> section.labels().in(language);
            case Field field ->
                field.labels().isEmpty() ? field.key() : field.labels().in(language);
            default -> "";
        };
    }
}
