package agraw.store.query;

import agraw.model.Choice;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Field;
import agraw.model.Form;
import agraw.model.Section;
import agraw.model.Tension;
import agraw.store.Reader;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The codebook and the templates of a workbook. */
public final class CodebookQuery {
    private CodebookQuery() {}

    public static Codebook codebook(Reader reader) {
        return new Codebook(reader.all(Code.class), reader.all(Tension.class));
    }

    /** The codes without the tensions between them: what is counted by. */
    public static Codebook codes(Reader reader) {
        return new Codebook(reader.all(Code.class), List.of());
    }

    /** The form of a template. */
    public static Form form(Reader reader, UUID template) {
        List<Section> sections = reader.where(Section.class, "template", template);
        List<UUID> ids = sections.stream().map(Section::id).toList();
        List<Field> fields = reader.whereAny(Field.class, "section", ids);
        List<Choice> choices = reader.whereAny(
                Choice.class, "field", fields.stream().map(Field::id).collect(Collectors.toSet()));
        return new Form(sections, fields, choices);
    }
}
