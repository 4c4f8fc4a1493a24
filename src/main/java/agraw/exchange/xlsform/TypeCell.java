package agraw.exchange.xlsform;

import agraw.model.FieldType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cell "type" of a row.
 *
 * @param words as they are written, without what does not matter
 * @param list the list of choices, for questions that have one
 * @param other whether "other, please say" is to be added
 */
record TypeCell(
        What what,
        @Nullable FieldType type,
        String words,
        @Nullable String list,
        boolean other,
        boolean less) {
    /** What a row does. */
    enum What {
        QUESTION,
        BEGIN_GROUP,
        BEGIN_REPEAT,
        END_GROUP,
        END_REPEAT,
        METADATA,
        UNKNOWN
    }

    private static final Pattern SELECT = Pattern.compile(
            "(select_one|select_multiple|select one|select multiple|select1|select one from|select all that apply from"
                    + "|select all that apply|add select one prompt using|add select multiple prompt using|rank)"
                    + "\\s+(\\S+?)(\\s+or_other|\\s+or specify other)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FRAME = Pattern.compile("(begin|end)[ _](group|repeat|lgroup)");
    private static final Set<String> METADATA = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "imei",
            "subscriberid",
            "simserial",
            "phonenumber",
            "username",
            "email",
            "audit",
            "start-geopoint",
            "background-audio",
            "background-geopoint",
            "uri:subscriberid",
            "csv-external",
            "xml-external");

    /** Types that are the same here, and those (after the bar) that become another with less in it. */
    private static final Map<String, FieldType> SAME = Map.ofEntries(
            Map.entry("text", FieldType.TEXT),
            Map.entry("string", FieldType.TEXT),
            Map.entry("integer", FieldType.INTEGER),
            Map.entry("int", FieldType.INTEGER),
            Map.entry("decimal", FieldType.DECIMAL),
            Map.entry("range", FieldType.DECIMAL),
            Map.entry("date", FieldType.DATE),
            Map.entry("time", FieldType.TIME),
            Map.entry("note", FieldType.NOTE),
            Map.entry("geopoint", FieldType.PLACE),
            Map.entry("location", FieldType.PLACE),
            Map.entry("image", FieldType.PHOTO),
            Map.entry("photo", FieldType.PHOTO),
            Map.entry("file", FieldType.FILE),
            Map.entry("audio", FieldType.FILE),
            Map.entry("video", FieldType.FILE),
            Map.entry("calculate", FieldType.COMPUTED),
            Map.entry("hidden", FieldType.COMPUTED),
            Map.entry("barcode", FieldType.TEXT));

    private static final Map<String, FieldType> LESS = Map.of(
            "datetime", FieldType.DATE,
            "geotrace", FieldType.TEXT,
            "geoshape", FieldType.TEXT,
            "acknowledge", FieldType.YES_NO,
            "trigger", FieldType.YES_NO,
            "select_one_external", FieldType.TEXT);

    static TypeCell of(String cell, String appearance) {
        String words = cell.strip().replaceAll("\\s+", " ");
        String small = words.toLowerCase(Locale.ROOT);
        Matcher frame = FRAME.matcher(small);
        Matcher select = SELECT.matcher(words);
        if (frame.matches()) {
            boolean repeat = !frame.group(2).equals("group");
            boolean begin = frame.group(1).equals("begin");
            return row(
                    begin ? repeat ? What.BEGIN_REPEAT : What.BEGIN_GROUP : repeat ? What.END_REPEAT : What.END_GROUP,
                    words);
        } else if (METADATA.contains(small)) {
            return row(What.METADATA, words);
        } else if (select.matches()) {
            return select(select);
        }
        return plain(small, words, appearance).orElseGet(() -> row(What.UNKNOWN, words));
    }

    private static TypeCell row(What what, String words) {
        return new TypeCell(what, null, words, null, false, false);
    }

    private static TypeCell select(Matcher select) {
        String kind = select.group(1).toLowerCase(Locale.ROOT).replace("add ", "");
        boolean rank = kind.equals("rank");
        boolean one = kind.startsWith("select_one") || kind.startsWith("select one") || kind.equals("select1");
        String name = rank ? "rank" : one ? "select_one" : "select_multiple";
        return new TypeCell(
                What.QUESTION,
                one ? FieldType.CHOICE : FieldType.CHOICES,
                name + " " + select.group(2),
                select.group(2),
                select.group(3) != null,
                rank);
    }

    private static Optional<TypeCell> plain(String small, String words, String appearance) {
        String first = small.split(" ", 2)[0];
        if (first.endsWith("_from_file")) {
            return Optional.of(new TypeCell(What.QUESTION, FieldType.TEXT, words, null, false, true));
        }
        FieldType same = SAME.get(small);
        if (same == FieldType.TEXT && appearance.contains("multiline")) {
            same = FieldType.LONG_TEXT;
        }
        FieldType found = same == null ? LESS.get(first) : same;
        return found == null
                ? Optional.empty()
                : Optional.of(new TypeCell(What.QUESTION, found, words, null, false, same == null));
    }
}
