package agraw.workbench;

import agraw.compare.filter.CaseRow;
import agraw.compare.filter.Topic;
import agraw.compare.filter.Topics;
import agraw.model.Fact;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Place;
import agraw.model.Template;
import agraw.words.Languages;
import agraw.words.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What stands in a column for a case, in a person's language. */
public final class Shown {
    private static final String BETWEEN = "; ";
    private static final String PLACE = "origin_place";
    private static final String START = "period_start";
    private static final String END = "period_end";

    private final Topics topics;
    private final List<Template> templates;
    private final Messages messages;
    private final Wording wording;

    Shown(Topics topics, List<Template> templates, Messages messages) {
        this.topics = topics;
        this.templates = templates;
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /** The column's heading: a name that begins with a capital. */
    public String heading(Topic topic) {
        String key = "views.column." + topic.key();
        String name = messages.has(key) && topic instanceof Topic.Own ? messages.say(key) : topics.name(topic);
        return name.isEmpty() ? topic.key() : name;
    }

    /** All that the case says there, as one line; empty where nothing is known. */
    public String words(Topic topic, CaseRow row) {
        return switch (topic) {
            case Topic.Own(Topic.About about) -> own(about, row);
            case Topic.OfCode code -> Long.toString(row.tags(code));
            case Topic.OfField field ->
                row.facts(field).stream()
                        .map(fact -> value(field, fact))
                        .distinct()
                        .collect(Collectors.joining(BETWEEN));
        };
    }

    /** One fact of a field, as people read it. */
    public String value(Topic.OfField field, Fact fact) {
        return wording.value(entry(field, fact), fact);
    }

    private static Form.Entry entry(Topic.OfField field, Fact fact) {
        return field.entries().stream()
                .filter(entry -> entry.field().id().equals(fact.field()))
                .findFirst()
                .orElse(field.entries().getFirst());
    }

    private String own(Topic.About about, CaseRow row) {
        return switch (about) {
            case KEY -> row.study().key();
            case TITLE -> row.study().title();
            case LANGUAGE -> Languages.name(row.study().language(), messages.locale());
            case TEMPLATE -> template(row);
            case NOTE -> Objects.requireNonNullElse(row.study().note(), "");
            case COUNTRY -> countries(row).stream().findFirst().orElse("");
            case PERIOD -> Periods.words(first(row, START), first(row, END));
            case FACTS, REFERENCES, TEXTS, PHOTOS, TAGS, MISSING -> Long.toString(row.count(about));
        };
    }

    private String template(CaseRow row) {
        return templates.stream()
                .filter(template -> template.id().equals(row.study().template()))
                .findFirst()
                .map(this::name)
                .orElse("");
    }

    /** What a template is called. */
    public String name(Template template) {
        String label = template.labels().in(messages.locale().getLanguage());
        return label.isBlank() ? template.key() : label;
    }

    /** The first parts of its places of origin, each once. */
    List<String> countries(CaseRow row) {
        return facts(row, PLACE).stream()
                .filter(fact -> !FieldValue.STANDING.contains(fact.value()))
                .flatMap(fact -> Place.of(fact.value()).country().stream())
                .distinct()
                .toList();
    }

    private String first(CaseRow row, String field) {
        return facts(row, field).stream().map(Fact::value).findFirst().orElse("");
    }

    /** The facts of a case in the field of a key; none where no field has it. */
    List<Fact> facts(CaseRow row, String field) {
        return topics.find(field)
                .filter(Topic.OfField.class::isInstance)
                .map(topic -> row.facts((Topic.OfField) topic))
                .orElse(List.of());
    }

    /** What a case is grouped under: of dates the year of the first. */
    String group(Topic topic, CaseRow row) {
        if (topic instanceof Topic.OfField field && topic.nature() == Topic.Nature.DATE) {
            return row.facts(field).stream()
                    .map(fact -> Periods.words(fact.value(), fact.value()))
                    .findFirst()
                    .orElse("");
        }
        return words(topic, row);
    }
}
