package agraw.workbench;

import agraw.model.EdtfDate;
import agraw.words.Messages;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.ZoneOffset;
import java.util.Date;

/** Dates in words, as exactly as they are known: "about May 1986", "1986 – 1990", "since 1990". */
public final class DateSaying {
    private DateSaying() {}

    /** A value in words; what is no date stays as it is. */
    public static String words(Messages messages, String value) {
        return EdtfDate.parse(value).map(date -> words(messages, date)).orElse(value);
    }

    /** How what a person types is understood; nothing where it is not. */
    public static String understood(Messages messages, String typed) {
        return DateWords.read(typed).map(date -> words(messages, date)).orElse("");
    }

    private static String words(Messages messages, EdtfDate date) {
        return switch (date) {
            case EdtfDate.Point point -> words(messages, point);
            case EdtfDate.Interval(EdtfDate.Point from, EdtfDate.Point to)
            when from != null && to != null ->
                messages.say("casestudy.date.range", words(messages, from), words(messages, to));
            case EdtfDate.Interval(EdtfDate.Point from, EdtfDate.Point to) ->
                from != null
                        ? messages.say("casestudy.date.since", words(messages, from))
                        : to == null ? "" : messages.say("casestudy.date.until", words(messages, to));
        };
    }

    private static String words(Messages messages, EdtfDate.Point point) {
        String day = day(messages, point);
        return switch (point.sureness()) {
            case SURE -> day;
            case ABOUT -> messages.say("casestudy.date.about", day);
            case UNCERTAIN -> messages.say("casestudy.date.perhaps", day);
            case UNCERTAIN_AND_ABOUT -> messages.say("casestudy.date.perhapsAbout", day);
        };
    }

    @SuppressWarnings("JavaUtilDate") // ICU's
    private static String day(Messages messages, EdtfDate.Point point) {
        if (point.month() == 0) {
            return "%04d".formatted(point.year());
        }
        DateFormat format = DateFormat.getInstanceForSkeleton(point.day() == 0 ? "yMMMM" : "yMMMMd", messages.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(
                Date.from(point.first().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
