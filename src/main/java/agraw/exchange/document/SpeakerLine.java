package agraw.exchange.document;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that may begin with who speaks, when, or both: {@code Name:}, {@code Name (role):}, {@code [00:12:31] Name:},
 * {@code 00:12:31 Name:}, {@code Name [00:12:31]:}, or a bare {@code [00:12:31]}; with the space before the colon that French has, and in
 * the letters and digits of any script. Whether it is one is for {@link SpeakerNames} to say, from the whole document.
 *
 * @param name without role; empty where only a time stands
 * @param role that stands in brackets behind the name; may be empty
 * @param at the time, if there is one
 * @param marked whether the time is in brackets or has hours, so that it is no time of day of a programme
 * @param words what is said; may be empty
 */
record SpeakerLine(String name, String role, @Nullable Duration at, boolean marked, String words) {
    private static final int LONGEST_NAME = 48;
    private static final int MOST_WORDS = 5;
    /** A time, a name, a role in brackets and the spaces between them are shorter. */
    private static final int FURTHEST = 250;

    private static final String SPACE = "[\\s\\u00a0\\u202f\\u200e\\u200f]*";

    private static final Pattern TURN = Pattern.compile(
            "^" + SPACE
                    + "(?:(?<open>[\\[(])?(?<before>" + Clock.FORM + ")[\\])]?" + SPACE + "(?:[-–—]" + SPACE + ")?)?"
                    + "(?<name>\\p{L}[^:：()\\[\\]<>/|\"“”«»!?;,؛،؟\\n]{0," + LONGEST_NAME + "}?)" + SPACE
                    + "(?:[\\[(](?<role>[^()\\[\\]\\n]{1,60})[\\])]" + SPACE + ")?"
                    + "[:：](?!//)(?<words>" + "[\\s\\u00a0\\u202f].*|)$",
            Pattern.DOTALL);
    private static final Pattern ONLY_TIME = Pattern.compile(
            "^" + SPACE + "[\\[(](?<at>" + Clock.FORM + ")[\\])]" + SPACE + "(?<words>.*)$", Pattern.DOTALL);
    private static final Pattern TIME = Pattern.compile(Clock.FORM);

    /** Words before a colon that say what follows, and never who speaks. */
    private static final Set<String> LABELS = Set.of(
            "note",
            "notes",
            "nb",
            "n.b",
            "ps",
            "p.s",
            "source",
            "sources",
            "figure",
            "table",
            "tableau",
            "example",
            "examples",
            "exemple",
            "exemples",
            "e.g",
            "i.e",
            "remark",
            "remarks",
            "remarque",
            "remarques",
            "attention",
            "warning",
            "date",
            "place",
            "lieu",
            "time",
            "heure",
            "object",
            "objet",
            "subject",
            "sujet",
            "title",
            "titre",
            "http",
            "https",
            "mailto",
            "tel",
            "tél",
            "fax",
            "email",
            "e-mail",
            "address",
            "adresse",
            "website",
            "annex",
            "annexe",
            "appendix",
            "summary",
            "résumé",
            "conclusion",
            "conclusions",
            "introduction",
            "context",
            "contexte",
            "keywords",
            "mots-clés",
            "see",
            "voir",
            "from",
            "to",
            "cc",
            "total",
            "ملاحظة",
            "ملاحظات",
            "المصدر",
            "مثال",
            "التاريخ",
            "المكان",
            "الموضوع",
            "العنوان",
            "nota",
            "fuente",
            "ejemplo",
            "fecha",
            "lugar");

    /** The line as it may be read, or null if it begins with neither a name nor a time. */
    static @Nullable SpeakerLine of(String line) {
        if (!mayBe(line)) {
            return null;
        }
        Matcher turn = TURN.matcher(line);
        if (turn.matches()) {
            String name = turn.group("name").strip();
            String role = turn.group("role") == null ? "" : turn.group("role").strip();
            String time = turn.group("before");
            if (time == null && TIME.matcher(role).matches()) {
                time = role;
                role = "";
                return isName(name, true) ? made(name, role, time, true, turn.group("words")) : null;
            }
            boolean marked = time != null
                    && (turn.group("open") != null
                            || time.chars().filter(sign -> sign == ':').count() == 2);
            if (isName(name, marked)) {
                return made(name, role, time, marked, turn.group("words"));
            }
        }
        Matcher only = ONLY_TIME.matcher(line);
        return only.matches() ? made("", "", only.group("at"), true, only.group("words")) : null;
    }

    /** Whether it has, where a name or time would end, any of the signs that they come with: most lines have none. */
    private static boolean mayBe(String line) {
        for (int at = 0; at < Math.min(line.length(), FURTHEST); at++) {
            if (":：[(".indexOf(line.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static SpeakerLine made(String name, String role, @Nullable String time, boolean marked, String words) {
        return new SpeakerLine(
                name,
                role,
                time == null ? null : Clock.of(time),
                marked,
                Words.clean(words).strip());
    }

    /** A few words, with a dot only behind a short form such as M. or Dr., and not one that only says what follows. */
    private static boolean isName(String name, boolean timed) {
        String[] words = name.split("[\\s\\u00a0]+", -1);
        if (words.length > MOST_WORDS || (!timed && LABELS.contains(folded(name)))) {
            return false;
        }
        for (int at = 0; at < words.length; at++) {
            int dot = words[at].indexOf('.');
            if (dot >= 0 && (dot > 4 || (at == words.length - 1 && words[at].length() > 4))) {
                return false;
            }
        }
        return !LABELS.contains(folded(words[0])) || words.length == 1;
    }

    private static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** By what a name is known again. */
    String key() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
    }
}
