package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.model.CaseStudy;
import agraw.model.Text;
import agraw.model.TextKind;
import agraw.model.TextMaterial;
import agraw.workbench.Documents;
import agraw.workbench.Drafting;
import agraw.workbench.Editing;
import agraw.workbench.Reading;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds, writes and deletes texts. All calls come on the JavaFX thread. */
final class EditController {
    private final Desk desk;
    private final TextModel model;
    private final Reading reading;
    private final Editing editing;
    private final Drafting drafting;
    private final TakingDocuments documents;

    EditController(Desk desk, TextModel model) {
        this.desk = desk;
        this.model = model;
        this.reading = Reading.of(desk.workbench());
        this.editing = Editing.of(desk.workbench());
        this.drafting = Drafting.of(desk.workbench());
        this.documents = new TakingDocuments(desk, model.notice()::set);
    }

    /** Makes documents texts; what becomes of them is said below the text. */
    TakingDocuments takingDocuments() {
        return documents;
    }

    /** Makes files texts of the case of the text that is shown, in its language where they do not show theirs. */
    void take(List<Path> files) {
        Optional<Text> shown = model.material().get().map(TextMaterial::text);
        documents.take(
                files,
                new Documents.Into(
                        model.around().get().caseStudy().map(CaseStudy::id).orElse(null),
                        TextKind.TRANSCRIPT,
                        shown.map(Text::language).orElse(desk.language())),
                () -> {});
    }

    /** Gives a paragraph other words than those that were there. */
    void write(UUID paragraph, String seen, String words) {
        write(() -> editing.edit(paragraph, seen, words));
    }

    /** Finds the cases that a new text can belong to, in the order of their keys. */
    void cases(Consumer<List<CaseStudy>> then) {
        desk.work()
                .read(reading::cases)
                .onDone(found -> then.accept(found.stream()
                        .sorted(Comparator.comparing(CaseStudy::key, desk.order()))
                        .toList()))
                .start();
    }

    /** Which text the words of a form are in; none before the first. Jobs come one after another, so each finds what the one before made. */
    static final class Begun {
        private final AtomicReference<@Nullable UUID> text = new AtomicReference<>();
    }

    /** Writes what is being written. */
    void draft(Begun begun, Drafting.Draft draft) {
        write(() -> begun.text.set(drafting.write(begun.text.get(), draft)));
    }

    /** Writes what was written at last. A failure is told, and done is not heard of; the end is heard of in any case. */
    void finish(Begun begun, Drafting.Draft draft, Consumer<UUID> done, Runnable end) {
        desk.work()
                .write(() -> {
                    UUID id = drafting.write(begun.text.get(), draft);
                    begun.text.set(id);
                    return id;
                })
                .onDone(done)
                .onEnd(end)
                .start();
    }

    /** Takes out what was begun, if anything was. */
    void discard(Begun begun) {
        write(() -> drafting.discard(begun.text.getAndSet(null)));
    }

    /** Says where the words are that the person left in the form. */
    void tellAdded(String title) {
        model.notice().set(desk.say("text.notice.added", title));
    }

    /** Says how to come back to words that are not in the workbook yet. */
    void tellKept() {
        model.notice().set(desk.say("text.notice.kept", desk.say("text.key.new")));
    }

    void describe(UUID text, TextFields.Filled filled) {
        write(() -> editing.describe(text, filled.title(), filled.kind(), filled.language()));
    }

    /** Deletes a text; another of its case is shown then. */
    void delete(UUID text) {
        write(() -> editing.delete(text));
    }

    private void write(Runnable change) {
        model.notice().set("");
        desk.work().change(change).start();
    }
}
