package agraw.desktop.memo;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Job;
import agraw.desktop.kit.Refresh;
import agraw.model.Kind;
import agraw.workbench.Memos;
import agraw.workbench.Tagging;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads memos and hands on what the person writes. All calls come on the JavaFX thread. */
final class MemoController {
    private static final Set<Kind> SHOWN =
            Set.of(Kind.MEMO, Kind.TAG, Kind.CODE, Kind.TEXT, Kind.CASE_STUDY, Kind.SESSION);

    private final Desk desk;
    private final MemoModel model;
    private final Memos memos;
    private final Tagging tagging;
    private final Refresh refresh = new Refresh(this::reading);

    MemoController(Desk desk, MemoModel model) {
        this.desk = desk;
        this.model = model;
        this.memos = Memos.of(desk.workbench(), desk.language());
        this.tagging = Tagging.of(desk.workbench());
    }

    void open(Destination.Memos destination) {
        if (destination.about() != null) {
            begin(destination.about().equals(Destination.Memos.WORKBOOK) ? null : destination.about());
        } else if (destination.memo() != null) {
            model.chosen.set(Optional.of(destination.memo()));
        }
        refresh.ask();
    }

    void changed(Change change) {
        if (change.edits().stream().anyMatch(edit -> SHOWN.contains(edit.kind()))) {
            refresh.ask();
        }
    }

    private Job<?> reading() {
        return desk.work().read(memos::all).onDone(all -> {
            if (!all.equals(model.all.get())) {
                model.all.set(all);
            }
        });
    }

    /** Begins a memo about something, or with null about the workbook as a whole. */
    void begin(@Nullable UUID about) {
        desk.work()
                .read(() -> about == null ? Optional.<Memos.About>empty() : memos.about(about))
                .onDone(found -> {
                    Memos.Line line = memos.begin(found);
                    model.begun.set(Optional.of(line));
                    model.chosen.set(Optional.of(line.id()));
                })
                .onFailed(desk.tell())
                .start();
    }

    void write(Memos.Line line, String title, String content) {
        desk.work()
                .change(() -> {
                    if (line.ofTag()) {
                        tagging.setMemo(line.id(), content);
                    } else {
                        memos.write(line, title, content);
                    }
                })
                .onFailed(desk.tell())
                .start();
    }

    void delete(Memos.Line line) {
        model.chosen.set(Optional.empty());
        if (model.begun.get().equals(Optional.of(line)) && !model.all.get().contains(line)) {
            model.begun.set(Optional.empty());
            return;
        }
        desk.work()
                .change(() -> {
                    if (line.ofTag()) {
                        tagging.setMemo(line.id(), null);
                    } else {
                        memos.delete(line.id());
                    }
                })
                .onFailed(desk.tell())
                .start();
    }

    /** Where the thing is seen that a memo is about; nothing where it has no place of its own. */
    static Optional<Destination> destination(Memos.About about) {
        return Optional.ofNullable(
                switch (about.kind()) {
                    case CASE_STUDY -> new Destination.CaseStudy(about.id());
                    case TEXT -> new Destination.Text(about.id(), null);
                    case PARAGRAPH -> new Destination.Text(about.text(), null, about.id());
                    case CODE -> new Destination.Codebook(about.id());
                    case SESSION -> new Destination.Session(about.id());
                    case FACT ->
                        Destination.CaseStudy.ofFact(
                                Objects.requireNonNull(about.caseStudy()), about.field(), about.id());
                    default ->
                        about.text() != null
                                ? new Destination.Text(about.text(), about.id())
                                : about.caseStudy() == null ? null : new Destination.CaseStudy(about.caseStudy());
                });
    }
}
