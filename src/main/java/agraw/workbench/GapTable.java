package agraw.workbench;

import agraw.compare.CaseGaps;
import agraw.compare.Completeness;
import agraw.compare.FieldGaps;
import agraw.exchange.table.GapsJson;
import agraw.model.CaseStudy;
import agraw.model.Missing;
import agraw.report.table.Table;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is missing as tables of words. */
final class GapTable {
    private final Messages messages;
    private final String language;

    GapTable(Messages messages) {
        this.messages = messages;
        this.language = messages.locale().getLanguage();
    }

    TableFile of(CaseGaps gaps) {
        List<Table.Line> lines = new ArrayList<>();
        for (CaseGaps.Part part : gaps.parts()) {
            if (!part.gaps().isEmpty()) {
                lines.add(heading(part.section().labels().in(language), part.completeness()));
                part.gaps().forEach(gap -> lines.add(line(gap)));
            }
        }
        if (!gaps.general().isEmpty()) {
            lines.add(TableFile.heading(messages.say("judging.missing.general")));
            gaps.general()
                    .forEach(note -> lines.add(
                            TableFile.line(messages.say("judging.missing.general"), note.content(), noted())));
        }
        Table shown = new Table(
                messages.say("judging.missing.title.case", gaps.caseStudy().key()),
                language,
                columns("field", "question", "state"),
                lines,
                List.of(said(gaps.completeness()), messages.say("judging.missing.note")));
        return new TableFile(shown, list(List.of(gaps)), GapsJson.of(List.of(gaps), language));
    }

    TableFile of(FieldGaps gaps) {
        List<Table.Line> lines = new ArrayList<>();
        for (FieldGaps.Part part : gaps.parts()) {
            if (!part.lacks().isEmpty()) {
                lines.add(heading(part.section().labels().in(language), part.completeness()));
                part.lacks().forEach(lack -> lines.add(line(lack, gaps.cases().size())));
            }
        }
        List<CaseGaps> general =
                gaps.cases().stream().filter(one -> !one.general().isEmpty()).toList();
        if (!general.isEmpty()) {
            lines.add(TableFile.heading(messages.say("judging.missing.general")));
            general.forEach(one -> lines.add(new Table.Line(
                    false,
                    List.of(
                            Table.Box.of(one.caseStudy().key()),
                            pieces(one.general().stream().map(Missing::content).toList()),
                            Table.Box.of(Integer.toString(one.general().size())),
                            Table.Box.of(one.caseStudy().key())))));
        }
        Table shown = new Table(
                messages.say("judging.missing.title"),
                language,
                columns("field", "question", "count", "cases"),
                lines,
                List.of(said(gaps.completeness()), messages.say("judging.missing.note")));
        return new TableFile(shown, list(gaps.cases()), GapsJson.of(gaps.cases(), language));
    }

    private Table.Line line(CaseGaps.Gap gap) {
        return new Table.Line(false, List.of(name(gap), pieces(gap.questions(language)), Table.Box.of(state(gap))));
    }

    private Table.Line line(FieldGaps.Lack lack, int cases) {
        CaseGaps.Gap plain = new CaseGaps.Gap(lack.entry(), List.of(), false);
        String keys = lack.open().stream().map(open -> open.caseStudy().key()).collect(Collectors.joining(", "));
        return new Table.Line(
                false,
                List.of(
                        name(plain),
                        pieces(plain.questions(language)),
                        Table.Box.of(
                                messages.say("judging.missing.of", lack.open().size(), cases)),
                        Table.Box.of(keys)));
    }

    /** One line a question, to sort and filter in a spreadsheet. */
    private Table list(List<CaseGaps> cases) {
        List<Table.Line> lines = new ArrayList<>();
        for (CaseGaps gaps : cases) {
            CaseStudy study = gaps.caseStudy();
            for (CaseGaps.Part part : gaps.parts()) {
                for (CaseGaps.Gap gap : part.gaps()) {
                    gap.questions(language)
                            .forEach(question -> lines.add(TableFile.line(
                                    study.key(),
                                    study.title(),
                                    part.section().labels().in(language),
                                    gap.entry().field().labels().in(language),
                                    question,
                                    state(gap))));
                }
            }
            gaps.general()
                    .forEach(note ->
                            lines.add(TableFile.line(study.key(), study.title(), "", "", note.content(), noted())));
        }
        return new Table(
                messages.say("judging.missing.title"),
                language,
                columns("key", "case", "section", "field", "question", "state"),
                lines,
                List.of());
    }

    private Table.Line heading(String section, Completeness completeness) {
        return TableFile.heading(messages.say("judging.says", section, said(completeness)));
    }

    private String said(Completeness completeness) {
        return messages.say(
                "judging.missing.completeness", completeness.percent(), completeness.answered(), completeness.asked());
    }

    private Table.Box name(CaseGaps.Gap gap) {
        return Table.Box.of(gap.entry().field().labels().in(language));
    }

    private static Table.Box pieces(List<String> words) {
        return new Table.Box(words.stream().map(Table.Piece::of).toList(), false);
    }

    private String state(CaseGaps.Gap gap) {
        return messages.say(
                gap.answered()
                        ? "judging.missing.more"
                        : gap.isNoted() ? "judging.missing.noted" : "judging.missing.open");
    }

    private String noted() {
        return messages.say("judging.missing.noted");
    }

    private List<Table.Column> columns(String... keys) {
        return Stream.of(keys)
                .map(key -> Table.Column.of(messages.say("judging.missing.column." + key)))
                .toList();
    }
}
