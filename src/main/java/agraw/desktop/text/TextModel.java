package agraw.desktop.text;

import agraw.desktop.kit.PassageRange;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import agraw.workbench.Reading;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the screen shows at a time. */
final class TextModel {
    private static final Reading.Surroundings NOTHING_AROUND =
            new Reading.Surroundings(Optional.empty(), List.of(), List.of(), new Codebook(List.of(), List.of()));

    private final ObjectProperty<Optional<TextMaterial>> material =
            new SimpleObjectProperty<>(this, "material", Optional.empty());
    private final ObjectProperty<Reading.Surroundings> around =
            new SimpleObjectProperty<>(this, "around", NOTHING_AROUND);
    private final ObjectProperty<PassageRange> selection =
            new SimpleObjectProperty<>(this, "selection", PassageRange.START);
    private final ObjectProperty<Optional<UUID>> current =
            new SimpleObjectProperty<>(this, "current", Optional.empty());
    private final ObjectProperty<Optional<UUID>> nuance = new SimpleObjectProperty<>(this, "nuance", Optional.empty());
    private final ObjectProperty<Chord> chord = new SimpleObjectProperty<>(this, "chord", Chord.NONE);
    private final StringProperty notice = new SimpleStringProperty(this, "notice", "");

    /** The text; none before the first, and after it was deleted. */
    ObjectProperty<Optional<TextMaterial>> material() {
        return material;
    }

    ObjectProperty<Reading.Surroundings> around() {
        return around;
    }

    ObjectProperty<PassageRange> selection() {
        return selection;
    }

    /** The tag that keys speak of. */
    ObjectProperty<Optional<UUID>> current() {
        return current;
    }

    /** The tag that is to be a nuance as soon as its condition is written. */
    ObjectProperty<Optional<UUID>> nuance() {
        return nuance;
    }

    ObjectProperty<Chord> chord() {
        return chord;
    }

    /** One sentence for the person, such as why a key did nothing; empty if there is none. */
    StringProperty notice() {
        return notice;
    }

    Codebook codebook() {
        return around.get().codebook();
    }

    /** How many principles have a digit to be chosen by. */
    int principles() {
        return (int) codebook().principles().stream()
                .filter(principle -> principle.shortcut() != null && !principle.retired())
                .count();
    }

    List<Tag> tags() {
        return material.get().map(TextMaterial::tags).orElse(List.of());
    }

    Optional<Tag> currentTag() {
        return current.get().flatMap(this::tag);
    }

    Optional<Tag> tag(UUID id) {
        return material.get().flatMap(shown -> shown.tag(id));
    }

    Optional<Code> code(UUID id) {
        return codebook().find(id);
    }

    /** The tags on the paragraphs in which the caret or the selection is, in the order of reading. */
    List<Tag> tagsHere() {
        PassageRange here = selection.get();
        return material.get().stream()
                .flatMap(shown -> shown.tags().stream()
                        .filter(tag -> shown.place(tag)
                                .filter(place -> place.startParagraph() <= here.endParagraph()
                                        && here.startParagraph() <= place.endParagraph())
                                .isPresent()))
                .toList();
    }
}
