package agraw.workbench;

import agraw.change.Edit;
import agraw.change.Label;
import agraw.model.Fact;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Section;
import agraw.model.Value;
import agraw.store.Reader;
import agraw.store.Store;
import agraw.store.query.CodebookQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Gives fields other types, with the facts that they have. */
public final class Retyping {
    private final Store store;
    private final String author;
    private final Locale language;

    public Retyping(Store store, String author, Locale language) {
        this.store = store;
        this.author = author;
        this.language = language;
    }

    /** What a field's new type made of its facts: how many could be said in it, and those that could not. */
    public record Converted(long converted, List<Fact> left) {}

    /** What a type would make of a field's facts; nothing is changed. */
    public Converted preview(UUID field, FieldType type) {
        return store.read(reader -> converted(reader, field, type, new ArrayList<>()));
    }

    /** Gives a field another type. Facts that can be said in it are converted in the same change; the others stay as they are. */
    public Converted setType(UUID field, FieldType type) {
        List<Converted> result = new ArrayList<>();
        Step.take(store, author, reader -> {
            Field before = reader.get(Field.class, field);
            List<Edit> edits = new ArrayList<>(
                    Step.set(before, "type", new Value.Words(type.name().toLowerCase(Locale.ROOT))));
            edits.addAll(Step.set(before, "xlsType", null));
            result.add(converted(reader, field, type, edits));
            return new Step(Label.of("change.setFieldType", before.labels().in(language.getLanguage())), edits);
        });
        return result.getFirst();
    }

    private Converted converted(Reader reader, UUID field, FieldType type, List<Edit> edits) {
        Field before = reader.get(Field.class, field);
        Form.Entry entry = form(reader, before).find(field).orElseThrow();
        Conversion conversion = new Conversion(entry, Forms.typed(before, type), language);
        long converted = 0;
        List<Fact> left = new ArrayList<>();
        for (Fact fact : reader.where(Fact.class, "field", field)) {
            Optional<String> value = conversion.of(fact);
            if (value.isPresent()) {
                converted++;
                edits.addAll(Step.set(fact, "value", new Value.Words(value.get())));
            } else {
                left.add(fact);
            }
        }
        return new Converted(converted, left);
    }

    private static Form form(Reader reader, Field field) {
        return CodebookQuery.form(
                reader, reader.get(Section.class, field.section()).template());
    }
}
