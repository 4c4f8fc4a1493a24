package agraw.desktop.kit;

import agraw.model.Reference;
import agraw.model.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Which references of the case carry the current tag. */
final class CitesBox extends VBox {
    private final Desk desk;
    private final TagChanges changes;
    private final VBox lines = new VBox(4);
    private final Map<UUID, CheckBox> boxes = new LinkedHashMap<>();
    private List<Reference> shown = List.of();

    CitesBox(Desk desk, TagChanges changes) {
        super(4);
        this.desk = desk;
        this.changes = changes;
        Label label = new Label(desk.say("text.tag.cites"));
        label.getStyleClass().add("field-name");
        getChildren().addAll(label, lines);
    }

    void show(Tag tag, List<Reference> references) {
        if (!references.equals(shown) || lines.getChildren().isEmpty()) {
            fill(references);
        }
        Set<UUID> cited = Set.copyOf(tag.cites());
        boxes.forEach((id, box) -> box.setSelected(cited.contains(id)));
    }

    private void fill(List<Reference> references) {
        shown = references;
        boxes.clear();
        for (Reference reference : references) {
            String title = "[" + reference.number() + "] " + reference.title();
            CheckBox box = new CheckBox(title);
            box.setTooltip(new Tooltip(full(reference)));
            box.setMinWidth(0);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setOnAction(_ -> write());
            boxes.put(reference.id(), box);
        }
        lines.getChildren().setAll(boxes.values());
        if (references.isEmpty()) {
            lines.getChildren().setAll(new FlowText(desk.say("text.tag.noReferences"), "muted"));
        }
    }

    private static String full(Reference reference) {
        List<String> parts = new ArrayList<>();
        for (String part : new String[] {
            reference.author(), reference.title(), reference.publisher(), reference.published(), reference.address()
        }) {
            if (part != null && !part.isBlank()) {
                parts.add(part);
            }
        }
        return String.join("\n", parts);
    }

    private void write() {
        List<UUID> cited = new ArrayList<>();
        boxes.forEach((id, box) -> {
            if (box.isSelected()) {
                cited.add(id);
            }
        });
        changes.current((job, tag) -> job.setCites(tag, cited));
    }
}
