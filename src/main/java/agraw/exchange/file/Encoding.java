package agraw.exchange.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The characters of a file of words: by its mark, else UTF-8 if it is that, else what it looks most like of what offices write. */
public final class Encoding {
    private static final Set<String> OFFICES = Set.of("windows-1252", "windows-1256", "UTF-16LE", "UTF-16BE");
    private static final int ENOUGH = 1 << 16;

    /** Encodings of other offices, taken only where ICU is sure, because short words of one look like those of another. */
    private static final Set<String> OTHERS = Set.of(
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "KOI8-R",
            "GB18030",
            "Big5",
            "Shift_JIS",
            "EUC-JP",
            "EUC-KR");

    private static final int SURE = 60;
    private static final int SURER = 20;

    private Encoding() {}

    /** Whether the bytes have a Unicode mark, or are valid UTF-8 with something beyond ASCII in it. */
    public static boolean isUnicode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF) || starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return true;
        }
        Utf8 utf8 = Utf8.of(bytes);
        return utf8.characters() > 0 && utf8.mostly();
    }

    /** Decodes a whole file; its mark is left out. What no encoding has becomes U+FFFD. */
    public static String decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        } else if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        } else if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Charset zeros = byZeros(bytes);
        if (zeros != null) {
            return new String(bytes, zeros);
        }
        return Utf8.of(bytes).mostly() ? new String(bytes, StandardCharsets.UTF_8) : new String(bytes, guessed(bytes));
    }

    /**
     * How far bytes are UTF-8.
     *
     * @param characters beyond ASCII that are whole
     * @param wrong bytes that belong to none
     */
    private record Utf8(int characters, int wrong) {
        static Utf8 of(byte[] bytes) {
            int characters = 0;
            int wrong = 0;
            int open = 0;
            for (int at = 0; at < bytes.length; at++) {
                int first = bytes[at] & 0xFF;
                if (first < 0x80) {
                    continue;
                }
                int more = first >= 0xC2 && first < 0xE0
                        ? 1
                        : first >= 0xE0 && first < 0xF0 ? 2 : first >= 0xF0 && first < 0xF5 ? 3 : 0;
                int end = at + 1;
                while (end <= at + more && end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
                    end++;
                }
                if (more > 0 && end == at + 1 + more) {
                    characters++;
                    at = end - 1;
                } else if (more > 0 && end == bytes.length) {
                    open++;
                    at = end - 1;
                } else {
                    wrong++;
                }
            }
            return new Utf8(
                    characters,
                    wrong + (characters == 0 ? open : 0)); // one letter at the end may be another encoding's
        }

        /** A file that was cut in the middle of a letter, or in which one letter is broken, is UTF-8 all the same. */
        boolean mostly() {
            return wrong == 0 || (wrong <= characters / 20 && wrong < 100);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int index = 0; index < mark.length; index++) {
            if (bytes.length <= index || (bytes[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: commas, digits and line ends have a zero beside them, on one side. */
    private static @Nullable Charset byZeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, ENOUGH);
        for (int index = 0; index < length; index++) {
            if (bytes[index] == 0) {
                if (index % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (odd + even < Math.max(2, length / 50)) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static Charset guessed(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector().setText(telling(bytes)).detectAll();
        Charset office = Charset.forName("windows-1252");
        int sure = 0;
        for (CharsetMatch match : matches) {
            String name = match.getName().replace("ISO-8859-1", "windows-1252").replace("ISO-8859-6", "windows-1256");
            if (OFFICES.contains(name)) {
                office = Charset.forName(name);
                sure = match.getConfidence();
                break;
            }
        }
        for (CharsetMatch match : matches) {
            if (OTHERS.contains(match.getName()) && match.getConfidence() >= Math.max(SURE, sure + SURER)) {
                return Charset.forName(match.getName());
            }
        }
        return office.name().equals("windows-1252") ? latin(bytes) : office;
    }

    /**
     * ISO-8859-15 differs from Windows-1252 in eight letters. Its own stand within words where Windows has fractions and signs, and the
     * bytes from 0x80 to 0x9F, with which Windows writes its quotes, dashes and the same letters, are never in it.
     */
    private static Charset latin(byte[] bytes) {
        int own = 0;
        for (int at = 0; at < bytes.length; at++) {
            int sign = bytes[at] & 0xFF;
            if (sign >= 0x80 && sign < 0xA0) {
                return Charset.forName("windows-1252");
            }
            boolean letter = sign == 0xA6
                    || sign == 0xA8
                    || sign == 0xB4
                    || sign == 0xB8
                    || sign == 0xBC
                    || sign == 0xBD
                    || sign == 0xBE;
            own += sign == 0xA4 || (letter && (isLetter(bytes, at - 1) || isLetter(bytes, at + 1))) ? 1 : 0;
        }
        return Charset.forName(own > 0 ? "ISO-8859-15" : "windows-1252");
    }

    private static boolean isLetter(byte[] bytes, int at) {
        return at >= 0 && at < bytes.length && Character.isLetter(bytes[at] & 0xFF);
    }

    /** Only words with letters beyond ASCII tell charsets apart; tags and English ones would drown them. */
    private static byte[] telling(byte[] bytes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int start = 0;
        boolean telling = false;
        for (int index = 0; index <= bytes.length && kept.size() < ENOUGH; index++) {
            boolean ends = index == bytes.length || (bytes[index] >= 0 && bytes[index] <= ' ');
            if (!ends) {
                telling |= bytes[index] < 0;
            } else {
                if (telling) {
                    kept.write(bytes, start, index - start);
                    kept.write(' ');
                }
                start = index + 1;
                telling = false;
            }
        }
        return kept.toByteArray();
    }
}
