package agraw.exchange.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The codes of a source, as a reference holds them: DOI, ISBN, ISSN or others, joined by "; ". */
public final class Codes {
    private static final Pattern DOI =
            Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)");
    private static final Pattern ISBN_MARKS = Pattern.compile("(?i)^isbn(?:-1[03])?:?\\s*|[-\\s]");
    private static final Pattern ISBN = Pattern.compile("97[89]\\d{10}|\\d{9}[\\dX]");
    private static final Pattern ISSN = Pattern.compile("(?i)(?:issn:?\\s*)?\\d{4}-?\\d{3}[\\dX]");

    private Codes() {}

    /** Each code by itself. */
    public static List<String> parts(@Nullable String code) {
        return code == null
                ? List.of()
                : Stream.of(code.split(";\\s+"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** A DOI without what may stand before it; nothing where this is none. */
    public static Optional<String> doi(String code) {
        Matcher matcher = DOI.matcher(code.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** An ISBN as its 13 digits; nothing where this is none. An old one of 10 gets the beginning and last digit of a new one. */
    public static Optional<String> isbn(String code) {
        String digits = ISBN_MARKS.matcher(code.strip()).replaceAll("").toUpperCase(Locale.ROOT);
        if (!ISBN.matcher(digits).matches()) {
            return Optional.empty();
        }
        String body = digits.length() == 13 ? digits.substring(0, 12) : "978" + digits.substring(0, 9);
        int sum = 0;
        for (int index = 0; index < body.length(); index++) {
            sum += (body.charAt(index) - '0') * (index % 2 == 0 ? 1 : 3);
        }
        return Optional.of(body + (10 - sum % 10) % 10);
    }

    /** Whether this is the code of a journal. */
    public static boolean isIssn(String code) {
        return ISSN.matcher(code.strip()).matches();
    }

    /** Codes as a reference holds them; null for none. */
    static @Nullable String joined(Stream<String> codes) {
        return Words.joined(codes.map(String::strip).distinct(), "; ");
    }
}
