package agraw.exchange.xlsform;

import agraw.model.Choice;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Labels;
import agraw.words.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lists of choices that a form is written with: fields with the same choices share one. */
final class WrittenLists {
    private static final String YES_NO = "yes_no";

    private final Map<String, List<Line>> lists = new LinkedHashMap<>();
    private final Map<UUID, String> byField = new HashMap<>();
    private final Collection<String> languages;

    /** One row of the sheet. */
    record Line(
            String key,
            Labels labels,
            Labels definitions,
            @Nullable String filter,
            boolean standing) {}

    WrittenLists(Form form, Collection<String> languages) {
        this.languages = languages;
        form.entries().forEach(entry -> add(entry, null));
    }

    private void add(Form.Entry entry, @Nullable Field around) {
        Field field = entry.field();
        if (field.type() == FieldType.YES_NO) {
            lists.computeIfAbsent(YES_NO, _ -> standing(List.of(said("yes", false), said("no", false))));
            byField.put(field.id(), YES_NO);
        } else if (field.type() == FieldType.CHOICE || field.type() == FieldType.CHOICES) {
            List<Line> lines = new ArrayList<>();
            for (Choice choice : entry.choices()) {
                lines.add(new Line(choice.key(), choice.labels(), choice.definitions(), choice.filter(), false));
            }
            byField.put(field.id(), name(field, around, standing(lines)));
        }
        entry.parts().forEach(part -> add(part, field));
    }

    private String name(Field field, @Nullable Field around, List<Line> lines) {
        String said = field.xlsType() == null ? "" : field.xlsType();
        String wanted = said.contains(" ") ? said.split(" ", -1)[1] : Survey.list(field.key(), around);
        String free = wanted;
        for (int number = 2; lists.containsKey(free) && !lines.equals(lists.get(free)); number++) {
            free = wanted + "_" + number;
        }
        lists.put(free, lines);
        return free;
    }

    /** With the answers that every list has here; elsewhere they must stand in it. */
    private List<Line> standing(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        for (String key : List.of(FieldValue.UNKNOWN, FieldValue.NOT_ASKED)) {
            if (lines.stream().noneMatch(line -> line.key().equals(key))) {
                all.add(said(key, true));
            }
        }
        return all;
    }

    private Line said(String key, boolean standing) {
        TreeMap<String, String> words = new TreeMap<>();
        for (String language : languages) {
            words.put(language, Messages.in(Locale.forLanguageTag(language)).say("answer." + key));
        }
        return new Line(key, Labels.of(words), Labels.NONE, null, standing);
    }

    Map<String, List<Line>> lists() {
        return lists;
    }

    /** The list of a field, or its key where it has none. */
    String of(Field field) {
        return byField.getOrDefault(field.id(), field.key());
    }
}
