package agraw.desktop.judging;

import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Whole numbers as people type them, in digits of any script. */
final class Numbers {
    private static final int MOST_DIGITS = 9;

    private Numbers() {}

    static OptionalLong parse(String typed) {
        String digits = typed.strip()
                .codePoints()
                .filter(letter -> letter != 0x200e && letter != 0x200f) // marks of direction
                .mapToObj(letter -> Character.isDigit(letter)
                        ? Integer.toString(Character.digit(letter, 10))
                        : letter == 0x2212 ? "-" : Character.toString(letter))
                .collect(Collectors.joining());
        return digits.matches("-?[0-9]{1," + MOST_DIGITS + "}")
                ? OptionalLong.of(Long.parseLong(digits))
                : OptionalLong.empty();
    }
}
