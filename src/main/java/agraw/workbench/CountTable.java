package agraw.workbench;

import agraw.compare.Matrix;
import agraw.compare.Stances;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.report.table.Table;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A matrix of counts as a table of words. */
final class CountTable {
    private final Matrix matrix;
    private final Messages messages;
    private final String language;

    CountTable(Matrix matrix, Messages messages) {
        this.matrix = matrix;
        this.messages = messages;
        this.language = messages.locale().getLanguage();
    }

    Table byCase() {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.of(messages.say("matrix.case"))));
        matrix.columns().forEach(code -> columns.add(new Table.Column(code.key(), label(code), true)));
        columns.add(total());
        List<Table.Line> lines = new ArrayList<>();
        for (int row = 0; row < matrix.cases().size(); row++) {
            CaseStudy study = matrix.cases().get(row);
            int at = row;
            lines.add(line(
                    new Table.Box(List.of(new Table.Piece(study.key(), study.title(), study.language(), "")), false),
                    matrix.columns().size(),
                    column -> matrix.at(at, column),
                    matrix.ofCase(row)));
        }
        lines.add(line(
                Table.Box.of(messages.say("matrix.total")), matrix.columns().size(), matrix::ofColumn, matrix.total()));
        return table("matrix.title.principle", columns, lines);
    }

    Table byCode() {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.of(messages.say("matrix.code"))));
        matrix.cases().forEach(study -> columns.add(new Table.Column(study.key(), "", true)));
        columns.add(total());
        List<Table.Line> lines = new ArrayList<>();
        for (int column = 0; column < matrix.columns().size(); column++) {
            Code code = matrix.columns().get(column);
            Stances sum = matrix.ofColumn(column);
            int at = column;
            if (code.parent() == null) {
                lines.add(new Table.Line(true, List.of(Table.Box.of(code.key() + " " + label(code)))));
            }
            // Tags on a principle itself are rare; a retired code is of interest as long as it has some.
            if (sum.total() > 0 || (code.parent() != null && !code.retired())) {
                lines.add(line(
                        Table.Box.of(code.key() + " " + label(code)),
                        matrix.cases().size(),
                        row -> matrix.at(row, at),
                        sum));
            }
        }
        lines.add(line(
                Table.Box.of(messages.say("matrix.total")), matrix.cases().size(), matrix::ofCase, matrix.total()));
        return table("matrix.title.code", columns, lines);
    }

    Table list() {
        List<Table.Column> columns = Stream.of(
                        "matrix.case",
                        "matrix.title",
                        "matrix.code",
                        "matrix.label",
                        "matrix.supports",
                        "matrix.challenges",
                        "matrix.nuance",
                        "matrix.none",
                        "matrix.total")
                .map(key -> Table.Column.of(messages.say(key)))
                .toList();
        List<Table.Line> lines = new ArrayList<>();
        for (int row = 0; row < matrix.cases().size(); row++) {
            CaseStudy study = matrix.cases().get(row);
            for (int column = 0; column < matrix.columns().size(); column++) {
                Code code = matrix.columns().get(column);
                Stances counts = matrix.at(row, column);
                lines.add(new Table.Line(
                        false,
                        Stream.of(
                                        study.key(),
                                        study.title(),
                                        code.key(),
                                        label(code),
                                        counts.supports(),
                                        counts.challenges(),
                                        counts.nuance(),
                                        counts.none(),
                                        counts.total())
                                .map(value -> Table.Box.of(value.toString()))
                                .toList()));
            }
        }
        return new Table(messages.say("matrix.title.principle"), language, columns, lines, List.of());
    }

    private Table table(String title, List<Table.Column> columns, List<Table.Line> lines) {
        return new Table(messages.say(title), language, columns, lines, List.of(messages.say("matrix.note")));
    }

    private Table.Column total() {
        return new Table.Column(messages.say("matrix.total"), "", true);
    }

    private static Table.Line line(Table.Box name, int count, IntFunction<Stances> counts, Stances sum) {
        List<Table.Box> boxes = new ArrayList<>(List.of(name));
        IntStream.range(0, count).mapToObj(counts).forEach(stances -> boxes.add(box(stances)));
        boxes.add(Table.Box.of(Long.toString(sum.total())));
        return new Table.Line(false, boxes);
    }

    /** "+3 −1": a gap is a dot, which is no zero. */
    private static Table.Box box(Stances counts) {
        if (counts.total() == 0) {
            return new Table.Box(List.of(Table.Piece.of("·")), true);
        }
        StringBuilder words = new StringBuilder();
        add(words, "+", counts.supports());
        add(words, "−", counts.challenges());
        add(words, "~", counts.nuance());
        add(words, "?", counts.none());
        return Table.Box.of(words.toString());
    }

    private static void add(StringBuilder words, String sign, long count) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : " ").append(sign).append(count);
        }
    }

    private String label(Code code) {
        return code.labels().in(language);
    }
}
