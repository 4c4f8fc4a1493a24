package agraw.desktop.text;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.model.Refusal;
import agraw.workbench.Documents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Makes documents that a person chooses the texts of a case, and says how far that is. All calls come on the JavaFX thread. */
final class TakingDocuments {
    private final Desk desk;
    private final Consumer<String> notice;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private AtomicBoolean stopped = new AtomicBoolean();

    TakingDocuments(Desk desk, Consumer<String> notice) {
        this.desk = desk;
        this.notice = notice;
    }

    /** Whether documents are being read. */
    BooleanProperty busy() {
        return busy;
    }

    /** Asks for documents and takes them; while some are being read, it stops that instead. */
    void ask(Documents.Into into, Runnable taken) {
        if (busy.get()) {
            stop();
            return;
        }
        take(desk.files().open(desk.say("documents.choose")), into, taken);
    }

    /** Stops after the document that is being read. */
    void stop() {
        stopped.set(true);
    }

    /** Takes documents, where none are being read. */
    void take(List<Path> files, Documents.Into into, Runnable taken) {
        if (files.isEmpty() || busy.get()) {
            return;
        }
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        busy.set(true);
        Documents documents = Documents.of(desk.workbench());
        desk.work()
                .write(() -> documents.take(
                        files,
                        into,
                        (done, total) -> desk.work()
                                .show(() -> notice.accept(
                                        desk.say("documents.progress", total == 0 ? 0 : done * 100 / total))),
                        stop::get))
                .onDone(outcomes -> tell(outcomes, files.size(), taken))
                .onEnd(() -> busy.set(false))
                .start();
    }

    private void tell(List<Documents.Outcome> outcomes, int asked, Runnable taken) {
        List<Documents.Taken> texts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Documents.Outcome outcome : outcomes) {
            switch (outcome) {
                case Documents.Taken one -> {
                    texts.add(one);
                    one.told()
                            .forEach(told -> words.add(
                                    one.text().title() + ": " + desk.messages().say(told.key(), told.count())));
                }
                case Documents.Refused(String _, var failure) -> desk.tell().accept(new Refusal(failure));
            }
        }
        words.addFirst(desk.say("documents.taken", texts.size(), asked));
        notice.accept(String.join(" ", words));
        if (!texts.isEmpty()) {
            taken.run();
            desk.go().accept(new Destination.Text(texts.getFirst().text().id(), null));
        }
    }
}
