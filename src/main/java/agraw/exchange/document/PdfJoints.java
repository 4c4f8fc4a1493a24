package agraw.exchange.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines, and the words that were divided at their ends: whether a hyphen stays is seen from the same word elsewhere. */
final class PdfJoints {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-‐’']\\p{L}+)*");
    private static final Pattern DIVIDED = Pattern.compile("(?s).*?(\\p{L}+)[-\u00ad‐]$");
    private static final Pattern REST = Pattern.compile("^(\\p{L}+)");
    private static final int LONGEST_WORD = 60;

    private final Set<String> words;

    private PdfJoints(Set<String> words) {
        this.words = words;
    }

    static PdfJoints of(List<PdfLine> lines) {
        Set<String> words = new HashSet<>();
        for (PdfLine line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                words.add(word.group().toLowerCase(Locale.ROOT).replace('‐', '-'));
            }
        }
        return new PdfJoints(words);
    }

    /** Puts a line behind the words of its paragraph. */
    void join(StringBuilder paragraph, String line) {
        String end = paragraph.substring(Math.max(0, paragraph.length() - LONGEST_WORD));
        Matcher divided = DIVIDED.matcher(end);
        Matcher rest = REST.matcher(line);
        if (!divided.matches() || !rest.find()) {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            return;
        }
        String first = divided.group(1).toLowerCase(Locale.ROOT);
        String second = rest.group(1).toLowerCase(Locale.ROOT);
        boolean soft = paragraph.charAt(paragraph.length() - 1) == '\u00ad';
        boolean hyphened = words.contains(first + "-" + second) && !words.contains(first + second);
        boolean lower = Character.isLowerCase(line.codePointAt(0));
        if (soft || (lower && !hyphened)) {
            paragraph.setLength(paragraph.length() - 1);
        }
        paragraph.append(line);
    }
}
