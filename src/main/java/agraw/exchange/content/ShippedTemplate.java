package agraw.exchange.content;

import agraw.model.Choice;
import agraw.model.Entity;
import agraw.model.Field;
import agraw.model.Section;
import agraw.model.Template;
import java.util.List;
import java.util.stream.Stream;

/**
 * A template with all that is in it, as entities with new ids.
 *
 * @param fields in the order of the form, the parts of a group after it
 */
public record ShippedTemplate(Template template, List<Section> sections, List<Field> fields, List<Choice> choices) {
    public ShippedTemplate {
        sections = List.copyOf(sections);
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
    }

    /** All of it, what is referred to first. */
    public Stream<Entity> entities() {
        return Stream.of(List.of(template), sections, fields, choices).flatMap(List::stream);
    }
}
