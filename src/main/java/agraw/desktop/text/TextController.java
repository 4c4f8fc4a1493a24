package agraw.desktop.text;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.PassageRange;
import agraw.desktop.kit.Slot;
import agraw.model.Kind;
import agraw.model.Text;
import agraw.model.TextMaterial;
import agraw.workbench.Reading;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens texts, and follows what is changed in the workbook. All calls come on the JavaFX thread. */
final class TextController {
    private final Desk desk;
    private final TextModel model;
    private final Reading reading;
    private final TagController tags;
    private final Slot slot = new Slot();
    /** What is being read; read again where the workbook is changed meanwhile, so that no change is missed and no opening lost. */
    private @Nullable Runnable loading;

    private record Opened(TextMaterial material, Reading.Surroundings around) {}

    TextController(Desk desk, TextModel model, TagController tags) {
        this.desk = desk;
        this.model = model;
        this.reading = Reading.of(desk.workbench());
        this.tags = tags;
    }

    void open(Destination.Text destination) {
        if (destination.text() == null && loading != null) {
            return; // what was asked for last is on its way
        }
        UUID shown = model.material().get().map(text -> text.text().id()).orElse(null);
        UUID wanted = destination.text() != null ? destination.text() : shown;
        if (wanted != null && wanted.equals(shown) && loading == null) {
            reveal(destination);
            return;
        }
        load(() -> Optional.ofNullable(wanted).or(reading::first), opened -> {
            show(opened, destination.tag());
            reveal(destination);
        });
    }

    private void reveal(Destination.Text destination) {
        reveal(destination.tag());
        model.material().get().ifPresent(text -> {
            for (int at = 0; at < text.paragraphs().size(); at++) {
                if (text.paragraphs().get(at).id().equals(destination.paragraph())) {
                    tags.select(PassageRange.place(at, 0));
                }
            }
        });
    }

    private void load(Supplier<Optional<UUID>> text, Consumer<Opened> then) {
        loading = () -> load(text, then);
        desk.work()
                .read(() -> text.get().map(id -> {
                    TextMaterial material = reading.open(id);
                    return new Opened(material, reading.around(material.text()));
                }))
                .in(slot)
                .onDone(opened -> {
                    loading = null;
                    opened.ifPresentOrElse(then, () -> model.material().set(Optional.empty()));
                })
                .onFailed(failure -> {
                    loading = null;
                    model.material().set(Optional.empty());
                    desk.tell().accept(failure);
                })
                .start();
    }

    private void show(Opened opened, @Nullable UUID tag) {
        model.current().set(Optional.empty());
        model.nuance().set(Optional.empty());
        model.chord().set(Chord.NONE);
        model.selection().set(PassageRange.START);
        model.around().set(opened.around());
        model.material().set(Optional.of(opened.material()));
        reveal(tag);
    }

    private void reveal(@Nullable UUID tag) {
        if (tag != null) {
            model.tag(tag).ifPresent(tags::choose);
        }
    }

    /** The workbook was changed: tags follow at once, everything else is read again. */
    void changed(Change change) {
        Runnable again = loading;
        if (again != null) {
            again.run();
            return;
        }
        TextMaterial shown = model.material().get().orElse(null);
        if (shown == null) {
            if (change.edits().stream().anyMatch(edit -> edit.kind() == Kind.TEXT)) {
                load(reading::first, opened -> show(opened, null));
            }
            return;
        }
        Optional<TextMaterial> after = reading.next(shown, change);
        if (after.isPresent()) {
            model.material().set(after);
            forgetWhatIsGone();
        } else {
            List<UUID> candidates = Stream.concat(
                            Stream.of(shown.text().id()),
                            model.around().get().texts().stream().map(Text::id))
                    .toList();
            load(() -> reading.present(candidates).or(reading::first), this::refresh);
        }
    }

    private void refresh(Opened opened) {
        boolean same = model.material()
                .get()
                .filter(shown ->
                        shown.text().id().equals(opened.material().text().id()))
                .isPresent();
        if (!same) {
            show(opened, null);
            return;
        }
        model.around().set(opened.around());
        model.material().set(Optional.of(opened.material()));
        forgetWhatIsGone();
    }

    private void forgetWhatIsGone() {
        if (model.current().get().isPresent() && model.currentTag().isEmpty()) {
            model.current().set(Optional.empty());
            model.nuance().set(Optional.empty());
        }
    }
}
