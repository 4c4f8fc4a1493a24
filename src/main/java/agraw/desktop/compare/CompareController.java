package agraw.desktop.compare;

import agraw.compare.Answer;
import agraw.compare.Quote;
import agraw.desktop.kit.Desk;
import agraw.desktop.kit.Destination;
import agraw.desktop.kit.Exports;
import agraw.desktop.kit.Slot;
import agraw.model.CaseStudy;
import agraw.workbench.Comparing;
import agraw.workbench.TableFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
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
    private final Comparing comparing;
    private final Phrases phrases;
    private final Slot reading = new Slot();

    /** All that one reading finds. */
    private record Found(List<CaseStudy> cases, @Nullable Sheet sheet) {}

    CompareController(Desk desk, CompareModel model) {
        this.desk = desk;
        this.model = model;
        this.comparing = Comparing.of(desk.workbench());
        this.phrases = new Phrases(desk.messages());
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
        read();
    }

    /** Reads again what is chosen. */
    void read() {
        List<UUID> wanted = List.copyOf(model.chosen);
        model.loading.set(wanted.size() >= FEWEST);
        desk.work()
                .read(() -> find(wanted))
                .in(reading)
                .onDone(this::show)
                .onEnd(() -> model.loading.set(false))
                .start();
    }

    private Found find(List<UUID> wanted) {
        List<CaseStudy> cases = comparing.cases().stream()
                .sorted(Comparator.comparing(CaseStudy::key, desk.order()))
                .toList();
        List<UUID> known = wanted.stream()
                .filter(id -> cases.stream().anyMatch(study -> study.id().equals(id)))
                .toList();
        return new Found(cases, known.size() < FEWEST ? null : new Sheet(comparing.read(known), phrases));
    }

    private void show(Found found) {
        if (!model.cases.equals(found.cases())) {
            model.cases.setAll(found.cases());
        }
        // A case that was deleted meanwhile is no longer chosen.
        model.chosen.removeIf(
                id -> found.cases().stream().noneMatch(study -> study.id().equals(id)));
        Sheet now = model.sheet.get();
        Sheet next = found.sheet();
        if (now == null || next == null || !now.comparison().equals(next.comparison())) {
            model.sheet.set(next);
        }
        if (next == null) {
            model.picking.set(true);
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
        if (next.isEmpty()) {
            show(next); // to go to no cases means to go to those that were shown last
        } else {
            model.chosen.setAll(next);
            desk.go().accept(new Destination.Compare(next));
        }
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
                .map(sheet -> () -> Comparing.document(sheet.comparison(), which, desk.messages()));
    }

    private String name() {
        Sheet sheet = model.sheet.get();
        return sheet == null
                ? ""
                : sheet.comparison().cases().stream().map(CaseStudy::key).collect(Collectors.joining("-"));
    }
}
