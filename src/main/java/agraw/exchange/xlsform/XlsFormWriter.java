package agraw.exchange.xlsform;

import agraw.form.Names;
import agraw.model.Choice;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Labels;
import agraw.model.Pairs;
import agraw.model.Section;
import agraw.model.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a template as XLSForm, so that {@link XlsFormReader} reads the same back. Fields that are no longer asked are left out. */
public final class XlsFormWriter {
    private final Template template;
    private final Form form;
    private final String own;
    private final List<String> languages;
    private final WrittenLists lists;
    private final List<Map<String, String>> survey = new ArrayList<>();
    private final List<Map<String, String>> choices = new ArrayList<>();

    private XlsFormWriter(Template template, Form form) {
        this.template = template;
        this.form = form;
        this.own = template.language() == null ? "en" : template.language();
        this.languages = List.copyOf(languages());
        this.lists = new WrittenLists(form, languages);
    }

    /** Writes a form; the stream is not closed. */
    public static void write(Template template, Form form, OutputStream out) throws IOException {
        XlsFormWriter writer = new XlsFormWriter(template, form);
        form.parts().forEach(writer::add);
        writer.addChoices();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Cells.write(book, Survey.SURVEY, writer.survey);
            Cells.write(book, Survey.CHOICES, writer.choices);
            Cells.write(book, Survey.SETTINGS, List.of(writer.settings()));
            book.write(out);
        }
    }

    private Set<String> languages() {
        Set<String> found = new TreeSet<>();
        form.parts().forEach(part -> {
            found.addAll(part.section().labels().byLanguage().keySet());
            part.entries().forEach(entry -> languages(entry, found));
        });
        found.remove(own);
        Set<String> all = new LinkedHashSet<>(List.of(own));
        all.addAll(found);
        return all;
    }

    private static void languages(Form.Entry entry, Set<String> found) {
        Field field = entry.field();
        for (Labels labels :
                List.of(field.labels(), field.help(), field.constraintMessage(), field.requiredMessage())) {
            found.addAll(labels.byLanguage().keySet());
        }
        for (Choice choice : entry.choices()) {
            found.addAll(choice.labels().byLanguage().keySet());
        }
        entry.parts().forEach(part -> languages(part, found));
    }

    private void add(Form.Part part) {
        Section section = part.section();
        boolean group = Names.isGroup(section);
        if (group) {
            Map<String, String> row = row("begin_group", section.key());
            say(row, "label", section.labels());
            put(row, "relevant", section.relevant());
            put(row, "appearance", section.appearance());
        }
        part.entries().forEach(this::add);
        if (group) {
            row("end_group", "");
        }
    }

    private Map<String, String> row(String type, String name) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("type", type);
        row.put("name", name);
        survey.add(row);
        return row;
    }

    private void add(Form.Entry entry) {
        Field field = entry.field();
        if (field.retired()) {
            return;
        } else if (field.type() == FieldType.GROUP) {
            addGroup(entry);
            return;
        }
        Map<String, String> row = row(typeCell(field), field.key());
        describe(row, field);
        put(
                row,
                "calculation",
                field.type() == FieldType.COMPUTED && field.calculation() == null ? "''" : field.calculation());
        put(
                row,
                "appearance",
                field.type() == FieldType.LONG_TEXT && field.appearance() == null ? "multiline" : field.appearance());
        put(row, "read_only", field.readOnly() ? "yes" : null);
        put(row, Survey.TYPE, Survey.isOwn(field.type()) ? Survey.key(field.type()) : null);
        put(row, Survey.MANY, field.many() ? "yes" : null);
    }

    private String typeCell(Field field) {
        String said = field.xlsType();
        if (said == null) {
            return Survey.cell(field.type(), lists.of(field));
        }
        boolean select = field.type() == FieldType.CHOICE || field.type() == FieldType.CHOICES;
        return select ? said.split(" ", -1)[0] + " " + lists.of(field) : said;
    }

    private void addGroup(Form.Entry entry) {
        Field field = entry.field();
        Map<String, String> row = row(field.many() ? "begin_repeat" : "begin_group", field.key());
        describe(row, field);
        put(row, "repeat_count", field.calculation());
        put(row, "appearance", field.appearance());
        if (!field.readOnly()) {
            Map<String, String> words = row("text", field.key() + "_words");
            say(words, "label", field.labels());
            put(words, Survey.TYPE, Survey.WORDS);
        }
        entry.parts().forEach(this::add);
        row(field.many() ? "end_repeat" : "end_group", "");
    }

    private void describe(Map<String, String> row, Field field) {
        say(row, "label", field.labels());
        say(row, "hint", field.help());
        put(row, "required", "true()".equals(field.required()) ? "yes" : field.required());
        say(row, "required_message", field.requiredMessage());
        put(row, "relevant", field.relevant());
        put(row, "constraint", field.constraint());
        say(row, "constraint_message", field.constraintMessage());
        put(row, "default", field.initial());
        put(row, "choice_filter", field.choiceFilter());
        put(row, "parameters", field.parameters());
        put(row, Survey.UNIT, field.unit());
    }

    private static void put(Map<String, String> row, String column, @Nullable String words) {
        if (words != null) {
            row.put(column, words);
        }
    }

    /** A column for each language of the form: all of them, so that none takes the place of another. */
    private void say(Map<String, String> row, String column, Labels labels) {
        for (String language : languages) {
            put(row, column + "::" + Tongues.name(language), labels.byLanguage().get(language));
        }
    }

    private void addChoices() {
        lists.lists().forEach((name, lines) -> {
            for (WrittenLists.Line line : lines) {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("list_name", name);
                row.put("name", line.key());
                say(row, "label", line.labels());
                row.putAll(Pairs.parse(line.filter()));
                say(row, Survey.DEFINITION, line.definitions());
                put(row, Survey.STANDING, line.standing() ? "yes" : null);
                choices.add(row);
            }
        });
    }

    private Map<String, String> settings() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("form_title", template.labels().in(own));
        row.put("form_id", template.key());
        put(row, "version", template.version());
        row.put("default_language", Tongues.name(own));
        put(row, "instance_name", template.instanceName());
        return row;
    }
}
