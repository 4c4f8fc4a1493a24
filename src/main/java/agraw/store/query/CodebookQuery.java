package agraw.store.query;

import agraw.model.Choice;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Field;
import agraw.model.Form;
import agraw.model.Section;
import agraw.model.Template;
import agraw.model.Tension;
import agraw.store.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

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

    /** The forms of all templates, in their order: four queries, however many there are. */
    public static SequencedMap<UUID, Form> forms(Reader reader) {
        List<Template> templates = reader.all(Template.class);
        List<Section> sections = reader.all(Section.class);
        List<Field> fields = reader.all(Field.class);
        List<Choice> choices = reader.all(Choice.class);
        SequencedMap<UUID, Form> forms = new LinkedHashMap<>();
        for (Template template : templates) {
            List<Section> own = sections.stream()
                    .filter(section -> section.template().equals(template.id()))
                    .toList();
            forms.put(template.id(), new Form(own, fields, choices));
        }
        return forms;
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

    /**
     * How many tags have each code; codes without tags are not there.
     *
     * @param coder whose tags only are counted; all where nobody is named
     */
    public static Map<UUID, Long> tagCounts(Reader reader, Optional<String> coder) {
        Query query = reader.handle()
                .createQuery("SELECT code, COUNT(*) FROM tag WHERE workbook = :workbook"
                        + (coder.isPresent() ? " AND coder = :coder" : "") + " GROUP BY code")
                .bind("workbook", reader.workbook());
        coder.ifPresent(name -> query.bind("coder", name));
        return query.map((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
