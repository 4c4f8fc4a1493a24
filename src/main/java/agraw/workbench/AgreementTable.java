package agraw.workbench;

import agraw.compare.agreement.Agreement;
import agraw.exchange.table.AgreementJson;
import agraw.report.table.Table;
import agraw.words.Messages;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How far coders agree as a table of words: a line a code, and one over all. */
final class AgreementTable {
    private final Messages messages;
    private final String language;

    AgreementTable(Messages messages) {
        this.messages = messages;
        this.language = messages.locale().getLanguage();
    }

    TableFile of(Agreeing.Compared compared) {
        List<Table.Column> columns = new ArrayList<>();
        Stream.of("code", "percent", "cohen", "fleiss", "alpha", "unitising", "units", "differences")
                .map(key -> Table.Column.of(messages.say("agreement.column." + key)))
                .forEach(columns::add);
        compared.coders().forEach(coder -> columns.add(Table.Column.of(coder)));
        List<Table.Line> lines = new ArrayList<>();
        long differences = compared.disagreed().size();
        compared.overall().ifPresent(all -> lines.add(line(messages.say("agreement.overall"), all, differences)));
        compared.rows()
                .forEach(row -> lines.add(line(
                        row.code().key() + " " + row.code().labels().in(language), row.figures(), row.differences())));
        String note = messages.say(
                "agreement.note",
                messages.say(
                        "agreement.size." + compared.request().size().name().toLowerCase(Locale.ROOT)));
        Table table = new Table(messages.say("agreement.title"), language, columns, lines, List.of(note));
        return new TableFile(table, table, json(compared));
    }

    private static String json(Agreeing.Compared compared) {
        Map<String, Agreement.Figures> byCode = new LinkedHashMap<>();
        compared.rows().forEach(row -> byCode.put(row.code().key(), row.figures()));
        return AgreementJson.of(compared.coders(), compared.request().size(), compared.overall(), byCode);
    }

    private Table.Line line(String name, Agreement.Figures figures, long differences) {
        List<Object> boxes = new ArrayList<>(List.of(
                name,
                number(figures.percent()),
                number(figures.cohen()),
                number(figures.fleiss()),
                number(figures.alpha()),
                number(figures.unitising()),
                figures.units(),
                differences));
        boxes.addAll(figures.coded());
        return TableFile.line(boxes.toArray());
    }

    /** With two decimals, or a dash where there is nothing to say. */
    private String number(OptionalDouble figure) {
        if (figure.isEmpty()) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(figure.getAsDouble());
    }
}
