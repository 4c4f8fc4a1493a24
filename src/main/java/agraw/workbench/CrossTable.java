package agraw.workbench;

import agraw.compare.across.Cross;
import agraw.compare.across.Head;
import agraw.compare.across.Measure;
import agraw.compare.across.Tally;
import agraw.exchange.table.CrossJson;
import agraw.model.Feature;
import agraw.model.Stance;
import agraw.report.table.Table;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts across cases as a document. */
final class CrossTable {
    private final Crossing.Counted counted;
    private final Cross cross;
    private final Measure measure;
    private final int cases;
    private final Messages messages;
    private final CountWords words;

    CrossTable(Crossing.Counted counted, Measure measure, int cases, Messages messages) {
        this.counted = counted;
        this.cross = counted.cross();
        this.measure = measure;
        this.cases = cases;
        this.messages = messages;
        this.words = new CountWords(messages);
    }

    TableFile file(boolean turned, List<String> about) {
        Table shown = turned ? turned() : upright();
        return new TableFile(shown.with(about), list().with(about), CrossJson.of(cross, about));
    }

    /** A line a code, a column a case. */
    private Table upright() {
        List<Table.Line> lines = new ArrayList<>();
        for (int row = 0; row < cross.rows().size(); row++) {
            int at = row;
            Head head = cross.rows().get(row);
            boolean codes = counted.order().rows() == Crossing.Rows.CODE;
            if (codes && head.depth() == 0) {
                lines.add(TableFile.heading(name(head)));
            }
            // Tags on a principle itself are rare.
            if (!codes || head.depth() > 0 || cross.ofRow(row).total() > 0) {
                lines.add(line(
                        TableFile.box(messages, name(head)),
                        cross.columns().size(),
                        column -> words.cell(cross, at, column, measure, cases),
                        cross.ofRow(row)));
            }
        }
        lines.add(line(
                Table.Box.of(messages.say("matrix.total")),
                cross.columns().size(),
                column -> Integer.toString(cross.ofColumn(column).total()),
                cross.total()));
        return table(messages.say("matrix.code"), cross.columns(), lines);
    }

    /** A line a case, a column a code. */
    private Table turned() {
        List<Table.Line> lines = new ArrayList<>();
        for (int column = 0; column < cross.columns().size(); column++) {
            int at = column;
            Head head = cross.columns().get(column);
            lines.add(line(
                    new Table.Box(
                            List.of(new Table.Piece(head.words(), head.about(), orNull(head.language()), "")), false),
                    cross.rows().size(),
                    row -> words.cell(cross, row, at, measure, cases),
                    cross.ofColumn(column)));
        }
        lines.add(line(
                Table.Box.of(messages.say("matrix.total")),
                cross.rows().size(),
                row -> Integer.toString(cross.ofRow(row).total()),
                cross.total()));
        return table(messages.say("matrix.case"), cross.rows(), lines);
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }

    private static String name(Head head) {
        return head.about().isEmpty() ? head.words() : head.words() + " " + head.about();
    }

    private Table table(String first, List<Head> heads, List<Table.Line> lines) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.of(first)));
        heads.forEach(head -> columns.add(new Table.Column(head.words(), head.about(), true)));
        columns.add(new Table.Column(messages.say("matrix.total"), "", true));
        return new Table(
                messages.say("matrix.title"),
                messages.locale().getLanguage(),
                columns,
                lines,
                List.of(
                        messages.say("across.measure." + measure.name().toLowerCase(java.util.Locale.ROOT) + ".note"),
                        messages.say("across.total.note")));
    }

    private static Table.Line line(Table.Box name, int count, IntFunction<String> cells, Tally sum) {
        List<Table.Box> boxes = new ArrayList<>(List.of(name));
        IntStream.range(0, count)
                .mapToObj(cells)
                .forEach(cell -> boxes.add(
                        cell.isEmpty() ? new Table.Box(List.of(Table.Piece.of("·")), true) : Table.Box.of(cell)));
        boxes.add(Table.Box.of(Integer.toString(sum.total())));
        return new Table.Line(false, boxes);
    }

    /** To reckon with: a line a cell, each stance and feature a column. */
    private Table list() {
        List<Table.Column> columns = Stream.of(
                        "matrix.code",
                        "matrix.label",
                        "matrix.column",
                        "matrix.title.column",
                        "matrix.supports",
                        "matrix.challenges",
                        "matrix.nuance",
                        "matrix.none",
                        "matrix.present",
                        "matrix.absent",
                        "matrix.contested",
                        "matrix.total",
                        "matrix.cases")
                .map(key -> Table.Column.of(messages.say(key)))
                .toList();
        List<Table.Line> lines = new ArrayList<>();
        for (int row = 0; row < cross.rows().size(); row++) {
            for (int column = 0; column < cross.columns().size(); column++) {
                Tally counts = cross.at(row, column);
                lines.add(TableFile.line(
                        cross.rows().get(row).words(),
                        cross.rows().get(row).about(),
                        cross.columns().get(column).words(),
                        cross.columns().get(column).about(),
                        counts.of(Stance.SUPPORTS),
                        counts.of(Stance.CHALLENGES),
                        counts.of(Stance.NUANCE),
                        counts.of((Stance) null),
                        counts.of(Feature.PRESENT),
                        counts.of(Feature.ABSENT),
                        counts.of(Feature.CONTESTED),
                        counts.total(),
                        cross.cases(row, column)));
            }
        }
        return new Table(
                messages.say("matrix.list"),
                Objects.requireNonNull(messages.locale().getLanguage()),
                columns,
                lines,
                List.of());
    }
}
