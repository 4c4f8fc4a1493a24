package agraw.desktop.template;

import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Section;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a new field goes: behind what is chosen, into its section, and into its group if it is one or a part of one. */
record Spot(UUID section, @Nullable UUID group) {
    static Optional<Spot> of(TemplateModel model) {
        return model.form().flatMap(form -> of(form, model.chosen.get().orElse(null)));
    }

    private static Optional<Spot> of(Form form, @Nullable UUID chosen) {
        Optional<Field> field = Optional.ofNullable(chosen).flatMap(form::find).map(Form.Entry::field);
        if (field.isPresent()) {
            Field found = field.get();
            return Optional.of(new Spot(found.section(), found.type() == FieldType.GROUP ? found.id() : found.group()));
        }
        return form.parts().stream()
                .map(Form.Part::section)
                .filter(section -> chosen == null || section.id().equals(chosen))
                .findFirst()
                .or(() -> form.parts().stream().map(Form.Part::section).findFirst())
                .map(Section::id)
                .map(section -> new Spot(section, null));
    }
}
