package agraw.report.paper;

import agraw.model.FieldType;
import agraw.model.Form;
import agraw.report.paper.Tags.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Room for answers that repeat: a table with a column a part, or one block under another where columns would be too narrow. */
final class Rows {
    private static final int MOST_COLUMNS = 4;

    /** Longer names than this make high heads above narrow columns. */
    private static final int LONG_NAME = 60;

    private final Voice voice;
    private final Tags tags;
    private final Room room;
    private final boolean tight;

    Rows(Voice voice, Tags tags, Room room, boolean tight) {
        this.voice = voice;
        this.tags = tags;
        this.room = room;
        this.tight = tight;
    }

    private static List<Form.Entry> parts(Form.Entry entry) {
        return entry.parts().stream().filter(Room::isAsked).toList();
    }

    /** Whether answers stand one under another. */
    boolean areStacked(Form.Entry entry) {
        List<Form.Entry> parts = parts(entry);
        return parts.size() > MOST_COLUMNS
                || parts.stream()
                        .anyMatch(part -> voice.label(part.field().labels()).length() > LONG_NAME);
    }

    String of(Form.Entry entry) {
        return areStacked(entry) ? blocks(entry) : table(entry) + keys(entry);
    }

    /** Empty rows, one for each answer. */
    private String table(Form.Entry entry) {
        boolean group = entry.field().type() == FieldType.GROUP;
        List<Form.Entry> parts = parts(entry);
        List<String> names = group
                ? Stream.concat(
                                Stream.of(voice.say("paper.entry")),
                                parts.stream()
                                        .map(part -> voice.label(part.field().labels())))
                        .toList()
                : List.of(
                        voice.say("paper.topic"),
                        voice.say("paper.value"),
                        voice.say("paper.unit"),
                        voice.say("paper.asOf"));
        List<Cell> head = new ArrayList<>();
        List<Cell> empty = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            head.add(Cell.of("top", tags.words("", names.get(at))));
            empty.add(Cell.of(at == 0 && group ? "empty first" : "empty"));
        }
        head.add(Cell.of("top narrow", tags.said("", voice.say("paper.known"))));
        empty.add(Cell.of("empty narrow", room.margin()));
        List<String> all = new ArrayList<>(List.of(tags.row(head)));
        int rows = tight ? 2 : parts.size() >= MOST_COLUMNS ? 4 : 5;
        for (int row = 0; row < rows; row++) {
            all.add(tags.row(empty));
        }
        return tags.table("rows", all);
    }

    /** A block an answer, with a line for each part. */
    private String blocks(Form.Entry entry) {
        String lines = tags.said("caption", voice.say("paper.entry"))
                + tags.lines(1)
                + parts(entry).stream()
                        .map(part ->
                                tags.words("caption", voice.label(part.field().labels())) + tags.lines(1))
                        .collect(Collectors.joining());
        return IntStream.rangeClosed(1, tight ? 2 : 3)
                        .mapToObj(number -> tags.div(
                                "block",
                                tags.table(
                                        "frame",
                                        tags.row(
                                                Cell.of("ticks", Tags.strong(Integer.toString(number))),
                                                Cell.of("main", lines),
                                                Cell.of("margin", room.margin())))))
                        .collect(Collectors.joining())
                + keys(entry);
    }

    /** What can be answered to the parts that are choices. */
    private String keys(Form.Entry entry) {
        return parts(entry).stream()
                .filter(part -> !room.choices(part).isEmpty())
                .map(part -> tags.words(
                        "options",
                        voice.say(
                                "paper.oneOf",
                                voice.label(part.field().labels()),
                                String.join(" · ", room.choices(part)))))
                .collect(Collectors.joining());
    }
}
