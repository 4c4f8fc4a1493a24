package agraw.exchange.xlsform;

import agraw.exchange.sheet.Sheet;
import agraw.model.Choice;
import agraw.model.Failure;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.Ids;
import agraw.model.Labels;
import agraw.model.Rank;
import agraw.model.Refusal;
import agraw.model.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sheet "survey": its rows as sections and fields. A group at the top is a section; questions outside of groups have one without labels. */
final class SurveyReader {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");

    private final String file;
    private final Sheet sheet;
    private final Header header;
    private final ChoiceLists lists;
    private final UUID template;
    private final String own;
    private final List<Loss> losses;
    private final Rows rows;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Set<String> taken = new HashSet<>();
    private @Nullable Section loose;

    final List<Section> sections = new ArrayList<>();
    final List<Field> fields = new ArrayList<>();
    final List<Choice> choices = new ArrayList<>();

    /** Where each field and section stood: the row's number, from 1. */
    final Map<UUID, Integer> places = new HashMap<>();

    /** A group that is not ended: its section, and its field unless it is the section itself. */
    private record Frame(
            boolean repeat, Section section, @Nullable UUID field, int row, String name) {}

    SurveyReader(
            String file, Sheet sheet, Header header, ChoiceLists lists, UUID template, String own, List<Loss> losses) {
        this.file = file;
        this.sheet = sheet;
        this.header = header;
        this.lists = lists;
        this.template = template;
        this.own = own;
        this.losses = losses;
        this.rows = new Rows(header, own);
    }

    void read() {
        for (Sheet.Row row : sheet.body()) {
            String type = header.words(row, "type");
            if (!type.isEmpty() && !Survey.isYes(header.words(row, "disabled"))) {
                read(row, TypeCell.of(type, header.words(row, "appearance")));
            }
        }
        Frame open = frames.peek();
        if (open != null) {
            throw refused(open.row(), "type", "open", open.name());
        }
    }

    private Refusal refused(int row, String column, String why, String what) {
        return new Refusal(
                new Failure.CellRefused(file, sheet.name(), Sheet.cell(row, header.number(column)), why, what));
    }

    private void lose(Sheet.Row row, String column, Loss.Kind kind, String what) {
        losses.add(new Loss(sheet.name(), Sheet.cell(row.number(), header.number(column)), kind, what));
    }

    private void read(Sheet.Row row, TypeCell type) {
        switch (type.what()) {
            case QUESTION -> question(row, type);
            case BEGIN_GROUP -> begin(row, false);
            case BEGIN_REPEAT -> begin(row, true);
            case END_GROUP, END_REPEAT -> end(row, type);
            case METADATA -> lose(row, "type", Loss.Kind.METADATA, type.words());
            case UNKNOWN -> lose(row, "type", Loss.Kind.TYPE, type.words());
        }
    }

    private void end(Sheet.Row row, TypeCell type) {
        Frame frame = frames.poll();
        if (frame == null || frame.repeat() != (type.what() == TypeCell.What.END_REPEAT)) {
            throw refused(row.number(), "type", "ends", type.words());
        }
    }

    private void begin(Sheet.Row row, boolean repeat) {
        String name = named(row, header.words(row, "name"));
        if (frames.isEmpty() && !repeat) {
            Labels labels = header.labels(row, "label", own);
            Section section = new Section(
                    Ids.next(),
                    template,
                    name,
                    labels.isEmpty() ? Labels.of(Map.of(own, name)) : labels,
                    Rank.of(sections.size()),
                    header.wordsOrNull(row, "relevant"),
                    header.wordsOrNull(row, "appearance"));
            add(section, row);
            loose = null;
            frames.push(new Frame(false, section, null, row.number(), name));
            return;
        }
        Section section = section(row);
        Field group = rows.group(row, name, section.id(), around(), repeat, Rank.of(fields.size()));
        fields.add(group);
        places.put(group.id(), row.number());
        frames.push(new Frame(repeat, section, group.id(), row.number(), name));
    }

    private void add(Section section, Sheet.Row row) {
        sections.add(section);
        places.put(section.id(), row.number());
    }

    /** The section that a row is in; one without labels where it is in no group. */
    private Section section(Sheet.Row row) {
        Frame frame = frames.peek();
        if (frame != null) {
            return frame.section();
        }
        Section found = loose;
        if (found == null) {
            long before = sections.stream()
                    .filter(section -> section.labels().isEmpty())
                    .count();
            found = Section.of(
                    Ids.next(),
                    template,
                    before == 0 ? "form" : "form_" + (before + 1),
                    Labels.NONE,
                    Rank.of(sections.size()));
            add(found, row);
            loose = found;
        }
        return found;
    }

    private @Nullable UUID around() {
        Frame frame = frames.peek();
        return frame == null ? null : frame.field();
    }

    private @Nullable Field field(@Nullable UUID id) {
        return fields.stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** A name that can be used: where it cannot, or is there already, another that is like it, and the person is told. */
    private String named(Sheet.Row row, String name) {
        String usable = name;
        if (!NAME.matcher(name).matches()) {
            lose(row, "name", Loss.Kind.NAME, name);
            usable = "_" + name.replaceAll("[^\\p{L}\\p{N}_.-]", "_");
        }
        String place = around() + "/";
        String free = usable;
        for (int number = 2; !taken.add(place + free); number++) {
            free = usable + "_" + number;
        }
        if (!free.equals(usable)) {
            lose(row, "name", Loss.Kind.TWICE, name);
        }
        return free;
    }

    private void question(Sheet.Row row, TypeCell type) {
        UUID group = around();
        if (header.words(row, Survey.TYPE).equals(Survey.WORDS) && group != null) {
            fields.replaceAll(field -> field.id().equals(group) ? Rows.withWords(field) : field);
            return;
        }
        if (type.less()) {
            lose(row, "type", Loss.Kind.LESS, type.words());
        }
        String list = type.list();
        if (list != null && !lists.has(list)) {
            lose(row, "type", Loss.Kind.LIST, list);
        }
        String name = named(row, header.words(row, "name"));
        Field field = rows.question(row, type, name, section(row).id(), field(group), Rank.of(fields.size()));
        fields.add(field);
        places.put(field.id(), row.number());
        if (list != null && field.type() != FieldType.YES_NO) {
            choices.addAll(lists.choices(list, field.id(), type.other(), choices.size()));
        }
        if (type.other()) {
            Field other = rows.other(field, named(row, name + "_other"), Rank.of(fields.size()));
            fields.add(other);
            places.put(other.id(), row.number());
        }
    }
}
