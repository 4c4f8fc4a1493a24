package agraw.desktop.shell;

import agraw.desktop.kit.Work;
import agraw.model.Failure;
import agraw.model.Refusal;
import agraw.words.Messages;
import agraw.workbench.Saying;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the person what was done, what went wrong, and whether all is saved. All calls come on the JavaFX thread. */
final class News {
    private static final Logger LOG = LoggerFactory.getLogger(News.class);

    private final Messages messages;
    private final ShellModel model;
    private int failures;

    News(Messages messages, ShellModel model) {
        this.messages = messages;
        this.model = model;
    }

    /** How many failures were told so far. */
    int failures() {
        return failures;
    }

    void done(String words) {
        model.notice.set(new Notice(Notice.Kind.DONE, words));
    }

    void news(String words) {
        model.notice.set(new Notice(Notice.Kind.NEWS, words));
    }

    /** Says what went wrong, and what to do. */
    void failed(Throwable problem) {
        String words = Saying.problem(messages, problem);
        if (!(problem instanceof Refusal)) {
            LOG.error("Not foreseen", problem);
        }
        failures++;
        if (problem instanceof Refusal refusal && notSaved(refusal.failure())) {
            model.saved.set(new Saved.Not(words));
        }
        model.notice.set(new Notice(Notice.Kind.FAILURE, words));
    }

    private static boolean notSaved(Failure failure) {
        return failure instanceof Failure.NotSaved || failure instanceof Failure.WorkbookStopped;
    }

    /** Follows what is under way. That something was not saved is said until something is. */
    void load(Work.Load load) {
        if (model.saved.get() instanceof Saved.Not) {
            return;
        }
        if (load.writes() > 0) {
            model.saved.set(new Saved.Saving());
        } else if (model.saved.get() instanceof Saved.Saving) {
            model.saved.set(new Saved.All());
        }
    }

    /** A change is on the disk. */
    void saved() {
        if (model.saved.get() instanceof Saved.Not) {
            model.saved.set(new Saved.All());
        }
    }
}
