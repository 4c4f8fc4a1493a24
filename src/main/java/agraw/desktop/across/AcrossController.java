package agraw.desktop.across;

import agraw.change.Change;
import agraw.desktop.across.AcrossModel.Evidence;
import agraw.desktop.kit.Calm;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Exports;
import agraw.desktop.kit.Job;
import agraw.desktop.kit.Memory;
import agraw.desktop.kit.Refresh;
import agraw.desktop.kit.Slot;
import agraw.model.Codebook;
import agraw.model.Kind;
import agraw.model.Pick;
import agraw.workbench.Choosing;
import agraw.workbench.Chosen;
import agraw.workbench.Finding;
import agraw.workbench.Overview;
import agraw.workbench.Passages;
import agraw.workbench.Scope;
import agraw.workbench.TableFile;
import agraw.workbench.Voices;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what is looked at, follows what changes in the workbook, and leads from numbers to passages and to texts. */
final class AcrossController {
    private static final Set<Kind> MATTERS = EnumSet.complementOf(EnumSet.of(
            Kind.ASKING,
            Kind.AGENDA_ITEM,
            Kind.ATTACHMENT,
            Kind.CONFLICT,
            Kind.CRITERION,
            Kind.MATCH,
            Kind.MEMO,
            Kind.RECOMMENDATION,
            Kind.SAVED_VIEW,
            Kind.SCORE,
            Kind.SETTLEMENT,
            Kind.STATEMENT));

    private final Desk desk;
    private final AcrossModel model;
    private final Options options;
    private final Choosing choosing;
    private final Passages passages;
    private final Voices voices;
    private final Refresh refresh = new Refresh(this::reading);
    private final Slot offers = new Slot();
    private final Slot behind = new Slot();

    private record Read(Finding.Found found, Chosen chosen) {}

    AcrossController(Desk desk, Memory memory, AcrossModel model) {
        this.desk = desk;
        this.options = new Options(desk, memory);
        this.model = model;
        this.choosing = Choosing.of(desk.workbench());
        this.passages = Passages.of(desk.workbench());
        this.voices = Voices.of(desk.workbench());
        model.filter.subscribe(this::narrowed);
    }

    Desk desk() {
        return desk;
    }

    AcrossModel model() {
        return model;
    }

    Options options() {
        return options;
    }

    void open() {
        refresh.ask();
    }

    /** What is narrowed before the first reading is asked for with it. */
    void narrowed() {
        if (model.found.get() != null) {
            refresh.ask();
        }
    }

    void changed(Change change) {
        if (change.edits().stream().anyMatch(edit -> MATTERS.contains(edit.kind()))) {
            refresh.ask();
        }
    }

    private Job<?> reading() {
        Function<Supplier<Codebook>, Scope> asked = model.scope();
        return desk.work()
                .read(() -> {
                    Scope scope = asked.apply(choosing::codebook);
                    Finding.Found found = choosing.found(scope, desk.messages());
                    return new Read(found, choosing.choose(found, scope));
                })
                .onDone(read -> {
                    model.found.set(read.found());
                    model.chosen.set(Optional.of(read.chosen()));
                    // What can be chosen is counted when the view has all that it needs: it would take half of the
                    // machine from it.
                    Calm.whenIdle(desk.work(), () -> offer(read.chosen()));
                    model.behind
                            .get()
                            .filter(open -> !open.pick().equals(Pick.ALL))
                            .ifPresent(this::again);
                });
    }

    private void offer(Chosen chosen) {
        if (model.chosen.get().filter(chosen::equals).isEmpty()) {
            return; // another one is looked at by now
        }
        record Offered(Choosing.Offer offer, long tags) {}
        desk.work()
                .read(() -> new Offered(choosing.offer(chosen), choosing.tags(chosen)))
                .in(offers)
                .onDone(offered -> {
                    model.offer.set(offered.offer());
                    model.tags.set(Optional.of(offered.tags()));
                })
                .start();
    }

    /** Shows the passages behind a number; of none there is nothing to show. */
    void show(String title, Pick pick, long all) {
        if (all == 0) {
            model.behind.set(Optional.empty());
            return;
        }
        read(
                () -> tagged(passages.read(pick)),
                found -> new AcrossModel.Behind(title, pick, all, found, Optional.empty()));
    }

    /** Shows some tags, which are worked out away from the JavaFX thread. */
    void showTags(String title, Supplier<List<UUID>> tags) {
        read(
                () -> tagged(passages.read(tags.get())),
                found -> new AcrossModel.Behind(title, Pick.ALL, found.size(), found, Optional.empty()));
    }

    /** Shows where a side is heard: its tags, then its lines, its facts and its people. */
    void showHeard(String title, Pick pick, Overview.Heard heard) {
        read(
                () -> heard(pick, heard),
                found -> new AcrossModel.Behind(title, pick, found.size(), found, Optional.of(heard)));
    }

    private List<Evidence> heard(Pick pick, Overview.Heard heard) {
        List<Evidence> found = new ArrayList<>(tagged(passages.read(pick)));
        voices.read(heard.caseStudy(), heard.side(), desk.messages())
                .forEach(voice -> found.add(new Evidence.Spoken(voice)));
        return found;
    }

    private static List<Evidence> tagged(List<Passages.Passage> found) {
        return found.stream().<Evidence>map(Evidence.Tagged::new).toList();
    }

    private void read(Callable<List<Evidence>> reading, Function<List<Evidence>, AcrossModel.Behind> shown) {
        desk.work()
                .read(reading)
                .in(behind)
                .onDone(found -> model.behind.set(found.isEmpty() ? Optional.empty() : Optional.of(shown.apply(found))))
                .start();
    }

    /** Reads what is open again: a tag of it may be gone. */
    private void again(AcrossModel.Behind open) {
        if (open.heard().isPresent()) {
            showHeard(open.title(), open.pick(), open.heard().get());
            return;
        }
        boolean all = open.evidence().size() == open.all();
        read(
                () -> tagged(passages.read(open.pick())),
                found -> new AcrossModel.Behind(
                        open.title(), open.pick(), all ? found.size() : open.all(), found, Optional.empty()));
    }

    /** Goes to where something stands; back leads here again. */
    void open(Evidence one) {
        desk.go().accept(EvidenceCell.place(one));
    }

    void openCase(UUID study) {
        desk.go().accept(new Destination.CaseStudy(study));
    }

    /** Takes what a view shows elsewhere. */
    Exports exports(Supplier<Optional<Callable<TableFile>>> document, Supplier<String> name) {
        return new Exports(desk, document, name, model.news::set);
    }

    /** What stands on everything that is written: call it away from the JavaFX thread. */
    List<String> about(Chosen chosen) {
        return choosing.about(chosen, desk.messages());
    }
}
