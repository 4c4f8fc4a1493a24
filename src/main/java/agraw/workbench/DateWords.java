package agraw.workbench;

import agraw.model.EdtfDate;
import agraw.words.Folding;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people say them, in English and French whatever language they read, with the plainest words of Arabic and Spanish: "about
 * 1986", "vers mai 1986", "entre 1986 et 1990", "since 1990", "1980s". What they stand for is EDTF.
 */
final class DateWords {
    private static final Map<String, Integer> MONTHS = months();

    private static final Pattern ABOUT = Pattern.compile(
            "(?:about|around|circa|ca\\.?|c\\.|approximately|approx\\.?|roughly|vers|environ|autour de|aux alentours"
                + " de|a peu pres|hacia|alrededor de|حوالي|نحو|~|≈)\\s*(?=\\S)|\\s*(?:\\(?environ\\)?|approximately|or"
                + " so)$");
    private static final Pattern PERHAPS = Pattern.compile(
            "(?:perhaps|maybe|probably|possibly|peut-etre|sans doute|probablement|quizas|ربما)\\s+|\\s*\\(?\\?\\)?$");
    private static final Pattern PLAIN =
            Pattern.compile("^(?:in|en|on|the|le|l'an|l'annee|annee|year|au mois de|في|سنة|عام)\\s+");

    private static final String UP_TO = "(?:jusqu'en|jusqu'a|jusqu'au|until|till|up to|حتى|hasta)";
    private static final List<Pattern> RANGES = List.of(
            Pattern.compile("(?:between|entre|بين)\\s+(.+?)\\s+(?:and|et|y|و)\\s*(.+)"),
            Pattern.compile("(?:from|de|du|des|depuis|since|من|desde|del)\\s+(.+?)\\s+(?:to|a|au|al|الى|" + UP_TO
                    + ")\\s+(.+)"),
            Pattern.compile(
                    "(.+?)\\s*(?:–|—|→|->|\\.\\.\\.?|…|\\s-\\s|\\s(?:to|a|au|and|et|الى|" + UP_TO + ")\\s)\\s*(.+)"),
            Pattern.compile("(\\d{4})\\s*[-/]\\s*(\\d{4})"));
    private static final Pattern SHORT_RANGE = Pattern.compile("(\\d{2})(\\d{2})\\s*[-–/]\\s*(\\d{2})");
    private static final Pattern SINCE = Pattern.compile("(?:since|from|after|depuis|a partir (?:de |d'|du"
            + " )|des|apres|منذ|من|desde)\\s*(.+?)(?:\\s+(?:on|onwards?))?"
            + "|(.+?)\\s*(?:-|–|—|→|->|\\.\\.\\.?|…|\\bonwards?)");
    private static final Pattern UNTIL = Pattern.compile(
            "(?:" + UP_TO + "|to|before|avant|قبل|antes de)\\s+(.+)|(?:-|–|—|→|->|\\.\\.\\.?|…)\\s*(.+)");
    private static final Pattern DECADE = Pattern.compile(
            "(?:the )?(\\d{3})0s|(?:les |dans les )?annees (\\d{3})0|(?:les |dans les )?annees (\\d)0|(?:los )?anos"
                    + " (\\d)0");

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})[-/. ])?(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern MONTH_WORD = Pattern.compile(
            "(?:(\\d{1,2})(?:er|st|nd|rd|th)?\\.?\\s+(?:de\\s+)?)?([^\\d\\s.,]+)\\.?\\s+(?:de\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(\\d{4})");

    private DateWords() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : List.of("ar", "es", "fr", "en")) {
            DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language));
            for (int width : new int[] {DateFormatSymbols.ABBREVIATED, DateFormatSymbols.WIDE}) {
                for (int context : new int[] {DateFormatSymbols.STANDALONE, DateFormatSymbols.FORMAT}) {
                    String[] names = symbols.getMonths(context, width);
                    for (int month = 0; month < 12; month++) {
                        months.put(Folding.fold(names[month]).replace(".", ""), month + 1);
                    }
                }
            }
        }
        return Map.copyOf(months);
    }

    /** What is meant; nothing where that is not plain. */
    static Optional<EdtfDate> read(String typed) {
        String latin = Answers.latin(typed);
        Optional<EdtfDate> written = EdtfDate.parse(latin.replace(" ", ""));
        if (written.isPresent()) {
            return written;
        }
        String words = Folding.fold(latin.replace('’', '\''))
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
        return range(words)
                .or(() -> point(words))
                .or(() -> open(words))
                .map(EdtfDate::print)
                .flatMap(EdtfDate::parse);
    }

    private static Optional<EdtfDate> range(String words) {
        Matcher decade = DECADE.matcher(words);
        if (decade.matches()) {
            String tens = decade.group(1) != null ? decade.group(1) : decade.group(2);
            if (tens == null) {
                tens = "19" + (decade.group(3) != null ? decade.group(3) : decade.group(4));
            }
            return EdtfDate.parse(tens + "0/" + tens + "9");
        }
        Matcher year = SHORT_RANGE.matcher(words);
        if (year.matches() && Integer.parseInt(year.group(3)) > Math.max(12, Integer.parseInt(year.group(2)))) {
            return EdtfDate.parse(year.group(1) + year.group(2) + "/" + year.group(1) + year.group(3));
        }
        for (Pattern pattern : RANGES) {
            Matcher range = pattern.matcher(words);
            if (range.matches()) {
                Optional<EdtfDate> found = point(range.group(1))
                        .flatMap(from ->
                                point(range.group(2)).flatMap(to -> EdtfDate.parse(from.print() + "/" + to.print())));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<EdtfDate> open(String words) {
        Matcher since = SINCE.matcher(words);
        if (since.matches()) {
            Optional<EdtfDate> from = point(since.group(1) != null ? since.group(1) : since.group(2));
            if (from.isPresent()) {
                return EdtfDate.parse(from.get().print() + "/..");
            }
        }
        Matcher until = UNTIL.matcher(words);
        return until.matches()
                ? point(until.group(1) != null ? until.group(1) : until.group(2))
                        .flatMap(to -> EdtfDate.parse("../" + to.print()))
                : Optional.empty();
    }

    /** One date, with how sure it is. */
    private static Optional<EdtfDate> point(String words) {
        Optional<EdtfDate> written = EdtfDate.parse(words.replace(" ", ""));
        if (written.isPresent()) {
            return written.filter(EdtfDate.Point.class::isInstance);
        }
        String rest = words.strip();
        boolean about = false;
        boolean perhaps = false;
        for (boolean more = true; more; ) {
            String before = rest;
            rest = without(ABOUT, rest);
            about |= !rest.equals(before);
            String between = rest;
            rest = without(PERHAPS, rest);
            perhaps |= !rest.equals(between);
            rest = PLAIN.matcher(rest).replaceFirst("").strip();
            more = !rest.equals(before);
        }
        String sign = about && perhaps ? "%" : about ? "~" : perhaps ? "?" : "";
        return bare(rest).flatMap(date -> EdtfDate.parse(date + sign));
    }

    private static String without(Pattern sign, String words) {
        Matcher found = sign.matcher(words);
        if (found.lookingAt()) {
            return words.substring(found.end()).strip();
        }
        return found.find(0) && found.end() == words.length()
                ? words.substring(0, found.start()).strip()
                : words;
    }

    private static Optional<String> bare(String words) {
        Matcher year = YEAR.matcher(words);
        if (year.matches()) {
            return Optional.of(year.group(1));
        }
        Matcher numbers = YEAR_FIRST.matcher(words);
        if (numbers.matches()) {
            return date(numbers.group(1), numbers.group(2), numbers.group(3));
        }
        numbers = DAY_FIRST.matcher(words);
        if (numbers.matches()) {
            boolean american = numbers.group(1) != null && Integer.parseInt(numbers.group(2)) > 12;
            return american
                    ? date(numbers.group(3), numbers.group(1), numbers.group(2))
                    : date(numbers.group(3), numbers.group(2), numbers.group(1));
        }
        Matcher word = MONTH_WORD.matcher(words);
        Integer month = word.matches() ? MONTHS.get(word.group(2)) : null;
        if (month == null || (word.group(1) != null && word.group(3) != null)) {
            return Optional.empty();
        }
        return date(word.group(4), month.toString(), word.group(1) != null ? word.group(1) : word.group(3));
    }

    private static Optional<String> date(String year, String month, @org.jspecify.annotations.Nullable String day) {
        String two = "0" + month;
        String date = year + "-" + two.substring(two.length() - 2);
        if (day != null) {
            String days = "0" + day;
            date += "-" + days.substring(days.length() - 2);
        }
        return Optional.of(date);
    }
}
