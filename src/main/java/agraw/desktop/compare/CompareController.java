package agraw.desktop.compare;

import agraw.compare.Answer;
import agraw.compare.Quote;
import agraw.compare.Subject;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Exports;
import agraw.desktop.kit.NameForm;
import agraw.desktop.kit.Slot;
import agraw.desktop.kit.SummaryPane;
import agraw.desktop.kit.TagChoice;
import agraw.model.CaseStudy;
import agraw.model.Codebook;
import agraw.model.Comparison;
import agraw.model.Pick;
import agraw.workbench.Choosing;
import agraw.workbench.Comparing;
import agraw.workbench.Comparisons;
import agraw.workbench.Summaries;
import agraw.workbench.TableFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** Reads what is compared, and does what the keys and buttons say. */
final class CompareController {
    static final int FEWEST = 2;
    static final int MOST = 6;

    private final Desk desk;
    private final CompareModel model;
    private final Choosing choosing;
    private final Comparing comparing;
    private final Comparisons comparisons;
    private final Phrases phrases;
    private final Slot reading = new Slot();
    private final Slot placing = new Slot();

    /** All that one reading finds. */
    private record Found(
            List<CaseStudy> cases,
            List<UUID> wanted,
            List<Comparison> kept,
            Optional<UUID> current,
            @Nullable Sheet sheet) {}

    CompareController(Desk desk, TagChoice choice) {
        this.desk = desk;
        this.choosing = Choosing.of(desk.workbench());
        this.comparing = Comparing.of(desk.workbench());
        this.comparisons = Comparisons.of(desk.workbench());
        this.phrases = new Phrases(desk.messages());
        this.model = new CompareModel(phrases, choice);
    }

    Desk desk() {
        return desk;
    }

    CompareModel model() {
        return model;
    }

    Phrases phrases() {
        return phrases;
    }

    /** Shows cases; the first six, if there are more. */
    void show(List<UUID> cases) {
        List<UUID> wanted = cases.stream().distinct().limit(MOST).toList();
        if (!wanted.equals(model.chosen)) {
            model.chosen.setAll(wanted);
        }
        read(false);
    }

    /** Reads again what is chosen, or the cases that the kept comparison has now. */
    void read() {
        read(true);
    }

    private void read(boolean follow) {
        List<UUID> wanted = List.copyOf(model.chosen);
        Optional<UUID> current = model.current.get();
        TagChoice.Chosen choice = model.choice.chosen();
        model.loading.set(wanted.size() >= FEWEST);
        desk.work()
                .read(() -> find(wanted, current, choice, follow))
                .in(reading)
                .onDone(this::show)
                .onEnd(() -> model.loading.set(false))
                .start();
    }

    private Found find(List<UUID> chosen, Optional<UUID> current, TagChoice.Chosen choice, boolean follow) {
        List<Comparison> kept = comparisons.all();
        Optional<Comparison> own = kept.stream()
                .filter(one -> current.filter(one.id()::equals).isPresent())
                .filter(one -> follow || one.cases().equals(chosen))
                .findFirst()
                .or(() -> kept.stream()
                        .filter(one -> !chosen.isEmpty() && one.cases().equals(chosen))
                        .findFirst());
        List<UUID> wanted = own.map(Comparison::cases).orElse(chosen);
        List<CaseStudy> cases = comparing.cases().stream()
                .sorted(Comparator.comparing(CaseStudy::key, desk.order()))
                .toList();
        List<UUID> known = wanted.stream()
                .filter(id -> cases.stream().anyMatch(study -> study.id().equals(id)))
                .toList();
        Sheet sheet = known.size() < FEWEST ? null : sheet(known, own, choice);
        return new Found(cases, known, kept, own.map(Comparison::id), sheet);
    }

    private Sheet sheet(List<UUID> cases, Optional<Comparison> own, TagChoice.Chosen choice) {
        Codebook codebook = choosing.codebook();
        Pick tags = choice.pick(() -> codebook);
        return new Sheet(
                comparing.read(cases, tags),
                new Sheet.Narrowed(tags, codebook, choosing.offer(Set.copyOf(cases), codebook)),
                own,
                own.map(one -> comparisons.written(one.id())).orElse(Map.of()),
                phrases);
    }

    private void show(Found found) {
        if (!model.cases.equals(found.cases())) {
            model.cases.setAll(found.cases());
        }
        if (!model.chosen.equals(found.wanted())) {
            model.chosen.setAll(found.wanted()); // a case that was deleted meanwhile is no longer chosen
        }
        if (!model.kept.equals(found.kept())) {
            model.kept.setAll(found.kept());
        }
        model.current.set(found.current());
        Sheet now = model.sheet.get();
        Sheet next = found.sheet();
        if (now == null || next == null || !now.shows(next)) {
            model.sheet.set(next);
        }
        if (next == null) {
            model.picking.set(true);
            model.comparison().ifPresent(kept -> model.news.set(desk.say("compare.kept.few", kept.name())));
        }
    }

    /** Adds a case at the end, or takes it away. A seventh is not taken. */
    void toggle(UUID study) {
        List<UUID> next = new ArrayList<>(model.chosen);
        if (!next.remove(study) && next.size() < MOST) {
            next.add(study);
        }
        choose(next);
    }

    void remove(int index) {
        List<UUID> next = new ArrayList<>(model.chosen);
        next.remove(index);
        choose(next);
    }

    /** Changes places with a neighbour. */
    void move(int index, int by) {
        List<UUID> next = new ArrayList<>(model.chosen);
        if (index + by >= 0 && index + by < next.size()) {
            Collections.swap(next, index, index + by);
            choose(next);
        }
    }

    void moveCurrent(int by) {
        Spot spot = model.spot.get();
        move(spot.column(), by);
        model.go(new Spot(spot.line(), spot.column() + by, spot.item()), false);
    }

    void removeCurrent() {
        if (model.sheet.get() != null) {
            remove(model.spot.get().column());
        }
    }

    /** What is chosen is where a person is, so that going back leads to what was compared before. */
    private void choose(List<UUID> next) {
        if (next.equals(model.chosen)) {
            return;
        }
        Optional<UUID> kept = model.current.get();
        if (kept.isPresent()) {
            model.chosen.setAll(next);
            desk.work()
                    .change(() -> comparisons.arrange(kept.get(), next))
                    .onFailed(_ -> read())
                    .start();
        } else if (next.isEmpty()) {
            show(next); // to go to no cases means to go to those that were shown last
        } else {
            model.chosen.setAll(next);
            desk.go().accept(new Destination.Compare(next));
        }
    }

    /** Shows a kept comparison. */
    void show(Comparison kept) {
        model.current.set(Optional.of(kept.id()));
        if (kept.cases().size() < FEWEST) {
            read();
        } else {
            desk.go().accept(new Destination.Compare(kept.cases()));
        }
    }

    /** Leaves what is kept, to choose anew. */
    void begin() {
        model.current.set(Optional.empty());
        model.chosen.clear();
        show(List.of());
        model.picking.set(true);
    }

    void keep(String name, NameForm.Answer answer) {
        List<UUID> cases = List.copyOf(model.chosen);
        desk.work()
                .write(() -> comparisons.keep(name, cases))
                .onDone(made -> {
                    answer.done().run();
                    model.current.set(Optional.of(made.id()));
                    read();
                })
                .onFailed(answer.refused())
                .start();
    }

    void rename(Comparison kept, String name, NameForm.Answer answer) {
        desk.work()
                .change(() -> comparisons.rename(kept.id(), name))
                .onDone(_ -> answer.done().run())
                .onFailed(answer.refused())
                .start();
    }

    void rank(Comparison kept, int by) {
        desk.work().change(() -> comparisons.move(kept.id(), by)).start();
    }

    void delete(Comparison kept) {
        desk.work().change(() -> comparisons.delete(kept.id())).start();
    }

    /** Finds the passages of a line of a kept comparison, and what is written of them. */
    void placed(Comparison kept, Subject subject, Consumer<SummaryPane.Place> then) {
        desk.work()
                .read(() -> new SummaryPane.Place(
                        phrases.name(subject),
                        Summaries.Place.ofRow(kept.id(), subject.id()),
                        comparisons.pick(kept.cases(), subject)))
                .in(placing)
                .onDone(then)
                .start();
    }

    void openCase(UUID study) {
        desk.go().accept(new Destination.CaseStudy(study));
    }

    /** Does what the current item is for: folds a heading, opens a passage or a case, shows all. */
    void enter() {
        Spot spot = model.spot.get();
        Sheet sheet = model.sheet.get();
        if (sheet == null || spot.line() >= model.lines.size()) {
            return;
        }
        Line line = model.lines.get(spot.line());
        List<Item> items = line.items(spot.column());
        if (spot.item() >= items.size()) {
            model.fold(line.row().subject().id());
            return;
        }
        switch (items.get(spot.item())) {
            case Item.OfFact(Answer answer, boolean _) -> openCase(answer.fact().caseStudy());
            case Item.OfQuote(Quote quote) ->
                open(quote, sheet.comparison().cases().get(spot.column()));
            case Item.More _ -> model.open(line, spot.column());
            case Item.Sum _ -> model.fold(line.row().subject().id());
            case Item.Gap _
            when line.isHeading() -> model.fold(line.row().subject().id());
            case Item.Gap _, Item.Ask _ ->
                openCase(sheet.comparison().cases().get(spot.column()).id());
        }
    }

    private void open(Quote quote, CaseStudy study) {
        if (quote.text() == null) {
            openCase(study.id());
        } else {
            desk.go().accept(new Destination.Text(quote.text().id(), quote.tag().id()));
        }
    }

    /** Puts the current cell on the clipboard, or all selected ones as a table with tabs. */
    void copy() {
        String words = new Copying(model, phrases).words();
        if (!words.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
            model.news.set(desk.say("kit.copied"));
        }
    }

    /** Takes the rows that are shown elsewhere. */
    Exports exports() {
        return new Exports(desk, this::document, this::name, model.news::set);
    }

    private Optional<Callable<TableFile>> document() {
        Comparing.Rows which = model.which();
        return Optional.ofNullable(model.sheet.get())
                .map(sheet -> () -> Comparing.document(
                        sheet.comparison(),
                        which,
                        sheet.written(),
                        choosing.about(sheet.comparison(), sheet.narrowed().chosen(), desk.messages()),
                        desk.messages()));
    }

    private String name() {
        Sheet sheet = model.sheet.get();
        return sheet == null
                ? ""
                : model.comparison()
                        .map(Comparison::name)
                        .orElseGet(() -> sheet.comparison().cases().stream()
                                .map(CaseStudy::key)
                                .collect(Collectors.joining("-")));
    }
}
