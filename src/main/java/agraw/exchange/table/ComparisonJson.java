package agraw.exchange.table;

import agraw.compare.Answer;
import agraw.compare.Cell;
import agraw.compare.Quote;
import agraw.compare.Row;
import agraw.compare.SideBySide;
import agraw.compare.Subject;
import agraw.model.CaseStudy;
import agraw.model.Code;
import agraw.model.Fact;
import agraw.model.Missing;
import agraw.model.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases side by side as JSON, {@code agraw-comparison/1}: values and keys as they are kept, labels in one language. */
public final class ComparisonJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String language;

    private ComparisonJson(String language) {
        this.language = language;
    }

    /**
     * Writes some rows of a comparison.
     *
     * @param rows those of the comparison that are to be written
     * @param written what was written in rows, by their subject
     * @param about what it was made from
     * @param language of labels
     */
    public static String of(
            SideBySide comparison, List<Row> rows, Map<UUID, String> written, List<String> about, String language) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "agraw-comparison/1");
        ArrayNode from = root.putArray("about");
        about.forEach(from::add);
        ArrayNode cases = root.putArray("cases");
        comparison.cases().forEach(study -> study(cases.addObject(), study));
        ComparisonJson writer = new ComparisonJson(language);
        ArrayNode list = root.putArray("rows");
        rows.forEach(row -> {
            ObjectNode node = list.addObject();
            writer.row(node, row);
            String words = written.get(row.subject().id());
            if (words != null) {
                node.put("synthesis", words);
            }
        });
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    static void study(ObjectNode node, CaseStudy study) {
        node.put("key", study.key()).put("title", study.title()).put("language", study.language());
    }

    private void row(ObjectNode node, Row row) {
        switch (row.subject()) {
            case Subject.OfSection(var section) ->
                node.put("kind", "section")
                        .put("key", section.key())
                        .put("label", section.labels().in(language));
            case Subject.OfField(var section, var entry) ->
                node.put("kind", "field")
                        .put("section", section.key())
                        .put("key", entry.field().key())
                        .put("label", entry.field().labels().in(language));
            case Subject.OfPrinciple(Code code) ->
                node.put("kind", "principle")
                        .put("key", code.key())
                        .put("label", code.labels().in(language));
            case Subject.OfCode(Code principle, Code code, int _) ->
                node.put("kind", "code")
                        .put("principle", principle.key())
                        .put("key", code.key())
                        .put("label", code.labels().in(language));
        }
        if (!row.cells().isEmpty()) {
            ArrayNode differences = node.putArray("differences");
            row.differences().stream().sorted().map(ComparisonJson::key).forEach(differences::add);
            ArrayNode cells = node.putArray("cells");
            row.cells().forEach(cell -> cell(cells.addObject(), cell));
        }
    }

    private static void cell(ObjectNode node, Cell cell) {
        switch (cell) {
            case Cell.Empty(List<Missing> toAsk) -> toAsk(node.put("empty", true), toAsk);
            case Cell.Facts(List<Answer> answers, List<Missing> toAsk) -> {
                ArrayNode facts = node.putArray("facts");
                answers.forEach(answer -> fact(facts.addObject(), answer));
                toAsk(node, toAsk);
            }
            case Cell.Quotes(List<Quote> quotes) -> quotes(node, quotes);
            case Cell.Tally(var stances, List<Quote> own) -> {
                CrossJson.stances(node.putObject("tags"), stances);
                if (!own.isEmpty()) {
                    quotes(node, own);
                }
            }
        }
    }

    private static void toAsk(ObjectNode node, List<Missing> toAsk) {
        if (!toAsk.isEmpty()) {
            ArrayNode missing = node.putArray("missing");
            toAsk.forEach(item -> missing.add(item.content()));
        }
    }

    private static void fact(ObjectNode node, Answer answer) {
        Fact fact = answer.fact();
        put(node, "topic", fact.topic());
        node.put("value", fact.value());
        put(node, "unit", fact.unit());
        put(node, "asOf", fact.asOf());
        put(node, "note", fact.note());
        put(node, "certainty", fact.certainty());
        references(node, answer.references());
        if (!answer.places().isEmpty()) {
            ObjectNode pages = node.putObject("pages"); // as in case files
            answer.references().stream()
                    .filter(answer.places()::containsKey)
                    .forEach(number ->
                            pages.put(number.toString(), answer.places().get(number)));
        }
        if (answer.disputed()) {
            node.put("disputed", true);
        }
        if (!answer.parts().isEmpty()) {
            ArrayNode parts = node.putArray("parts");
            answer.parts()
                    .forEach(part -> fact(
                            parts.addObject().put("field", part.entry().field().key()), part));
        }
    }

    private static void quotes(ObjectNode node, List<Quote> quotes) {
        ArrayNode list = node.putArray("quotes");
        for (Quote quote : quotes) {
            Tag tag = quote.tag();
            ObjectNode item = list.addObject();
            put(item, "quote", tag.quote());
            item.put("language", quote.language());
            put(item, "stance", tag.stance());
            put(item, "feature", tag.feature());
            put(item, "condition", tag.condition());
            put(item, "evidence", tag.evidence());
            put(item, "memo", tag.memo());
            put(item, "text", quote.text() == null ? null : quote.text().title());
            references(item, quote.references());
            item.put("tag", tag.id().toString());
        }
    }

    private static void references(ObjectNode node, List<Long> references) {
        if (!references.isEmpty()) {
            ArrayNode list = node.putArray("references");
            references.forEach(list::add);
        }
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Enum<?> constant -> node.put(name, key(constant));
            default -> node.put(name, value.toString());
        }
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
