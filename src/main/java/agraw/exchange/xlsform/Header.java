package agraw.exchange.xlsform;

import agraw.exchange.sheet.Sheet;
import agraw.model.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a sheet: which column holds what, and in which language. Letters' case, spaces and the older names of columns do not
 * matter, as in pyxform, which is what turns XLSForms into forms elsewhere.
 */
final class Header {
    private static final Map<String, String> OLDER = Map.ofEntries(
            Map.entry("caption", "label"),
            Map.entry("command", "type"),
            Map.entry("tag", "name"),
            Map.entry("value", "name"),
            Map.entry("list name", "list_name"),
            Map.entry("relevance", "relevant"),
            Map.entry("bind:relevant", "relevant"),
            Map.entry("bind:constraint", "constraint"),
            Map.entry("bind:required", "required"),
            Map.entry("bind:calculate", "calculation"),
            Map.entry("bind:readonly", "read_only"),
            Map.entry("bind:jr:constraintmsg", "constraint_message"),
            Map.entry("bind:jr:requiredmsg", "required_message"),
            Map.entry("control:appearance", "appearance"),
            Map.entry("body:appearance", "appearance"),
            Map.entry("control:jr:count", "repeat_count"),
            Map.entry("jr:count", "repeat_count"),
            Map.entry("count", "repeat_count"),
            Map.entry("calculate", "calculation"),
            Map.entry("readonly", "read_only"),
            Map.entry("constraining_message", "constraint_message"),
            Map.entry("requiredmsg", "required_message"),
            Map.entry("set_form_title", "form_title"),
            Map.entry("title", "form_title"),
            Map.entry("set_form_id", "form_id"),
            Map.entry("id_string", "form_id"));

    private final Map<String, List<Column>> byName = new LinkedHashMap<>();
    private final List<Column> all = new ArrayList<>();

    /** One column: its name as it is known here, its language as a tag (null: none is named), and the words of its header. */
    record Column(int number, String name, @Nullable String language, String words) {}

    Header(Sheet.Row row, Set<String> translated) {
        for (int number = 0; number < row.cells().size(); number++) {
            String words = row.get(number);
            if (!words.isEmpty()) {
                add(column(number, words, translated));
            }
        }
    }

    private static Column column(int number, String words, Set<String> translated) {
        String joined = words.replaceAll("\\s*::?\\s*", ":");
        for (int colon = joined.lastIndexOf(':'); colon > 0; colon = joined.lastIndexOf(':', colon - 1)) {
            String name = known(joined.substring(0, colon));
            if (translated.contains(name)) {
                return new Column(number, name, Tongues.tag(joined.substring(colon + 1)), words);
            }
        }
        return new Column(number, known(joined), null, words);
    }

    private static String known(String words) {
        String name = words.strip().toLowerCase(Locale.ROOT);
        name = OLDER.getOrDefault(name, name);
        return OLDER.getOrDefault(name.replace(' ', '_'), name.replace(' ', '_'));
    }

    private void add(Column column) {
        all.add(column);
        byName.computeIfAbsent(column.name(), _ -> new ArrayList<>()).add(column);
    }

    List<Column> all() {
        return all;
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The number of a column, from 0; -1 where there is none. */
    int number(String name) {
        return byName.getOrDefault(name, List.of()).stream()
                .mapToInt(Column::number)
                .findFirst()
                .orElse(-1);
    }

    String words(Sheet.Row row, String name) {
        return row.get(number(name));
    }

    @Nullable
    String wordsOrNull(Sheet.Row row, String name) {
        String words = words(row, name);
        return words.isEmpty() ? null : words;
    }

    /** The words of a column in all its languages; those without one are in the form's own. */
    Labels labels(Sheet.Row row, String name, String own) {
        TreeMap<String, String> words = new TreeMap<>();
        for (Column column : byName.getOrDefault(name, List.of())) {
            String said = row.get(column.number());
            if (!said.isEmpty()) {
                words.putIfAbsent(column.language() == null ? own : column.language(), said);
            }
        }
        return Labels.of(words);
    }
}
