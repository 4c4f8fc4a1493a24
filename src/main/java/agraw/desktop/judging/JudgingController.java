package agraw.desktop.judging;

import agraw.change.Change;
import agraw.change.Edit;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Destination.Judging.Leaf;
import agraw.desktop.kit.Exports;
import agraw.desktop.kit.Job;
import agraw.desktop.kit.Refresh;
import agraw.workbench.Criteria;
import agraw.workbench.Gaps;
import agraw.workbench.Judging;
import agraw.workbench.Matching;
import agraw.workbench.TableFile;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Reads what the shown leaf needs, and does what the keys and buttons say. */
final class JudgingController {
    private final Desk desk;
    private final JudgingModel model;
    private final Gaps gaps;
    private final Matching matching;
    private final Criteria criteria;
    private final Judging judging;
    private final Refresh refresh = new Refresh(this::reading);
    private Runnable settle = () -> {};

    JudgingController(Desk desk, JudgingModel model) {
        this.desk = desk;
        this.model = model;
        this.gaps = Gaps.of(desk.workbench());
        this.matching = Matching.of(desk.workbench());
        this.criteria = Criteria.of(desk.workbench(), desk.messages());
        this.judging = Judging.of(desk.workbench(), desk.messages());
        model.scorer.set(desk.workbench().author());
    }

    Desk desk() {
        return desk;
    }

    JudgingModel model() {
        return model;
    }

    String say(String key, Object... arguments) {
        return desk.messages().say(key, arguments);
    }

    /** What commits what is being typed. */
    void setSettle(Runnable handler) {
        settle = handler;
    }

    void settle() {
        settle.run();
    }

    void open(Leaf leaf) {
        settle();
        model.leaf.set(leaf);
        refresh.ask();
    }

    /** Turns to a leaf as one goes to a place, so that going back leads to the one before. */
    void turnTo(Leaf leaf) {
        go(new Destination.Judging(leaf));
    }

    void go(Destination destination) {
        settle();
        desk.go().accept(destination);
    }

    /** Reads again if a change may have changed what is shown. */
    void changed(Change change) {
        if (change.edits().stream().anyMatch(JudgingController::matters)) {
            refresh.ask();
        }
    }

    private static boolean matters(Edit edit) {
        return switch (edit.kind()) {
            case CASE_STUDY, FACT, MISSING, MATCH, CRITERION, SCORE, REFERENCE, TEMPLATE, SECTION, FIELD, CHOICE ->
                true;
            case AGENDA_ITEM,
                    ASKING,
                    ATTACHMENT,
                    MEMO,
                    PARTICIPANT,
                    SETTLEMENT,
                    CODE,
                    COMPARISON,
                    CONFLICT,
                    CONSENT,
                    PARAGRAPH,
                    QUESTION,
                    RECOMMENDATION,
                    SAVED_VIEW,
                    SESSION,
                    STATEMENT,
                    SUMMARY,
                    TAG,
                    TENSION,
                    TEXT,
                    VISIT -> false;
        };
    }

    private Job<?> reading() {
        return switch (model.leaf.get()) {
            case MISSING -> desk.work().read(gaps::all).onDone(model.gaps::set);
            case NEEDS -> desk.work().read(matching::all).onDone(model.needs::set);
            case CRITERIA -> desk.work().read(judging::sheet).onDone(model.scoring::set);
        };
    }

    void openField(UUID caseStudy, @Nullable UUID field) {
        go(new Destination.CaseStudy(caseStudy, field));
    }

    void openNeeds(UUID caseStudy) {
        go(new Destination.CaseStudy(caseStudy, null, true));
    }

    Criteria criteria() {
        return criteria;
    }

    Judging judging() {
        return judging;
    }

    /** Changes a criterion or score; where that is refused the person is told, and the screen shows again what is. */
    void write(Callable<Optional<Change>> step) {
        desk.work()
                .write(step)
                .onFailed(problem -> {
                    desk.tell().accept(problem);
                    refresh.ask();
                })
                .start();
    }

    /** What the shown leaf says, as a document; none while it is not read. */
    private Optional<TableFile> document() {
        return switch (model.leaf.get()) {
            case MISSING ->
                Optional.ofNullable(model.gaps.get())
                        .map(found -> model.scope
                                .get()
                                .flatMap(id -> found.cases().stream()
                                        .filter(one -> one.caseStudy().id().equals(id))
                                        .findFirst())
                                .map(one -> Gaps.document(one, desk.messages()))
                                .orElseGet(() -> Gaps.document(found, desk.messages())));
            case NEEDS ->
                Optional.ofNullable(model.needs.get()).map(found -> Matching.document(found, desk.messages()));
            case CRITERIA ->
                Optional.ofNullable(model.scoring.get()).map(found -> Judging.document(found, desk.messages()));
        };
    }

    /** Takes the shown leaf elsewhere. */
    Exports exports() {
        return new Exports(
                desk, () -> document().map(table -> () -> table), () -> name(model.leaf.get()), model.news::set);
    }

    String name(Leaf leaf) {
        return switch (leaf) {
            case MISSING -> say("judging.leaf.missing");
            case NEEDS -> say("judging.leaf.needs");
            case CRITERIA -> say("judging.leaf.criteria");
        };
    }
}
