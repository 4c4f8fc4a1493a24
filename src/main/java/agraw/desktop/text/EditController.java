package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.model.CaseStudy;
import agraw.workbench.Editing;
import agraw.workbench.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Adds, writes and deletes texts. All calls come on the JavaFX thread. */
final class EditController {
    private final Desk desk;
    private final TextModel model;
    private final Reading reading;
    private final Editing editing;

    EditController(Desk desk, TextModel model) {
        this.desk = desk;
        this.model = model;
        this.reading = Reading.of(desk.workbench());
        this.editing = Editing.of(desk.workbench());
    }

    /** Gives a paragraph other words. */
    void write(UUID paragraph, String words) {
        write(() -> editing.edit(paragraph, words));
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

    /** Adds a text and shows it. */
    void add(TextForm.Filled filled) {
        filled.caseStudy()
                .ifPresent(study -> desk.work()
                        .write(() -> editing.add(
                                study.id(), filled.kind(), filled.title(), filled.language(), filled.words()))
                        .onDone(text -> desk.go().accept(new Destination.Text(text.id(), null)))
                        .start());
    }

    void describe(UUID text, TextForm.Filled filled) {
        write(() -> editing.describe(text, filled.title(), filled.kind(), filled.language()));
    }

    /** Deletes a text; another of its case is shown then. */
    void delete(UUID text) {
        write(() -> editing.delete(text));
    }

    private void write(Runnable change) {
        model.notice().set("");
        desk.work()
                .write(() -> {
                    change.run();
                    return true;
                })
                .start();
    }
}
