package agraw.desktop.judging;

import agraw.words.Digits;
import java.util.OptionalLong;

/** Whole numbers as people type them, in digits of any script. */
final class Numbers {
    private static final int MOST_DIGITS = 9;

    private Numbers() {}

    static OptionalLong parse(String typed) {
        String digits = Digits.latin(typed.strip())
                .replace("\u200e", "")
                .replace("\u200f", "") // marks of direction
                .replace('\u2212', '-');
        return digits.matches("-?[0-9]{1," + MOST_DIGITS + "}")
                ? OptionalLong.of(Long.parseLong(digits))
                : OptionalLong.empty();
    }
}
