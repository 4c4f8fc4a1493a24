package agraw.workbench;

import agraw.model.FieldValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period as a column shows it: the years of two EDTF dates (ISO 8601-2). */
public final class Periods {
    private static final Pattern DATE = Pattern.compile("([0-9X]{4})(?:-[0-9X]{2}){0,2}([~?%]?)");

    private Periods() {}

    /** "1986–2002", "1986–" where the end is not known, "~1980–2002" where a year is not exact. */
    public static String words(String from, String to) {
        String start = year(from);
        String end = year(to);
        if (start.isEmpty() && end.isEmpty()) {
            return "";
        }
        return start.equals(end) ? start : start + "–" + end;
    }

    /** The year with what makes it uncertain, about ~ and perhaps ?; a month and a day are left out. */
    private static String year(String edtf) {
        Matcher date = DATE.matcher(edtf);
        if (!date.matches()) {
            return FieldValue.STANDING.contains(edtf) ? "" : edtf;
        }
        String doubt = date.group(2);
        boolean about = doubt.equals("~") || doubt.equals("%");
        boolean perhaps = doubt.equals("?") || doubt.equals("%");
        return (about ? "~" : "") + date.group(1) + (perhaps ? "?" : "");
    }
}
