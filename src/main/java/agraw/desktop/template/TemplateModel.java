package agraw.desktop.template;

import agraw.model.Form;
import agraw.model.Template;
import agraw.workbench.Templates;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the screen shows. */
final class TemplateModel {
    /** A template with its form. */
    record Shown(Template template, Form form, long cases) {}

    final ObjectProperty<List<Templates.Line>> templates = new SimpleObjectProperty<>(this, "templates", List.of());

    /** The template that is open; none: the workbook has none. */
    final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(this, "shown", Optional.empty());

    /** The section, field or part that is described. */
    final ObjectProperty<Optional<UUID>> chosen = new SimpleObjectProperty<>(this, "chosen", Optional.empty());

    /** What was made last and is not named yet. */
    Optional<UUID> made = Optional.empty();

    /** The language of the labels that are written, as a BCP 47 tag. */
    final ObjectProperty<String> language;

    TemplateModel(String language) {
        this.language = new SimpleObjectProperty<>(this, "language", language);
    }

    Optional<Form> form() {
        return shown.get().map(Shown::form);
    }
}
