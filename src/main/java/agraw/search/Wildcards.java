package agraw.search;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words with signs for letters that are not known: ? for one, * for any. */
final class Wildcards {
    private static final int LEAST = 2;

    private Wildcards() {}

    /** The pattern of a word, its letters folded; empty where it has no such signs, or hardly a letter that is known. */
    static String of(String word) {
        if (word.indexOf('*') < 0 && word.indexOf('?') < 0) {
            return "";
        }
        StringBuilder pattern = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        int known = 0;
        for (int letter : word.codePoints().toArray()) {
            if (letter == '*' || letter == '?') {
                append(pattern, letters);
                pattern.append((char) letter);
            } else if (Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK) {
                letters.appendCodePoint(letter);
                known++;
            }
        }
        append(pattern, letters);
        boolean question = known == word.codePointCount(0, word.length()) - 1 && word.endsWith("?");
        return known < LEAST || question ? "" : pattern.toString(); // the mark of a question is no sign
    }

    private static void append(StringBuilder pattern, StringBuilder letters) {
        if (!letters.isEmpty()) {
            pattern.append(Folding.fold(letters.toString()));
            letters.setLength(0);
        }
    }

    /** What the words of a text are held against. */
    static Pattern expression(String pattern) {
        String expression = pattern.codePoints()
                .mapToObj(letter -> switch (letter) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(letter));
                })
                .collect(Collectors.joining());
        return Pattern.compile(expression, Pattern.DOTALL);
    }
}
