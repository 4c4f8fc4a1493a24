package agraw.desktop.template;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.FlowText;
import agraw.desktop.kit.OwnDirection;
import agraw.desktop.kit.Setting;
import agraw.form.FilledForm;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form as it will be asked, to be tried: what is answered shows and hides the rest, and is kept nowhere. */
final class PreviewPane extends ScrollPane {
    private final TemplateController controller;
    private final Desk desk;
    private final VBox page = new VBox(10);
    private final Map<UUID, PreviewField> fields = new LinkedHashMap<>();
    private final Map<UUID, Label> headings = new LinkedHashMap<>();
    private Trying trying = new Trying();
    private @Nullable Form form;

    PreviewPane(TemplateController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        getStyleClass().add("preview");
        page.getStyleClass().add("preview-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        controller.model().shown.subscribe(this::build);
        controller
                .model()
                .language
                .subscribe(() -> build(controller.model().shown.get()));
    }

    private void build(Optional<TemplateModel.Shown> shown) {
        Form next = shown.map(TemplateModel.Shown::form).orElse(null);
        if (next == null || form == null || !sameTemplate(form, next)) {
            trying = new Trying();
        }
        form = next;
        fields.clear();
        headings.clear();
        page.getChildren().setAll(Setting.atBegin(Setting.caption(desk.say("template.preview"))));
        String language = controller.model().language.get();
        if (next != null) {
            for (Form.Part part : next.parts()) {
                Label heading =
                        OwnDirection.say(new Label(), part.section().labels().in(language));
                heading.getStyleClass().add("section-heading");
                heading.setMinWidth(0);
                headings.put(part.section().id(), heading);
                page.getChildren().add(heading);
                part.entries().forEach(entry -> add(entry, null, language));
            }
        }
        think();
    }

    private static boolean sameTemplate(Form one, Form other) {
        return !one.parts().isEmpty()
                && !other.parts().isEmpty()
                && one.parts()
                        .getFirst()
                        .section()
                        .template()
                        .equals(other.parts().getFirst().section().template());
    }

    private void add(Form.Entry entry, @Nullable UUID item, String language) {
        Field field = entry.field();
        if (field.retired()) {
            return;
        }
        PreviewField made = new PreviewField(desk, entry, item, language, trying, this::think);
        fields.put(field.id(), made);
        page.getChildren().add(made);
        if (field.type() == FieldType.GROUP) {
            UUID own = trying.item(field.id());
            entry.parts().forEach(part -> add(part, own, language));
        }
    }

    /** Works out again what is asked. */
    private void think() {
        Form shown = form;
        if (shown == null) {
            return;
        }
        FilledForm filled = trying.filled(shown, controller.model().language.get());
        fields.values().forEach(field -> field.show(filled));
        for (Form.Part part : shown.parts()) {
            Label heading = headings.get(part.section().id());
            if (heading != null) {
                boolean asked = filled.isAsked(part.section());
                heading.setVisible(asked);
                heading.setManaged(asked);
            }
        }
        if (shown.parts().stream().allMatch(part -> part.entries().isEmpty())
                && page.getChildren().stream().noneMatch(FlowText.class::isInstance)) {
            page.getChildren().add(new FlowText(desk.say("template.preview.empty"), "muted"));
        }
    }
}
