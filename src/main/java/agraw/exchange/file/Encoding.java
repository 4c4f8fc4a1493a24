package agraw.exchange.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The characters of a file of words: by its mark, else UTF-8 if it is that, else what it looks most like of what offices write. */
public final class Encoding {
    private static final Set<String> OFFICES = Set.of("windows-1252", "windows-1256", "UTF-16LE", "UTF-16BE");
    private static final int ENOUGH = 1 << 16;

    private Encoding() {}

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
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, guessed(bytes));
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
        for (CharsetMatch match : new CharsetDetector().setText(telling(bytes)).detectAll()) {
            String name = match.getName().replace("ISO-8859-1", "windows-1252").replace("ISO-8859-6", "windows-1256");
            if (OFFICES.contains(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.forName("windows-1252");
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
