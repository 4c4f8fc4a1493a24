package agraw.desktop.compare;

import agraw.compare.Row;
import agraw.compare.Subject;
import agraw.desktop.kit.TagChoice;
import agraw.model.CaseStudy;
import agraw.model.Comparison;
import agraw.workbench.Comparing;
import agraw.workbench.Summaries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the screen shows: the chosen cases, the rows that are let through, and where the keyboard is. */
final class CompareModel {
    /** The cases that can be chosen, in natural order. */
    final ObservableList<CaseStudy> cases = FXCollections.observableArrayList();

    final ObservableList<UUID> chosen = FXCollections.observableArrayList();
    /** Null: fewer than two cases are chosen, or they are not read yet. */
    final ObjectProperty<@Nullable Sheet> sheet = new SimpleObjectProperty<>();

    final ObservableList<Line> lines = FXCollections.observableArrayList();
    final StringProperty filter = new SimpleStringProperty("");
    final BooleanProperty onlyDiffering = new SimpleBooleanProperty();
    final BooleanProperty showEmpty = new SimpleBooleanProperty();
    /** The chosen cases are being read. */
    final BooleanProperty loading = new SimpleBooleanProperty();

    final BooleanProperty picking = new SimpleBooleanProperty();
    final ObjectProperty<Spot> spot = new SimpleObjectProperty<>(Spot.FIRST);
    /** The other corner of what is selected; the spot itself where only its cell is. */
    final ObjectProperty<Spot> anchor = new SimpleObjectProperty<>(Spot.FIRST);
    /** What was done, such as an export; empty: nothing to say. */
    final StringProperty news = new SimpleStringProperty("");

    /** The comparisons that are kept under names. */
    final ObservableList<Comparison> kept = FXCollections.observableArrayList();
    /** Which of them is shown. */
    final ObjectProperty<Optional<UUID>> current = new SimpleObjectProperty<>(Optional.empty());
    /** Whether what is written of rows stands beside them. */
    final BooleanProperty writing = new SimpleBooleanProperty();
    /** Whether a room looks at it. */
    final BooleanProperty projected = new SimpleBooleanProperty();

    /** Which tags are looked at. */
    final TagChoice choice;

    private final Phrases phrases;
    private final Set<UUID> folded = new HashSet<>();
    private final Set<Opened> opened = new HashSet<>();

    /** A long cell that is shown whole. */
    private record Opened(UUID subject, UUID caseStudy) {}

    CompareModel(Phrases phrases, TagChoice choice) {
        this.phrases = phrases;
        this.choice = choice;
        sheet.subscribe(this::refresh);
        filter.subscribe(this::refresh);
        onlyDiffering.subscribe(this::refresh);
        showEmpty.subscribe(this::refresh);
    }

    Optional<Comparison> comparison() {
        return current.get()
                .flatMap(id -> kept.stream().filter(one -> one.id().equals(id)).findFirst());
    }

    /** The line that the keyboard is at. */
    Optional<Line> line() {
        int at = spot.get().line();
        return at < lines.size() ? Optional.of(lines.get(at)) : Optional.empty();
    }

    int columns() {
        Sheet now = sheet.get();
        return now == null ? 0 : now.columns();
    }

    /** Which rows an export has. */
    Comparing.Rows which() {
        return new Comparing.Rows(onlyDiffering.get(), showEmpty.get());
    }

    void fold(UUID heading) {
        if (!folded.remove(heading)) {
            folded.add(heading);
        }
        refresh();
    }

    void foldAll(boolean fold) {
        folded.clear();
        Sheet now = sheet.get();
        if (fold && now != null) {
            now.rows().forEach(row -> folded.add(row.subject().heading()));
        }
        refresh();
    }

    /** Shows all of a long cell, or few again. */
    void open(Line line, int column) {
        Sheet now = sheet.get();
        if (now != null) {
            Opened cell = new Opened(
                    line.row().subject().id(),
                    now.comparison().cases().get(column).id());
            if (!opened.remove(cell)) {
                opened.add(cell);
            }
            refresh();
        }
    }

    void go(Spot to, boolean extend) {
        Spot there = to.within(lines, columns());
        spot.set(there);
        if (!extend) {
            anchor.set(there);
        }
    }

    /** Whether a cell is among those selected together, if more than one is. */
    boolean isSelected(int line, int column) {
        Spot one = spot.get();
        Spot other = anchor.get();
        boolean several = one.line() != other.line() || one.column() != other.column();
        return several
                && line >= Math.min(one.line(), other.line())
                && line <= Math.max(one.line(), other.line())
                && column >= Math.min(one.column(), other.column())
                && column <= Math.max(one.column(), other.column());
    }

    /** Makes the lines anew; those that stay alike stay the same, and the keyboard stays with its row. */
    private void refresh() {
        Sheet now = sheet.get();
        List<Line> next = now == null ? List.of() : lines(now);
        @Nullable
        UUID at = spot.get().line() < lines.size()
                ? lines.get(spot.get().line()).row().subject().id()
                : null;
        replace(next);
        int line = spot.get().line();
        for (int index = 0; index < next.size(); index++) {
            if (next.get(index).row().subject().id().equals(at)) {
                line = index;
            }
        }
        go(new Spot(line, spot.get().column(), spot.get().item()), false);
    }

    /** Replaces only what changed, so that the list stays where it is scrolled. */
    private void replace(List<Line> next) {
        int same = 0;
        int least = Math.min(lines.size(), next.size());
        while (same < least && lines.get(same).equals(next.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < least - same && lines.get(lines.size() - 1 - tail).equals(next.get(next.size() - 1 - tail))) {
            tail++;
        }
        if (same == lines.size() && same == next.size()) {
            return;
        }
        List<Line> middle = next.subList(same, next.size() - tail);
        if (lines.size() - tail - same == middle.size()) {
            for (int index = 0; index < middle.size(); index++) {
                if (!lines.get(same + index).equals(middle.get(index))) {
                    lines.set(same + index, middle.get(index));
                }
            }
        } else {
            lines.remove(same, lines.size() - tail);
            lines.addAll(same, middle);
        }
    }

    private List<Line> lines(Sheet now) {
        List<Line> made = new ArrayList<>();
        List<Row> under = new ArrayList<>();
        @Nullable Row heading = null;
        for (Row row : now.rows()) {
            if (row.subject().isHeading()) {
                add(now, made, heading, under);
                heading = row;
                under.clear();
            } else if (isLetThrough(now, row, heading)) {
                under.add(row);
            }
        }
        add(now, made, heading, under);
        return made;
    }

    private boolean isLetThrough(Sheet now, Row row, @Nullable Row heading) {
        return which().lets(row) && (hasWords(now, row) || (heading != null && hasWords(now, heading)));
    }

    private boolean hasWords(Sheet now, Row row) {
        String words = filter.get().strip();
        return words.isEmpty() || now.has(row, words);
    }

    private void add(Sheet now, List<Line> made, @Nullable Row heading, List<Row> under) {
        if (heading == null || (under.isEmpty() && !(Comparing.hasOwn(heading) && hasWords(now, heading)))) {
            return;
        }
        // Who looks for words wants to see where they are.
        boolean fold = folded.contains(heading.subject().id()) && filter.get().isBlank();
        int differing = (int) under.stream().filter(Row::differs).count();
        made.add(line(now, heading, fold, under.size(), differing));
        if (!fold) {
            under.forEach(row -> made.add(line(now, row, false, 0, 0)));
        }
    }

    private Line line(Sheet now, Row row, boolean fold, int rows, int differing) {
        boolean evidence = !(row.subject() instanceof Subject.OfField);
        List<List<Item>> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            UUID study = now.comparison().cases().get(column).id();
            boolean open = opened.contains(new Opened(row.subject().id(), study));
            cells.add(Item.of(row.cells().get(column), evidence, open));
        }
        Summaries.Written written = now.written().get(row.subject().id());
        return new Line(
                row,
                fold,
                rows,
                differing,
                written == null ? "" : written.summary().content(),
                written == null ? "" : phrases.about(written),
                cells);
    }
}
