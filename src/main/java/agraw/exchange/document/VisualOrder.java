package agraw.exchange.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Puts the signs of a line, which stand as they are seen from left to right, into the order in which they are read: the inverse of the
 * Unicode bidirectional algorithm (UAX 9), which PDF files have done already.
 */
final class VisualOrder {
    private static final String OPENING = "([{<«‹";
    private static final String WITHIN_NUMBERS = ".,:/٫٬";
    private static final String CLOSING = ")]}>»›";

    private VisualOrder() {}

    /** What a sign does to the order. */
    private enum Way {
        RIGHT,
        LEFT,
        NUMBER,
        NEUTRAL
    }

    /** Whether words begin with a letter that runs from right to left. */
    static boolean isRightToLeft(String text) {
        return !text.isEmpty() && way(text) == Way.RIGHT;
    }

    /**
     * The words of a line.
     *
     * @param seen signs from left to right, each with its own letters in the order of reading
     * @param rightToLeft whether the line as a whole runs so
     */
    static String logical(List<String> seen, boolean rightToLeft) {
        if (seen.stream().noneMatch(VisualOrder::isRightToLeft)) {
            return String.join("", seen);
        }
        List<String> units = new ArrayList<>(seen);
        if (rightToLeft) {
            Collections.reverse(units);
            reverseRuns(units, Way.LEFT);
        } else {
            reverseRuns(units, Way.RIGHT);
        }
        String words = String.join("", units);
        return rightToLeft ? brackets(words) : words;
    }

    /** Turns round each run that begins and ends with a sign of this way; numbers always run from left to right. */
    private static void reverseRuns(List<String> units, Way way) {
        int at = 0;
        while (at < units.size()) {
            boolean number = way == Way.LEFT && way(units.get(at)) == Way.NUMBER;
            if (way(units.get(at)) != way && !number) {
                at++;
                continue;
            }
            int end = end(units, at, way);
            boolean brackets = way == Way.RIGHT && wrong(String.join("", units.subList(at, end))) > 0;
            int start = brackets && at > 0 && isBracket(units.get(at - 1)) ? at - 1 : at;
            end = brackets && start == at && end < units.size() && isBracket(units.get(end)) ? end + 1 : end;
            List<String> run = units.subList(start, end);
            Collections.reverse(run);
            if (way == Way.RIGHT) {
                reverseNumbers(run);
                String words = brackets(String.join("", run));
                Collections.fill(run, "");
                run.set(0, words);
            }
            at = end;
        }
    }

    /**
     * Where a run ends: behind its last letter of this way, before one of the other. From left to right, numbers that touch it belong to it,
     * and those within it; from right to left only those within it, since one behind it may as well belong to the line.
     */
    private static int end(List<String> units, int start, Way way) {
        int end = start + 1;
        for (int at = start + 1; at < units.size(); at++) {
            Way each = way(units.get(at));
            if (each == (way == Way.LEFT ? Way.RIGHT : Way.LEFT)) {
                break;
            }
            boolean number = way == Way.LEFT
                    && each == Way.NUMBER
                    && (at == end
                            || (at == end + 1 && WITHIN_NUMBERS.contains(units.get(end)) && isNumber(units, end - 1)));
            if (each == way || number) {
                end = at + 1;
            }
        }
        return end;
    }

    private static boolean isNumber(List<String> units, int at) {
        return way(units.get(at)) == Way.NUMBER;
    }

    private static void reverseNumbers(List<String> run) {
        int at = 0;
        while (at < run.size()) {
            int end = at;
            while (end < run.size()
                    && (way(run.get(end)) == Way.NUMBER
                            || (end > at
                                    && end + 1 < run.size()
                                    && WITHIN_NUMBERS.contains(run.get(end))
                                    && way(run.get(end + 1)) == Way.NUMBER))) {
                end++;
            }
            Collections.reverse(run.subList(at, end));
            at = Math.max(end, at + 1);
        }
    }

    private static boolean isBracket(String unit) {
        return unit.length() == 1 && "()[]{}".contains(unit); // those that Unicode takes in pairs
    }

    private static Way way(String unit) {
        int sign = unit.codePointAt(0);
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> Way.RIGHT;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Way.LEFT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER -> Way.NUMBER;
            default -> Way.NEUTRAL;
        };
    }

    /** Some files have brackets as they are seen, others as they are meant: those are right that open before they close. */
    private static String brackets(String words) {
        StringBuilder mirrored = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            int opening = OPENING.indexOf(sign);
            int closing = CLOSING.indexOf(sign);
            mirrored.append(opening >= 0 ? CLOSING.charAt(opening) : closing >= 0 ? OPENING.charAt(closing) : sign);
        }
        return wrong(words) > wrong(mirrored.toString()) ? mirrored.toString() : words;
    }

    private static int wrong(String words) {
        int open = 0;
        int wrong = 0;
        for (int at = 0; at < words.length(); at++) {
            if (OPENING.indexOf(words.charAt(at)) >= 0) {
                open++;
            } else if (CLOSING.indexOf(words.charAt(at)) >= 0) {
                wrong += open == 0 ? 1 : 0;
                open = Math.max(0, open - 1);
            }
        }
        return wrong + open;
    }
}
