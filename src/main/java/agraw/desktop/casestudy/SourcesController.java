package agraw.desktop.casestudy;

import agraw.desktop.casestudy.CaseController.Heard;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Slot;
import agraw.model.Reference;
import agraw.model.ReferenceKind;
import agraw.workbench.Citation;
import agraw.workbench.SourceFormat;
import agraw.workbench.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** Hands on what the person does with the references of the case. */
final class SourcesController {
    private final CaseController controller;
    private final Desk desk;
    private final Sources sources;
    private final Slot reading = new Slot();

    SourcesController(CaseController controller) {
        this.controller = controller;
        this.desk = controller.desk();
        this.sources = Sources.of(desk.workbench(), desk.messages().locale());
    }

    private Heard silently() {
        return Heard.silently(desk.tell());
    }

    void setPart(UUID reference, String property, String words, Heard heard) {
        controller.setReference(reference, property, words, heard);
    }

    void setKind(UUID reference, @Nullable ReferenceKind kind) {
        String words = kind == null ? "" : kind.name().toLowerCase(Locale.ROOT);
        controller.setReference(reference, "kind", words, silently());
    }

    void cite(UUID fact, UUID reference, boolean cites) {
        controller.write(() -> sources.cite(fact, reference, cites), silently());
    }

    void locate(UUID fact, UUID reference, String words, Heard heard) {
        controller.write(() -> sources.locate(fact, reference, words), heard);
    }

    void merge(UUID kept, UUID gone) {
        controller.commitTyping();
        controller.write(() -> sources.merge(kept, gone), silently());
    }

    void remove(UUID reference) {
        controller.write(() -> sources.remove(reference), silently());
    }

    /** Puts the whole reference on the clipboard, as it stands in a list of sources. */
    void copy(Reference reference) {
        ClipboardContent content = new ClipboardContent();
        content.putString(Citation.whole(desk.messages(), reference));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /**
     * Reads what a file would bring to a case.
     *
     * @param failed what to do besides telling the person
     */
    void preview(UUID caseStudy, Path file, Consumer<Sources.Preview> done, Runnable failed) {
        desk.work()
                .read(() -> sources.preview(caseStudy, file))
                .in(reading)
                .onDone(done)
                .onFailed(problem -> {
                    failed.run();
                    desk.tell().accept(problem);
                })
                .start();
    }

    /** What is being read is not wanted any more. */
    void forget() {
        reading.empty();
    }

    /** Takes references of a file into their case. */
    void take(UUID caseStudy, List<Reference> chosen, Runnable done) {
        desk.work()
                .write(() -> sources.take(caseStudy, chosen))
                .onDone(_ -> done.run())
                .onFailed(desk.tell())
                .start();
    }

    /** Writes references into a file: those of a case, or of all where there is none. */
    void export(@Nullable UUID caseStudy, SourceFormat format, Path file, Consumer<Integer> done) {
        controller.commitTyping();
        desk.work()
                .write(() -> caseStudy == null
                        ? sources.exportAll(format, file)
                        : sources.export(List.of(caseStudy), format, file))
                .onDone(done)
                .onFailed(desk.tell())
                .start();
    }
}
