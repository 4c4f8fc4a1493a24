package agraw.workbench;

import agraw.compare.Answer;
import agraw.compare.Quote;
import agraw.compare.Stances;
import agraw.model.Choice;
import agraw.model.Fact;
import agraw.model.FieldType;
import agraw.model.FieldValue;
import agraw.model.Form;
import agraw.model.Place;
import agraw.model.Stance;
import agraw.model.Tag;
import agraw.words.Languages;
import agraw.words.Messages;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What facts say, in a person's language. */
public final class Wording {
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    /** Where a fraction stands behind a comma, and West is Ouest or Oeste. */
    private static final Set<String> COMMAS = Set.of("fr", "es");

    private final Messages messages;
    private final String language;

    public Wording(Messages messages) {
        this(messages, messages.locale().getLanguage());
    }

    /** With labels in a language of their own, where they have it (BCP 47). */
    public Wording(Messages messages, String language) {
        this.messages = messages;
        this.language = language;
    }

    /** A fact's value with its unit: choices by their labels, numbers as the language writes them. */
    public String value(Form.Entry entry, Fact fact) {
        String value = fact.value().strip();
        if (FieldValue.STANDING.contains(value)
                && FieldValue.takesStanding(entry.field().type())) {
            return choice(entry, value);
        }
        String words = switch (entry.field().type()) {
            case CHOICE, CHOICES ->
                Arrays.stream(value.split("\\|"))
                        .map(key -> choice(entry, key.strip()))
                        .collect(Collectors.joining(", "));
            case YES_NO -> FieldValue.ANSWERS.contains(value) ? messages.say("answer." + value) : value;
            case INTEGER, DECIMAL, MONEY, COMPUTED -> number(value);
            case PLACE -> place(Place.of(value));
            case TEXT, LONG_TEXT, DATE, TIME, PERSON, REFERENCE, PHOTO, FILE, NOTE, GROUP -> value;
        };
        return fact.unit() == null ? words : words + "\u00a0" + fact.unit();
    }

    /** A place on one line, from large to small, with its coordinates behind: "Mali › Kayes 14.6°N 10.9°W". */
    public String place(Place place) {
        String words = place.levels().stream().filter(level -> !level.isEmpty()).collect(Collectors.joining(" › "));
        Place.Point point = place.point();
        return point == null ? words : (words + " " + coordinates(point)).strip();
    }

    /** One word that no direction of writing turns round, with the letters that maps have everywhere: 14.6°N 10.9°W. */
    public String coordinates(Place.Point point) {
        return LEFT_TO_RIGHT_MARK
                + degrees(point.latitude(), "N", "S")
                + "\u00a0"
                + degrees(point.longitude(), "E", COMMAS.contains(language()) ? "O" : "W");
    }

    private String degrees(BigDecimal degrees, String positive, String negative) {
        String digits = degrees.abs().toPlainString();
        return (COMMAS.contains(language()) ? digits.replace('.', ',') : digits)
                + "°"
                + (degrees.signum() < 0 ? negative : positive);
    }

    private String language() {
        return messages.locale().getLanguage();
    }

    /** The languages' own name of a field: "Place of origin". */
    public String name(Form.Entry entry) {
        return entry.field().labels().in(language);
    }

    /** What is said of a fact besides its value: its parts, date and note, each a piece of its own. */
    public List<String> details(Answer answer) {
        Fact fact = answer.fact();
        Stream<String> parts = answer.parts().stream()
                .map(part -> messages.say("compare.says", name(part.entry()), value(part.entry(), part.fact())));
        return Stream.concat(
                        parts,
                        Stream.of(
                                fact.asOf() == null ? "" : messages.say("compare.asOf", fact.asOf()),
                                Objects.requireNonNullElse(fact.note(), "")))
                .filter(words -> !words.isBlank())
                .toList();
    }

    /** A tag's stance and feature. */
    public List<String> standing(Tag tag) {
        List<String> said = new ArrayList<>(List.of(stance(tag.stance())));
        Stream.of(tag.feature(), tag.side())
                .filter(Objects::nonNull)
                .forEach(constant -> said.add(Saying.constant(messages, constant)));
        return said;
    }

    /** How a quote stands, and its language where that is not the reader's. */
    public List<String> standing(Quote quote) {
        List<String> said = new ArrayList<>(standing(quote.tag()));
        String spoken = Locale.forLanguageTag(quote.language()).getLanguage();
        if (quote.text() != null && !spoken.equals(messages.locale().getLanguage())) {
            said.add(Languages.name(quote.language(), messages.locale()));
        }
        return said;
    }

    public String stance(@Nullable Stance stance) {
        return stance == null ? messages.say("stance.none") : Saying.constant(messages, stance);
    }

    /** The quoted words; of a tag that quotes nothing its memo, or what it stands on. */
    public String quoted(Quote quote) {
        Tag tag = quote.tag();
        if (tag.quote() != null && !tag.quote().isBlank()) {
            return tag.quote();
        } else if (tag.memo() != null && !tag.memo().isBlank()) {
            return tag.memo();
        }
        return messages.say(tag.fact() == null ? "compare.whole" : "compare.onFact");
    }

    /** What a tag quotes, between the quotation marks of its language; what is no quote stays bare. */
    public String inMarks(Quote quote) {
        String words = quoted(quote);
        if (!words.equals(quote.tag().quote())) {
            return words;
        }
        LocaleData marks = LocaleData.getInstance(ULocale.forLanguageTag(quote.language()));
        return marks.getDelimiter(LocaleData.QUOTATION_START) + words + marks.getDelimiter(LocaleData.QUOTATION_END);
    }

    /** Counts by stance, those that are not zero: "3 support", "1 challenges". */
    public List<String> counts(Stances stances) {
        return Stream.of(
                        said("compare.count.supports", stances.supports()),
                        said("compare.count.challenges", stances.challenges()),
                        said("compare.count.nuance", stances.nuance()),
                        said("compare.count.none", stances.none()))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private String said(String key, long count) {
        return count == 0 ? "" : messages.say(key, count);
    }

    /** The numbers of references as texts cite them: [1, 2]; nothing for none. */
    public static String references(List<Long> numbers) {
        return numbers.isEmpty() ? "" : numbers.toString();
    }

    /** The numbers of a fact's references with the places where it stands in them: [1; 3, p. 12]; nothing for none. */
    public static String references(Answer answer) {
        Map<Long, String> places = answer.places();
        return places.isEmpty()
                ? references(answer.references())
                : answer.references().stream()
                        .map(number ->
                                places.containsKey(number) ? number + ", " + places.get(number) : number.toString())
                        .collect(Collectors.joining("; ", "[", "]"));
    }

    /** Whether a value is words that a person wrote, in a language of their own. */
    public static boolean isWritten(FieldType type) {
        return switch (type) {
            case TEXT, LONG_TEXT, GROUP, PLACE, PERSON, REFERENCE, NOTE -> true;
            case INTEGER, DECIMAL, MONEY, COMPUTED, DATE, TIME, YES_NO, CHOICE, CHOICES, PHOTO, FILE -> false;
        };
    }

    private String choice(Form.Entry entry, String key) {
        return entry.choice(key)
                .map(Choice::labels)
                .map(labels -> labels.in(language))
                .orElseGet(() -> FieldValue.STANDING.contains(key) ? messages.say("answer." + key) : key);
    }

    /** A number as the language writes it; other words as they are. */
    public String number(String value) {
        try {
            NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
            format.setMaximumFractionDigits(10);
            return format.format(new BigDecimal(value));
        } catch (NumberFormatException e) {
            return value; // "about 100": words that stand for a number
        }
    }
}
