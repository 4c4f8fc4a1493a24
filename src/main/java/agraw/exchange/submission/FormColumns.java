package agraw.exchange.submission;

import agraw.model.Choice;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Form;
import agraw.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which field of a form a column of an export means: by its path, whatever stands between the names, else by its bare name or label where
 * only one field has it. Each repeat has columns of its own.
 */
public final class FormColumns {
    private static final List<String> BETWEEN = List.of("/", "-", ":", ".");

    /** Spreadsheets cut the names of sheets at 31 signs. */
    private static final int SHEET_NAME = 31;

    /** How a group's items are said: see agraw.exchange.xlsform. */
    private static final String WORDS = "_words";

    /** How well a name fits, the best first. */
    private enum Fit {
        WHOLE,
        WITHIN,
        BARE,
        LABEL,
        CUT
    }

    private final Map<UUID, Map<Fit, Map<String, Set<Column>>>> levels = new HashMap<>();
    private static final UUID TOP = new UUID(0, 0);

    public FormColumns(Form form) {
        for (Form.Part part : form.parts()) {
            Section section = part.section();
            List<String> path = section.labels().isEmpty() ? List.of() : List.of(section.key());
            for (Form.Entry entry : part.entries()) {
                add(entry, TOP, path, List.of(), List.of());
            }
        }
    }

    /** The column of a submission, or of the items of a repeat; nothing if no field is meant, or no one knows which. */
    public Optional<Column> find(Form.@Nullable Entry repeat, String column) {
        Map<Fit, Map<String, Set<Column>>> level =
                levels.getOrDefault(repeat == null ? TOP : repeat.field().id(), Map.of());
        for (Fit fit : Fit.values()) {
            if (fit.compareTo(Fit.LABEL) >= 0 && Metadata.isKnown(column)) {
                break; // when a form was begun is not the question that is labelled "Start"
            }
            boolean small = fit.compareTo(Fit.BARE) >= 0;
            Set<Column> found = level.getOrDefault(fit, Map.of())
                    .getOrDefault(small ? column.strip().toLowerCase(Locale.ROOT) : column, Set.of());
            if (found.size() == 1) {
                return Optional.of(found.iterator().next());
            } else if (found.size() > 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void add(Form.Entry entry, UUID level, List<String> above, List<String> within, List<Form.Entry> around) {
        Field field = entry.field();
        List<String> path = with(above, field.key());
        List<String> relative = with(within, field.key());
        if (field.type() == FieldType.GROUP) {
            group(entry, level, path, relative, around);
            return;
        }
        Column whole = new Column.Whole(entry, around);
        names(level, whole, path, relative, "");
        for (String label : field.labels().byLanguage().values()) {
            put(level, Fit.LABEL, label, whole);
        }
        if (field.type() == FieldType.CHOICES) {
            for (Choice choice : entry.choices()) {
                Column one = new Column.OneChoice(entry, around, choice.key());
                names(level, one, with(path, choice.key()), with(relative, choice.key()), null);
                for (String label : choice.labels().byLanguage().values()) {
                    names(level, one, with(path, label), with(relative, label), null);
                    field.labels()
                            .byLanguage()
                            .values()
                            .forEach(question -> put(level, Fit.LABEL, question + "/" + label, one));
                }
            }
        } else if (field.type() == FieldType.PLACE) {
            coordinates(entry, level, path, relative, around);
        }
    }

    private void group(
            Form.Entry entry, UUID level, List<String> path, List<String> relative, List<Form.Entry> around) {
        Field field = entry.field();
        boolean repeat = field.many();
        Column group = new Column.Items(entry, around);
        names(level, group, path, relative, "");
        if (field.key().length() > SHEET_NAME) {
            put(level, Fit.CUT, field.key().substring(0, SHEET_NAME), group);
        }
        for (String label : field.labels().byLanguage().values()) {
            put(level, Fit.LABEL, label, group);
        }
        UUID inside = repeat ? field.id() : level;
        List<Form.Entry> deeper = new ArrayList<>(repeat ? List.of() : around);
        if (!repeat) {
            deeper.add(entry);
        }
        List<String> start = repeat ? List.of() : relative;
        if (!field.readOnly()) {
            String words = field.key() + WORDS;
            names(inside, new Column.OwnWords(entry, deeper), with(path, words), with(start, words), "");
        }
        for (Form.Entry part : entry.parts()) {
            add(part, inside, path, start, deeper);
        }
    }

    /** The columns into which exports take a point apart. */
    private void coordinates(
            Form.Entry entry, UUID level, List<String> path, List<String> relative, List<Form.Entry> around) {
        List<List<String>> endings = List.of(
                List.of("Latitude", "latitude"),
                List.of("Longitude", "longitude"),
                List.of("Altitude", "altitude"),
                List.of("Accuracy", "precision"));
        for (int at = 0; at < endings.size(); at++) {
            Column part = new Column.Coordinate(entry, around, at);
            String odk = endings.get(at).getFirst();
            String kobo = "_" + entry.field().key() + "_" + endings.get(at).getLast();
            names(level, part, with(path, odk), with(relative, odk), null);
            names(level, part, with(path.subList(0, path.size() - 1), kobo), List.of(kobo), null);
            put(
                    level,
                    Fit.WITHIN,
                    "_" + String.join("/", path) + "_" + endings.get(at).getLast(),
                    part);
        }
    }

    /** Bare null: the last name says nothing by itself. */
    private void names(UUID level, Column column, List<String> path, List<String> relative, @Nullable String bare) {
        for (String between : BETWEEN) {
            put(level, Fit.WHOLE, String.join(between, path), column);
            put(level, Fit.WITHIN, String.join(between, relative), column);
        }
        if (bare != null) {
            put(level, Fit.BARE, path.getLast(), column);
        }
    }

    private void put(UUID level, Fit fit, String name, Column column) {
        String stored = fit.compareTo(Fit.BARE) >= 0 ? name.strip().toLowerCase(Locale.ROOT) : name;
        levels.computeIfAbsent(level, _ -> new HashMap<>())
                .computeIfAbsent(fit, _ -> new HashMap<>())
                .computeIfAbsent(stored, _ -> new LinkedHashSet<>())
                .add(column);
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }
}
