package agraw.desktop.agreement;

import agraw.change.Change;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Exports;
import agraw.desktop.kit.Job;
import agraw.desktop.kit.Refresh;
import agraw.desktop.kit.Slot;
import agraw.model.Kind;
import agraw.model.Tag;
import agraw.model.Verdict;
import agraw.workbench.Agreeing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Compares, follows what is changed in the workbook, and settles differences. All calls come on the JavaFX thread. */
final class AgreementController {
    private static final Set<Kind> MATTERS =
            EnumSet.of(Kind.TAG, Kind.PARAGRAPH, Kind.TEXT, Kind.CODE, Kind.SETTLEMENT, Kind.CASE_STUDY);

    private final Desk desk;
    private final AgreementModel model;
    private final Agreeing agreeing;
    private final Slot slot = new Slot();
    private final Refresh refresh = new Refresh(this::reading);

    private record Read(List<Agreeing.Source> sources, Agreeing.Compared compared) {}

    AgreementController(Desk desk, AgreementModel model) {
        this.desk = desk;
        this.model = model;
        this.agreeing = Agreeing.of(desk.workbench());
    }

    void open() {
        refresh.ask();
    }

    void changed(Change change) {
        if (change.edits().stream().anyMatch(edit -> MATTERS.contains(edit.kind()))) {
            refresh.ask();
        }
    }

    private Job<?> reading() {
        Agreeing.Request request = model.request();
        return desk.work()
                .read(() -> new Read(agreeing.sources(), agreeing.compare(request)))
                .in(slot)
                .onDone(read -> {
                    model.sources.set(read.sources());
                    model.compared.set(java.util.Optional.of(read.compared()));
                });
    }

    void settle(Agreeing.Disagreed disagreed, Verdict verdict, String reason) {
        desk.work().change(() -> agreeing.settle(disagreed, verdict, reason)).start();
    }

    void reopen(Agreeing.Disagreed disagreed) {
        disagreed
                .settled()
                .ifPresent(settled ->
                        desk.work().change(() -> agreeing.reopen(settled.id())).start());
    }

    /** Shows a passage on the screen of texts, at a tag on it. */
    void read(Agreeing.Disagreed disagreed) {
        desk.go()
                .accept(new Destination.Text(
                        disagreed.difference().passage().text(),
                        disagreed.tags().stream().findFirst().map(Tag::id).orElse(null),
                        disagreed.difference().passage().startParagraph()));
    }

    /** Takes the figures elsewhere. */
    Exports exports() {
        return new Exports(
                desk,
                () -> model.compared.get().map(compared -> () -> Agreeing.document(compared, desk.messages())),
                () -> desk.say("agreement.title"),
                model.news::set);
    }
}
