package agraw.desktop.text;

import agraw.desktop.kit.PassageRange;
import agraw.model.Code;
import agraw.model.Codebook;
import agraw.model.Tag;
import agraw.model.TextMaterial;
import agraw.workbench.Reading;
import agraw.workbench.Refining;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
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
    private final ObjectProperty<TagFilter> filter = new SimpleObjectProperty<>(this, "filter", TagFilter.NONE);
    private final BooleanProperty filtering = new SimpleBooleanProperty(this, "filtering");
    private final ReadOnlyObjectWrapper<Optional<TextMaterial>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ObjectProperty<List<Code>> last = new SimpleObjectProperty<>(this, "last", List.of());
    private final StringProperty notice = new SimpleStringProperty(this, "notice", "");

    TextModel() {
        // before anybody else hears of it, so that what is shown is never older than the text
        material.subscribe(this::show);
        around.subscribe(this::show);
        filter.subscribe(this::show);
    }

    private void show() {
        shown.set(material.get().map(text -> filter.get().of(text, codebook())));
    }

    /** The text with all its tags; none before the first, and after it was deleted. */
    ObjectProperty<Optional<TextMaterial>> material() {
        return material;
    }

    /** The text with the tags that the filter shows. */
    ReadOnlyObjectProperty<Optional<TextMaterial>> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<TagFilter> filter() {
        return filter;
    }

    /** Whether what tags can be filtered by is shown. */
    BooleanProperty filtering() {
        return filtering;
    }

    /** The codes that were put last, and can be put again by one key. */
    ObjectProperty<List<Code>> last() {
        return last;
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

    /** The tags that are shown. */
    List<Tag> tags() {
        return shown.get().map(TextMaterial::tags).orElse(List.of());
    }

    Optional<Tag> currentTag() {
        return current.get().flatMap(this::tag);
    }

    Optional<Tag> tag(UUID id) {
        return material.get().flatMap(text -> text.tag(id));
    }

    Optional<Code> code(UUID id) {
        return codebook().find(id);
    }

    /** The tags of the text, shown or not, that wait to be refined: put on a principle as such, or without their words. */
    List<Tag> open() {
        Codebook codebook = codebook();
        return material.get().map(TextMaterial::tags).orElse(List.of()).stream()
                .filter(tag -> Refining.why(tag, codebook).isPresent())
                .toList();
    }

    /** The shown tags on the paragraphs in which the caret or the selection is, in the order of reading. */
    List<Tag> tagsHere() {
        PassageRange here = selection.get();
        return shown.get().stream()
                .flatMap(text -> text.tags().stream()
                        .filter(tag -> text.place(tag)
                                .filter(place -> place.startParagraph() <= here.endParagraph()
                                        && here.startParagraph() <= place.endParagraph())
                                .isPresent()))
                .toList();
    }
}
