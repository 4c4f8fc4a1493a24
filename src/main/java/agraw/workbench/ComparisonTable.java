package agraw.workbench;

import agraw.compare.Answer;
import agraw.compare.Cell;
import agraw.compare.Difference;
import agraw.compare.Quote;
import agraw.compare.Row;
import agraw.compare.SideBySide;
import agraw.compare.Subject;
import agraw.model.Code;
import agraw.model.Fact;
import agraw.model.Labels;
import agraw.model.Missing;
import agraw.model.Tag;
import agraw.report.table.Table;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases side by side as a table of words. */
final class ComparisonTable {
    private final SideBySide comparison;
    private final Map<UUID, Summaries.Written> written;
    private final Messages messages;
    private final Wording wording;
    private final String language;

    ComparisonTable(SideBySide comparison, Map<UUID, Summaries.Written> written, Messages messages) {
        this.comparison = comparison;
        this.written = written;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.language = messages.locale().getLanguage();
    }

    Table table(Comparing.Rows which) {
        List<Row> rows = Comparing.rows(comparison, which);
        String keys = comparison.cases().stream().map(study -> study.key()).collect(Collectors.joining(", "));
        List<Table.Column> columns = new ArrayList<>(Stream.concat(
                        Stream.of(Table.Column.of(messages.say("compare.row"))),
                        comparison.cases().stream().map(study -> new Table.Column(study.key(), study.title(), false)))
                .toList());
        if (!written.isEmpty()) {
            columns.add(Table.Column.of(messages.say("compare.synthesis")));
        }
        return new Table(
                messages.say("compare.title", keys),
                language,
                columns,
                rows.stream().map(this::line).toList(),
                notes(rows, which));
    }

    private List<String> notes(List<Row> rows, Comparing.Rows which) {
        List<String> notes = new ArrayList<>();
        long empty = comparison.rows().stream()
                        .filter(row -> !row.subject().isHeading() && row.isEmpty())
                        .count()
                - rows.stream()
                        .filter(row -> !row.subject().isHeading() && row.isEmpty())
                        .count();
        if (which.onlyDiffering()) {
            notes.add(messages.say("compare.note.differing"));
        } else if (empty > 0) {
            notes.add(messages.say("compare.note.hidden", empty));
        }
        notes.add(messages.say("compare.note.numbers"));
        return notes;
    }

    private Table.Line line(Row row) {
        Table.Box name = name(row);
        if (row.cells().isEmpty()) {
            return new Table.Line(true, List.of(name));
        }
        boolean evidence = !(row.subject() instanceof Subject.OfField);
        List<Table.Box> boxes = new ArrayList<>(List.of(name));
        for (int index = 0; index < row.cells().size(); index++) {
            boxes.add(box(row.cells().get(index), comparison.cases().get(index).language(), evidence));
        }
        if (!written.isEmpty()) {
            Summaries.Written own = written.get(row.subject().id());
            boxes.add(
                    own == null
                            ? new Table.Box(List.of(), true)
                            : Table.Box.of(own.summary().content()));
        }
        return new Table.Line(row.subject().isHeading(), boxes);
    }

    private Table.Box name(Row row) {
        Table.Piece name = switch (row.subject()) {
            case Subject.OfSection(var section) -> named("", section.labels());
            case Subject.OfField(var _, var entry) -> named("", entry.field().labels());
            case Subject.OfPrinciple(Code code) -> named(code.key() + " ", code.labels());
            case Subject.OfCode(Code _, Code code, int _) -> named(code.key() + " ", code.labels());
        };
        String differences = Stream.of(Difference.values())
                .filter(row.differences()::contains)
                .map(difference ->
                        messages.say("compare.difference." + difference.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return new Table.Box(List.of(new Table.Piece("", name.words(), name.language(), differences)), false);
    }

    /** Labels that are not translated say in which language they are. */
    private Table.Piece named(String key, Labels labels) {
        String spoken = labels.byLanguage().containsKey(language) ? language : "en";
        return new Table.Piece("", key + labels.in(language), spoken, "");
    }

    private Table.Box box(Cell cell, String caseLanguage, boolean evidence) {
        return switch (cell) {
            case Cell.Empty(List<Missing> toAsk) -> {
                String gap = messages.say(evidence ? "compare.gap.code" : "compare.gap.field");
                yield new Table.Box(
                        Stream.concat(
                                        Stream.of(Table.Piece.of(gap)),
                                        toAsk.stream().map(this::toAsk))
                                .toList(),
                        true);
            }
            case Cell.Facts(List<Answer> answers, List<Missing> toAsk) ->
                new Table.Box(
                        Stream.concat(
                                        answers.stream().map(answer -> piece(answer, caseLanguage)),
                                        toAsk.stream().map(this::toAsk))
                                .toList(),
                        false);
            case Cell.Quotes(List<Quote> quotes) ->
                new Table.Box(quotes.stream().map(this::piece).toList(), false);
            case Cell.Tally(var stances, List<Quote> own) ->
                new Table.Box(
                        Stream.concat(
                                        Stream.of(Table.Piece.of(String.join(", ", wording.counts(stances)))),
                                        own.stream().map(this::piece))
                                .toList(),
                        false);
        };
    }

    private Table.Piece toAsk(Missing missing) {
        return Table.Piece.of(messages.say("compare.ask", missing.content()));
    }

    private Table.Piece piece(Answer answer, String caseLanguage) {
        Fact fact = answer.fact();
        boolean written = Wording.isWritten(answer.entry().field().type());
        return new Table.Piece(
                fact.topic() == null
                        ? ""
                        : messages.say("compare.says", fact.topic(), "").strip(),
                wording.value(answer.entry(), fact),
                written ? caseLanguage : null,
                joined(Stream.concat(
                        wording.details(answer).stream(),
                        Stream.of(
                                answer.disputed() ? messages.say("compare.disputed") : "",
                                Wording.references(answer)))));
    }

    private Table.Piece piece(Quote quote) {
        Tag tag = quote.tag();
        return new Table.Piece(
                joined(wording.standing(quote).stream()),
                wording.quoted(quote),
                quote.language(),
                joined(Stream.of(
                        tag.condition() == null ? "" : messages.say("compare.condition", tag.condition()),
                        quote.text() == null ? "" : quote.text().title(),
                        Wording.references(quote.references()))));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(Objects::nonNull).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
