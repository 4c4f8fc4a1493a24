package agraw.workbench;

import agraw.compare.Answer;
import agraw.compare.NeedMatch;
import agraw.exchange.table.NeedsJson;
import agraw.model.CaseStudy;
import agraw.model.Match;
import agraw.model.Strength;
import agraw.report.table.Table;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Needs and capacities as tables of words. */
final class NeedTable {
    private final Messages messages;
    private final Wording wording;
    private final String language;

    NeedTable(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.language = messages.locale().getLanguage();
    }

    /** A line a need, a column a capacity. */
    TableFile of(NeedMatch match) {
        CaseStudy study = match.caseStudy();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.of(messages.say("judging.needs.need")));
        for (Answer capacity : match.capacities()) {
            columns.add(new Table.Column(capacity.fact().value(), about(capacity), false));
        }
        columns.add(Table.Column.of(messages.say("judging.needs.met")));
        List<Table.Line> lines = new ArrayList<>();
        for (Answer need : match.needs()) {
            List<Table.Box> boxes = new ArrayList<>();
            boxes.add(said(need, study));
            for (Answer capacity : match.capacities()) {
                boxes.add(judged(match.of(need.fact(), capacity.fact())));
            }
            boxes.add(met(match, need));
            lines.add(new Table.Line(false, boxes));
        }
        Table shown = new Table(
                messages.say("judging.needs.title.case", study.key()),
                language,
                columns,
                lines,
                List.of(messages.say("judging.needs.note")));
        return new TableFile(shown, list(List.of(match)), NeedsJson.of(List.of(match)));
    }

    /** A line a case: how well its needs are met, and which are not. */
    TableFile of(List<NeedMatch> matches) {
        List<Table.Column> columns = Stream.of(
                        "case", "needs", "capacities", "strong", "partial", "weak", "unmet", "unused", "which")
                .map(key -> new Table.Column(
                        messages.say("judging.needs.column." + key), "", !key.equals("case") && !key.equals("which")))
                .toList();
        List<Table.Line> lines = matches.stream().map(this::sum).toList();
        Table shown = new Table(
                messages.say("judging.needs.title"),
                language,
                columns,
                lines,
                List.of(messages.say("judging.needs.note")));
        return new TableFile(shown, list(matches), NeedsJson.of(matches));
    }

    private Table.Line sum(NeedMatch match) {
        CaseStudy study = match.caseStudy();
        List<Table.Box> boxes = new ArrayList<>();
        boxes.add(new Table.Box(List.of(new Table.Piece("", study.key(), null, study.title())), false));
        Stream.of(
                        match.needs().size(),
                        match.capacities().size(),
                        match.count(Strength.STRONG),
                        match.count(Strength.PARTIAL),
                        match.count(Strength.WEAK),
                        match.unmet().size(),
                        match.unused().size())
                .map(count -> Table.Box.of(count.toString()))
                .forEach(boxes::add);
        boxes.add(
                match.needs().isEmpty()
                        ? TableFile.box(messages, "")
                        : new Table.Box(
                                match.unmet().stream()
                                        .map(need -> piece(need, study))
                                        .toList(),
                                false));
        return new Table.Line(false, boxes);
    }

    /** A line a need and capacity that meet, and a line a need that none meets. */
    private Table list(List<NeedMatch> matches) {
        List<Table.Line> lines = new ArrayList<>();
        for (NeedMatch match : matches) {
            CaseStudy study = match.caseStudy();
            for (Answer need : match.needs()) {
                String statedBy = part(need, NeedMatch.STATED_BY);
                String sector = part(need, NeedMatch.SECTOR);
                if (match.met(need.fact()).isEmpty()) {
                    lines.add(TableFile.line(
                            study.key(),
                            need.fact().value(),
                            sector,
                            statedBy,
                            "",
                            "",
                            "",
                            messages.say("judging.needs.none"),
                            "",
                            ""));
                }
                for (Answer capacity : match.capacities()) {
                    for (Match one : match.of(need.fact(), capacity.fact())) {
                        lines.add(TableFile.line(
                                study.key(),
                                need.fact().value(),
                                sector,
                                statedBy,
                                capacity.fact().value(),
                                part(capacity, NeedMatch.KIND),
                                part(capacity, NeedMatch.EVIDENCE),
                                Saying.constant(messages, one.strength()),
                                Objects.requireNonNullElse(one.reason(), ""),
                                one.author()));
                    }
                }
            }
        }
        List<Table.Column> columns = Stream.of(
                        "case", "need", "sector", "statedBy", "capacity", "kind", "evidence", "match", "reason", "who")
                .map(key -> Table.Column.of(messages.say("judging.needs.list." + key)))
                .toList();
        return new Table(messages.say("judging.needs.title"), language, columns, lines, List.of());
    }

    private Table.Box said(Answer need, CaseStudy study) {
        return new Table.Box(List.of(piece(need, study)), false);
    }

    private Table.Piece piece(Answer need, CaseStudy study) {
        return new Table.Piece("", need.fact().value(), study.language(), about(need));
    }

    /** The parts of an item and the numbers of its references. */
    private String about(Answer item) {
        return Stream.concat(
                        item.parts().stream()
                                .map(part -> messages.say(
                                        "judging.says",
                                        wording.name(part.entry()),
                                        wording.value(part.entry(), part.fact()))),
                        Stream.of(Wording.references(item.references())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String part(Answer item, String key) {
        return NeedMatch.parts(item, key).stream()
                .map(part -> wording.value(part.entry(), part.fact()))
                .collect(Collectors.joining(" / "));
    }

    private Table.Box judged(List<Match> said) {
        return said.isEmpty()
                ? new Table.Box(List.of(Table.Piece.of("·")), true)
                : new Table.Box(
                        said.stream()
                                .map(one -> new Table.Piece(
                                        Saying.constant(messages, one.strength()),
                                        Objects.requireNonNullElse(one.reason(), ""),
                                        null,
                                        one.author()))
                                .toList(),
                        false);
    }

    private Table.Box met(NeedMatch match, Answer need) {
        return match.met(need.fact())
                .map(strength -> Table.Box.of(Saying.constant(messages, strength)))
                .orElseGet(() -> new Table.Box(List.of(Table.Piece.of(messages.say("judging.needs.none"))), true));
    }
}
