package agraw.workbench;

import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Topic;
import agraw.exchange.sheet.Grid;
import agraw.exchange.sheet.Grid.Cell;
import agraw.model.EdtfDate;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.words.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A view as a table for a spreadsheet: its columns and cases as they are shown, with numbers and dates as such. */
final class ViewSheet {
    private final Finding.Found found;
    private final Messages messages;
    private final Shown shown;
    private final List<Topic> columns;

    private ViewSheet(Finding.Found found, Messages messages) {
        this.found = found;
        this.messages = messages;
        this.shown = found.cases().shown();
        this.columns = found.query().look().columns().stream()
                .flatMap(key -> found.cases().topics().find(key).stream())
                .toList();
    }

    static Grid of(Finding.Found found, Messages messages) {
        return new ViewSheet(found, messages).sheet();
    }

    private Grid sheet() {
        List<Grid.Group> groups = found.groups().stream()
                .map(group -> new Grid.Group(
                        group.name().isEmpty() ? messages.say("views.group.none") : group.name(),
                        group.rows().stream().map(this::line).toList()))
                .toList();
        String grouped = found.query()
                .look()
                .grouped()
                .flatMap(found.cases().topics()::find)
                .map(shown::heading)
                .orElse(null);
        return new Grid(messages.say("views.sheet"), messages.rightToLeft(), grouped, heads(groups), groups);
    }

    /** As wide as most of what stands in them. */
    private List<Grid.Column> heads(List<Grid.Group> groups) {
        List<Grid.Column> heads = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            String name = shown.heading(columns.get(column));
            int widest = groups.stream()
                    .flatMap(group -> group.lines().stream())
                    .limit(200)
                    .mapToInt(line -> line.get(at) instanceof Cell.Words(String words) ? words.length() : 10)
                    .max()
                    .orElse(10);
            heads.add(new Grid.Column(name, Math.clamp(Math.max(widest, Math.min(name.length(), 20)) + 2L, 8, 48)));
        }
        return heads;
    }

    private List<Cell> line(CaseRow row) {
        return columns.stream().map(topic -> cell(topic, row)).toList();
    }

    private Cell cell(Topic topic, CaseRow row) {
        return switch (topic) {
            case Topic.OfCode code -> count(row.tags(code));
            case Topic.Own(Topic.About about) when topic.nature() == Topic.Nature.COUNT -> count(row.count(about));
            case Topic.Own _ -> words(shown.words(topic, row));
            case Topic.OfField field -> {
                List<Fact> facts = row.facts(field);
                yield facts.size() == 1
                        ? typed(field, facts.getFirst()).orElseGet(() -> words(shown.words(topic, row)))
                        : words(shown.words(topic, row));
            }
        };
    }

    private static Cell count(long count) {
        return new Cell.Figure(BigDecimal.valueOf(count), null);
    }

    private static Cell words(String words) {
        return words.isEmpty() ? new Cell.Nothing() : new Cell.Words(words);
    }

    /** A number, year or day that is sure; anything else is words. */
    private static Optional<Cell> typed(Topic.OfField field, Fact fact) {
        if (field.nature() == Topic.Nature.NUMBER) {
            try {
                return Optional.of(new Cell.Figure(new BigDecimal(fact.value().strip()), fact.unit()));
            } catch (NumberFormatException e) {
                return Optional.empty(); // "about 100"
            }
        } else if (field.type() == FieldType.DATE
                && EdtfDate.parse(fact.value().strip()).orElse(null)
                        instanceof EdtfDate.Point(int year, int month, int day, EdtfDate.Sureness sureness)
                && sureness == EdtfDate.Sureness.SURE) {
            return day > 0
                    ? Optional.of(new Cell.Day(java.time.LocalDate.of(year, month, day)))
                    : month == 0 ? Optional.of(new Cell.Year(year)) : Optional.empty();
        }
        return Optional.empty();
    }
}
