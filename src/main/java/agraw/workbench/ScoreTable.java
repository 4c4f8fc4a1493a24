package agraw.workbench;

import agraw.compare.Scoring;
import agraw.exchange.table.ScoresJson;
import agraw.model.CaseStudy;
import agraw.model.Criterion;
import agraw.model.Score;
import agraw.report.table.Table;
import agraw.words.Messages;
import com.ibm.icu.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Scores as tables of words. */
final class ScoreTable {
    private final Messages messages;
    private final String language;

    ScoreTable(Messages messages) {
        this.messages = messages;
        this.language = messages.locale().getLanguage();
    }

    /** A line a criterion, a column a case that somebody scored; all cases where none is scored yet. */
    TableFile of(Scoring sheet) {
        List<CaseStudy> scored = sheet.cases().stream().filter(sheet::isScored).toList();
        List<CaseStudy> cases = scored.isEmpty() ? sheet.cases() : scored;
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.of(messages.say("judging.criteria.criterion")));
        cases.forEach(study -> columns.add(new Table.Column(study.key(), study.title(), false)));
        List<Table.Line> lines = new ArrayList<>();
        for (Criterion criterion : sheet.criteria()) {
            List<Table.Box> boxes = new ArrayList<>();
            boxes.add(name(criterion));
            cases.forEach(study -> boxes.add(box(sheet.at(criterion, study))));
            lines.add(new Table.Line(false, boxes));
        }
        if (!sheet.criteria().isEmpty()) {
            List<Table.Box> sums = new ArrayList<>();
            sums.add(Table.Box.of(messages.say("judging.criteria.sum")));
            cases.forEach(study -> sums.add(box(sheet.of(study))));
            lines.add(new Table.Line(false, sums));
        }
        List<String> notes = new ArrayList<>(List.of(messages.say("judging.criteria.note")));
        if (cases.size() < sheet.cases().size()) {
            notes.add(messages.say("judging.criteria.unscored", sheet.cases().size() - cases.size()));
        }
        Table shown = new Table(messages.say("judging.criteria.title"), language, columns, lines, notes);
        return new TableFile(shown, list(sheet), ScoresJson.of(sheet, language));
    }

    /** A line a score, and a line a gap of a case that somebody scored. */
    private Table list(Scoring sheet) {
        List<Table.Line> lines = new ArrayList<>();
        for (CaseStudy study : sheet.cases().stream().filter(sheet::isScored).toList()) {
            for (Criterion criterion : sheet.criteria()) {
                Scoring.Cell cell = sheet.at(criterion, study);
                if (cell.isGap()) {
                    lines.add(line(criterion, study, "", "", ""));
                }
                for (Score score : cell.scores()) {
                    String evidence = Objects.requireNonNullElse(score.evidence(), "");
                    lines.add(line(criterion, study, score.scorer(), Long.toString(score.points()), evidence));
                }
            }
        }
        List<Table.Column> columns = Stream.of(
                        "case", "criterion", "weight", "lowest", "highest", "scorer", "points", "evidence")
                .map(key -> Table.Column.of(messages.say("judging.criteria.list." + key)))
                .toList();
        return new Table(messages.say("judging.criteria.title"), language, columns, lines, List.of());
    }

    private Table.Line line(Criterion criterion, CaseStudy study, String scorer, String points, String evidence) {
        return TableFile.line(
                study.key(),
                criterion.labels().in(language),
                criterion.weight(),
                criterion.lowest(),
                criterion.highest(),
                scorer,
                points,
                evidence);
    }

    private Table.Box name(Criterion criterion) {
        String about =
                messages.say("judging.criteria.about", criterion.weight(), criterion.lowest(), criterion.highest());
        return new Table.Box(List.of(new Table.Piece("", criterion.labels().in(language), null, about)), false);
    }

    private Table.Box box(Scoring.Cell cell) {
        if (cell.isGap()) {
            return TableFile.box(messages, "");
        }
        List<Table.Piece> pieces = new ArrayList<>();
        pieces.add(Table.Piece.of(messages.say(
                "judging.criteria.mean",
                number(cell.mean()),
                cell.spread(),
                cell.scores().size())));
        cell.scores()
                .forEach(score -> pieces.add(new Table.Piece(
                        "",
                        messages.say("judging.says", score.scorer(), score.points()),
                        null,
                        Objects.requireNonNullElse(score.evidence(), ""))));
        return new Table.Box(pieces, false);
    }

    private Table.Box box(Scoring.Sum sum) {
        return sum.share().isEmpty()
                ? TableFile.box(messages, "")
                : Table.Box.of(messages.say(
                        "judging.criteria.share",
                        Math.round(sum.share().getAsDouble() * 100),
                        sum.scored(),
                        sum.criteria()));
    }

    private String number(OptionalDouble mean) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        format.setMaximumFractionDigits(1);
        return format.format(mean.orElse(0));
    }
}
