package agraw.report.paper;

import agraw.model.Certainty;
import agraw.model.Field;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.report.paper.Tags.Cell;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Room to write the answer of a field by hand: boxes for choices, lines for words, tables for what repeats. */
final class Room {
    private static final Pattern NAMED = Pattern.compile("\\$\\{\\s*([^}\\s]+)\\s*}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    /** So many choices may need more than a page: they go on over its end. */
    private static final int LONG_LIST = 40;

    private final Voice voice;
    private final Tags tags;
    private final Function<String, Optional<Form.Entry>> byKey;

    private final boolean tight;

    /**
     * The function finds a field by its key, for conditions that name others.
     *
     * @param tight whether there is to be room for little more than one answer
     */
    Room(Voice voice, Tags tags, Function<String, Optional<Form.Entry>> byKey, boolean tight) {
        this.tight = tight;
        this.voice = voice;
        this.tags = tags;
        this.byKey = byKey;
    }

    /** Whether a paper asks for a field: not what is worked out, retired or only read. */
    static boolean isAsked(Form.Entry entry) {
        return !entry.field().retired() && entry.field().type() != FieldType.COMPUTED && !isNote(entry);
    }

    static boolean isNote(Form.Entry entry) {
        return entry.field().type() == FieldType.NOTE;
    }

    /** A field with its name, help and room, and beside it who said it and how it is known. */
    String field(Form.Entry entry) {
        if (isNote(entry)) {
            return tags.words("note", voice.label(entry.field().labels()));
        }
        String name = name(entry.field());
        if (isTable(entry)) {
            Rows rows = new Rows(voice, tags, this, tight);
            return tags.div(rows.areStacked(entry) ? "field facts" : "field", name, rows.of(entry));
        }
        String parts =
                entry.parts().stream().filter(Room::isAsked).map(this::part).collect(Collectors.joining());
        String room = writing(entry) + parts;
        return laid(name, room, entry);
    }

    /** What is asked and the room for it, and beside them who said it; the room goes on over the end of a page where it must. */
    String laid(String asked, String room, Form.Entry entry) {
        boolean goesOn = Stream.concat(Stream.of(entry), entry.parts().stream())
                .anyMatch(each -> choices(each).size() > LONG_LIST);
        return goesOn
                ? tags.div("field facts", tags.div("begin", framed(asked)), room)
                : tags.div("field", framed(asked + room));
    }

    /** A question of no field. */
    String laid(String asked, String room) {
        return tags.div("field", framed(asked + room));
    }

    private String framed(String main) {
        return tags.table("frame", tags.row(Cell.of("main", main), Cell.of("margin", margin())));
    }

    private String part(Form.Entry entry) {
        return tags.div("part", name(entry.field()), writing(entry));
    }

    /** What is asked: label, unit, whether it must be answered, when it is asked at all, and the help. */
    String name(Field field) {
        String unit = field.unit() == null ? "" : " (" + field.unit() + ")";
        boolean needed = field.required() != null && !field.required().matches("(?i)\\s*(false\\(\\)|false|no|0)?\\s*");
        String label = voice.label(field.labels()) + unit + (needed ? " *" : "");
        String relevant = field.relevant() == null || field.relevant().isBlank()
                ? ""
                : tags.words("help", voice.say("paper.onlyIf", condition(field.relevant())));
        return tags.words("label", label) + relevant + tags.words("help", voice.label(field.help()));
    }

    /** What was asked, over its answers. */
    String answered(Field field) {
        return tags.words("label", voice.label(field.labels()));
    }

    /** A condition with the names of fields, and the words of their choices, instead of their keys. */
    String condition(String expression) {
        List<Form.Entry> named = NAMED.matcher(expression)
                .results()
                .flatMap(found -> byKey.apply(found.group(1)).stream())
                .toList();
        String choices = QUOTED.matcher(expression)
                .replaceAll(found -> Matcher.quoteReplacement(named.stream()
                        .flatMap(entry -> entry.choice(found.group(1)).stream())
                        .findFirst()
                        .map(choice -> "“" + choice.labels().in(voice.language()) + "”")
                        .orElse(found.group())));
        return NAMED.matcher(choices)
                .replaceAll(found -> Matcher.quoteReplacement(byKey.apply(found.group(1))
                        .map(entry -> "“" + voice.label(entry.field().labels()) + "”")
                        .orElse(found.group(1))));
    }

    private static boolean isTable(Form.Entry entry) {
        FieldType type = entry.field().type();
        return entry.field().many()
                && switch (type) {
                    case GROUP, TEXT, INTEGER, DECIMAL, MONEY -> true;
                    default -> false;
                };
    }

    /** The answers of a choice, the standing ones after its own. */
    List<String> choices(Form.Entry entry) {
        Stream<String> own =
                entry.choices().stream().map(choice -> choice.labels().in(voice.language()));
        return switch (entry.field().type()) {
            case CHOICE, CHOICES -> Stream.concat(own, standing(entry)).toList();
            case YES_NO ->
                Stream.of("yes", "no", FieldValue.UNKNOWN, FieldValue.NOT_ASKED)
                        .map(this::answer)
                        .toList();
            default -> List.of();
        };
    }

    private Stream<String> standing(Form.Entry entry) {
        return Stream.of(FieldValue.UNKNOWN, FieldValue.NOT_ASKED)
                .filter(key -> entry.choice(key).isEmpty())
                .map(this::answer);
    }

    private String answer(String key) {
        return voice.messages().say("answer." + key);
    }

    /** Room for one answer by its type, and boxes for "unknown" and "not asked" where it is written. */
    String writing(Form.Entry entry) {
        return room(entry)
                + switch (entry.field().type()) {
                    case INTEGER, DECIMAL, MONEY, DATE, TIME, PLACE, PERSON ->
                        tags.div(
                                "write choices",
                                standing(entry)
                                        .map(words -> tags.choice(words, false))
                                        .collect(Collectors.joining()));
                    default -> "";
                };
    }

    private String room(Form.Entry entry) {
        boolean many = entry.field().many() && !tight;
        return switch (entry.field().type()) {
            case CHOICE, CHOICES, YES_NO -> boxes(choices(entry));
            case INTEGER, DECIMAL -> number(many ? 3 : 1, "");
            case MONEY -> number(many ? 3 : 1, voice.say("paper.currency"));
            case DATE -> date().repeat(many ? 3 : 1);
            case TIME -> tags.div("write", Tags.blank("short", voice.say("paper.time")));
            case PLACE -> place().repeat(many ? 3 : 1);
            case TEXT, GROUP -> tags.lines(tight ? 1 : many ? 3 : 2);
            case LONG_TEXT -> tags.lines(tight ? 3 : many ? 6 : 5);
            case PERSON, REFERENCE -> tags.lines(tight ? 1 : many ? 3 : 2);
            case PHOTO, FILE ->
                tags.div(
                                "write",
                                Tags.blank("third", voice.say("paper.file.number")),
                                Tags.blank("third", voice.say("paper.file.what")),
                                Tags.blank("third", voice.say("paper.file.where")))
                        .repeat(many ? 3 : 1);
            case COMPUTED, NOTE -> "";
        };
    }

    private String boxes(List<String> choices) {
        return tags.div(
                "write choices",
                choices.stream().map(words -> tags.choice(words, false)).collect(Collectors.joining()));
    }

    private String number(int count, String currency) {
        return tags.div(
                        "write",
                        Tags.blank("half", ""),
                        currency.isEmpty() ? "" : Tags.blank("short", currency),
                        tags.choice(voice.say("paper.about"), false),
                        Tags.blank("short", voice.say("paper.asOf")))
                .repeat(count);
    }

    private String date() {
        return tags.div(
                "write",
                Tags.blank("tiny", voice.say("paper.day")),
                Tags.blank("tiny", voice.say("paper.month")),
                Tags.blank("short", voice.say("paper.year")),
                tags.choice(voice.say("paper.about"), false));
    }

    private String place() {
        return tags.div(
                "write",
                Tags.blank("third", voice.say("paper.country")),
                Tags.blank("third", voice.say("paper.region")),
                Tags.blank("third", voice.say("casestudy.place.commune")),
                Tags.blank("third", voice.say("casestudy.place.village")),
                Tags.blank("third", voice.say("casestudy.place.coordinates")));
    }

    /** Small boxes for how it is known, and a line for who said it. */
    String margin() {
        String known = Stream.of(Certainty.values())
                .map(certainty -> "<span class=\"small\">" + Tags.box(false) + "\u00a0"
                        + Tags.text(voice.constant(certainty)) + "</span> ")
                .collect(Collectors.joining());
        return tags.div("known", known) + tags.div("who", tags.own(voice.say("paper.who")));
    }
}
