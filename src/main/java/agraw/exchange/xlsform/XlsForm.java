package agraw.exchange.xlsform;

import agraw.model.Choice;
import agraw.model.Entity;
import agraw.model.Field;
import agraw.model.Form;
import agraw.model.Section;
import agraw.model.Template;
import java.util.List;
import java.util.stream.Stream;

/** A template that was read from an XLSForm, with new ids, and what of the file is not in it. */
public record XlsForm(
        Template template, List<Section> sections, List<Field> fields, List<Choice> choices, List<Loss> losses) {
    public XlsForm {
        sections = List.copyOf(sections);
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
        losses = List.copyOf(losses);
    }

    public Form form() {
        return new Form(sections, fields, choices);
    }

    /** All that is to be made, owners first. */
    public Stream<Entity> entities() {
        return Stream.of(Stream.of(template), sections.stream(), fields.stream(), choices.stream())
                .flatMap(all -> all);
    }
}
