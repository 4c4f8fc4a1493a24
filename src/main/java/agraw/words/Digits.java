package agraw.words;

import java.util.stream.Collectors;

/** Digits of any script. */
public final class Digits {
    private Digits() {}

    /** A digit of any script as 0 to 9; other letters stay. */
    public static int latin(int letter) {
        return Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter;
    }

    /** Words with their digits as 0 to 9. */
    public static String latin(String words) {
        return words.codePoints()
                .map(Digits::latin)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
