package agraw.desktop.casestudy;

import agraw.desktop.kit.Desk;
import agraw.model.Attachment;
import agraw.model.Codebook;
import agraw.model.Reference;
import agraw.workbench.Filed;
import agraw.workbench.Permission;
import agraw.workbench.Thumbnails;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is said of a photo or file, and what can be done with it. */
final class FileDetails extends ScrollPane {
    private final CaseController controller;
    private final Desk desk;
    private final VBox content = new VBox(12);
    private final ConsentBox consent;
    private final PhotoTags tags;
    private final VBox tagging;
    private final CheckBox also;
    private final VBox words = new VBox(6);
    private @Nullable UUID shown;
    private List<LabelledLine> lines = List.of();
    private @Nullable Filed filed;

    FileDetails(CaseController controller, RegionPane regions, Runnable chosen) {
        this.controller = controller;
        this.desk = controller.desk();
        this.consent = new ConsentBox(controller);
        this.tags = new PhotoTags(controller, regions, chosen);
        Label heading = new Label(desk.say("files.tags"));
        heading.getStyleClass().add("caption");
        tagging = new VBox(6, heading, tags);
        tagging.managedProperty().bind(tagging.visibleProperty());
        also = new CheckBox(desk.say("files.alsoThis"));
        also.setTooltip(Tips.of(desk.say("files.alsoThis")));
        also.selectedProperty().bindBidirectional(controller.files().alsoNotNoted);
        also.managedProperty().bind(also.visibleProperty());
        VBox actions = new VBox(
                4,
                also,
                button("files.copy", "fth-download", () -> copy(false)),
                button("files.copy.withoutPlace", "fth-map-pin", () -> copy(true)),
                button("files.remove", "fth-trash-2", this::remove));
        content.getStyleClass().add("file-details");
        content.getChildren().addAll(tagging, words, consent, actions);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("side-list");
    }

    private Button button(String key, String icon, Runnable action) {
        Button button = new Button(desk.messages().say(key), Icons.of(icon));
        button.getStyleClass().add(Styles.SMALL);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    void show(Filed file, Codebook codebook, List<Reference> references) {
        Attachment attachment = file.attachment();
        filed = file;
        if (!attachment.id().equals(shown)) {
            shown = attachment.id();
            lines = List.of(line("caption"), line("credit"), line("name"));
            words.getChildren().setAll(lines);
            setVvalue(0);
        }
        lines.get(0).show(attachment.caption());
        lines.get(1).show(attachment.credit());
        lines.get(2).show(attachment.name());
        boolean person = attachment.mediaType().matches("(image|audio|video)/.*");
        consent.setVisible(person);
        consent.setManaged(person);
        consent.show(file);
        also.setVisible(Permission.of(file) == Permission.NOT_NOTED);
        tagging.setVisible(Thumbnails.has(attachment) || !file.tags().isEmpty());
        tags.show(file, codebook, references);
    }

    /** Each photo has lines of its own, so that what is being typed is saved for the photo it was typed for. */
    private LabelledLine line(String property) {
        UUID id = Objects.requireNonNull(shown);
        String name = switch (property) {
            case "caption" -> desk.say("files.caption");
            case "credit" -> desk.say("files.credit");
            default -> desk.say("files.name");
        };
        return new LabelledLine(
                controller,
                name,
                (typed, heard) -> controller.write(() -> controller.files().set(id, property, typed), heard));
    }

    private void copy(boolean withoutPlace) {
        if (filed != null) {
            controller.commitTyping();
            controller.files().copy(filed, withoutPlace);
        }
    }

    private void remove() {
        if (filed != null) {
            controller.files().remove(filed.attachment().id());
        }
    }

    /** The tags of the photo. */
    PhotoTags tags() {
        return tags;
    }
}
