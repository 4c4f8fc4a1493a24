package agraw.desktop.library;

import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Slot;
import agraw.model.Template;
import agraw.workbench.Progress;
import agraw.workbench.Saying;
import agraw.workbench.SubmissionPreview;
import agraw.workbench.SubmissionWords;
import agraw.workbench.Submissions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Leads the import of answers from ODK and KoboToolbox: choosing a file, looking at what would come, taking it as one step. */
final class AnswersImport {
    private final Desk desk;
    private final Submissions submissions;
    private final Consumer<String> done;
    private final Runnable closed;
    private final AnswersModel model = new AnswersModel();
    private final AnswersPane pane;
    private final Slot looking = new Slot();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private SubmissionPreview.@Nullable Source source;

    /**
     * The import of one window.
     *
     * @param done hears what was taken, as a sentence
     * @param closed takes the focus when the pane is gone
     */
    AnswersImport(Desk desk, Consumer<String> done, Runnable closed) {
        this.desk = desk;
        this.submissions = Submissions.of(desk.workbench(), desk.messages().locale());
        this.done = done;
        this.closed = closed;
        this.pane = new AnswersPane(desk, model, this);
    }

    Node node() {
        return pane;
    }

    /** While answers are looked at, the pane has the room of these. */
    void standInFor(Region... others) {
        for (Region other : others) {
            other.visibleProperty().bind(model.open.not());
            other.managedProperty().bind(model.open.not());
        }
    }

    /** What begins it. */
    Button button() {
        Button button = new Button(desk.say("submissions.import.short"), new FontIcon(Feather.CLIPBOARD));
        button.setId("library-answers");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(desk.say("submissions.import"));
        button.setTooltip(new Tooltip(desk.say("submissions.import.tip")));
        button.setOnAction(_ -> choose());
        return button;
    }

    private void choose() {
        List<Path> files = desk.files().open(desk.say("submissions.import.title"));
        if (!files.isEmpty()) {
            open(files.getFirst());
        }
    }

    private record Opened(
            SubmissionPreview.Source source, List<Template> templates, Optional<Template> template, String key) {}

    private void open(Path file) {
        String name = String.valueOf(file.getFileName());
        model.clear();
        source = null;
        model.file.set(name);
        model.underWay.set(desk.say("submissions.reading", name));
        model.open.set(true);
        desk.work()
                .read(() -> {
                    SubmissionPreview.Source found = submissions.open(file);
                    return new Opened(
                            found,
                            submissions.templates(),
                            submissions.suggestTemplate(found),
                            submissions.suggestKey(found));
                })
                .in(looking)
                .onDone(this::opened)
                .onFailed(problem -> {
                    close();
                    desk.tell().accept(problem);
                })
                .start();
    }

    private void opened(Opened opened) {
        source = opened.source();
        model.media.set(opened.source().mediaFolder().toString());
        model.templates.setAll(opened.templates());
        model.columns.setAll(opened.source().columns());
        model.template.set(opened.template().orElse(null));
        model.keyColumn.set(opened.key());
        look();
    }

    /** Works out anew what would come, by the template and the column that are chosen. */
    void look() {
        Template template = model.template.get();
        String column = model.keyColumn.get();
        SubmissionPreview.Source file = source;
        model.preview.set(null);
        model.refusal.set("");
        if (template == null || column == null || file == null) {
            model.underWay.set("");
            model.refusal.set(file != null && template == null ? desk.say("submissions.noTemplate") : "");
            return;
        }
        model.underWay.set(desk.say("submissions.reading", file.file()));
        desk.work()
                .read(() -> submissions.preview(file, template.id(), column))
                .in(looking)
                .onDone(preview -> {
                    model.underWay.set("");
                    model.preview.set(preview);
                })
                .onFailed(problem -> {
                    model.underWay.set("");
                    model.refusal.set(Saying.problem(desk.messages(), problem));
                })
                .start();
    }

    /** Takes what is shown, as one step that can be taken back. */
    void take() {
        SubmissionPreview preview = model.preview.get();
        if (preview == null || preview.changesNothing() || !model.underWay.get().isEmpty()) {
            return;
        }
        model.underWay.set(desk.say("submissions.taking", preview.file()));
        model.taking.set(true);
        model.progress.set(0);
        stopped.set(false);
        String counts = new SubmissionWords(desk.messages()).counts(preview);
        Progress heard = (done, total) -> desk.work().show(() -> model.progress.set((double) done / total));
        desk.work()
                .write(() -> submissions.take(preview, heard, stopped::get))
                .onDone(taken -> {
                    close();
                    done.accept(said(preview, counts, taken));
                })
                .onFailed(problem -> {
                    model.underWay.set("");
                    model.taking.set(false);
                    desk.tell().accept(problem);
                })
                .start();
    }

    private String said(SubmissionPreview preview, String counts, Submissions.Taken taken) {
        if (taken.stopped()) {
            return desk.say("submissions.stopped", preview.file());
        }
        String sentence = taken.change().isEmpty()
                ? desk.say("submissions.nothing")
                : desk.say("submissions.taken", preview.file(), counts);
        return taken.told().isEmpty()
                ? sentence
                : desk.say(
                        "submissions.untaken",
                        sentence,
                        taken.told().size(),
                        taken.told().stream()
                                .map(failure -> Saying.failure(desk.messages(), failure))
                                .collect(Collectors.joining(" ")));
    }

    /** Looks for photos and files in a folder that the person chooses. */
    void chooseMedia() {
        SubmissionPreview.Source now = source;
        if (now != null && model.underWay.get().isEmpty()) {
            desk.files().folder(desk.say("submissions.media.title")).ifPresent(folder -> {
                source = now.withMedia(folder);
                model.media.set(folder.toString());
                look();
            });
        }
    }

    /** Stops what is being taken, so that nothing of it is; else leaves the file as it is. */
    void cancel() {
        if (model.taking.get()) {
            stopped.set(true);
        } else {
            close();
        }
    }

    /** What is still being read is dropped. */
    private void close() {
        looking.empty();
        model.open.set(false);
        model.clear();
        source = null;
        closed.run();
    }
}
