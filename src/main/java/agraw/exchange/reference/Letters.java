package agraw.exchange.reference;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/** The letters of a file that does not say how it writes them: by its mark, else UTF-8 if it is that, else what is most likely. */
final class Letters {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");

    /** What the detector calls them; those that are alike but for signs are taken as Windows writes them. */
    private static final Map<String, Charset> LIKELY = Map.of(
            "windows-1252",
            WESTERN,
            "ISO-8859-1",
            WESTERN,
            "windows-1256",
            ARABIC,
            "ISO-8859-6",
            Charset.forName("ISO-8859-6"),
            "UTF-16LE",
            StandardCharsets.UTF_16LE,
            "UTF-16BE",
            StandardCharsets.UTF_16BE);

    private Letters() {}

    static String of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        } else if (isWide(bytes)) {
            return new String(bytes, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, likely(bytes));
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int index = 0; index < mark.length; index++) {
            if (index >= bytes.length || (bytes[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: these files begin with an ASCII letter, of which one half is zero. */
    private static boolean isWide(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] == 0) != (bytes[1] == 0);
    }

    private static Charset likely(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector().setText(telling(bytes)).detectAll();
        return Stream.of(matches)
                .map(CharsetMatch::getName)
                .filter(LIKELY::containsKey)
                .findFirst()
                .map(LIKELY::get)
                .orElse(WESTERN);
    }

    /** Only words with letters beyond ASCII tell charsets apart; tags and English ones would drown them. */
    private static byte[] telling(byte[] bytes) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int start = 0;
        boolean telling = false;
        for (int index = 0; index <= bytes.length; index++) {
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
