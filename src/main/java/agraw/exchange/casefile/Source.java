package agraw.exchange.casefile;

import agraw.model.Failure;
import agraw.model.Refusal;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;

/** A file that is being read: its name and bytes, and the sentences that say what is wrong with it and in which line. */
final class Source {
    private static final int LONGEST_QUOTED = 80;

    private final String file;
    private final byte[] bytes;

    Source(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    String file() {
        return file;
    }

    /** The characters without a byte order mark. */
    Reader reader() {
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
    }

    /**
     * Checks that all bytes are UTF-8, with little memory.
     *
     * @throws Refusal {@link Failure.NotUtf8}
     */
    void checkUtf8() {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CharBuffer characters = CharBuffer.allocate(8192);
        var result = decoder.decode(left, characters, true);
        while (result.isOverflow()) {
            characters.clear();
            result = decoder.decode(left, characters, true);
        }
        if (result.isError()) {
            long line = 1;
            for (int i = 0; i < left.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new Refusal(new Failure.NotUtf8(file, line));
        }
    }

    Refusal breaks(String pointer, String rule, String expected) {
        return new Refusal(new Failure.BreaksFormat(file, line(pointer), pointer, rule, shortened(expected)));
    }

    Refusal unknown(String pointer, String what, Object key) {
        return new Refusal(new Failure.UnknownInFile(file, line(pointer), pointer, what, shortened(key.toString())));
    }

    Refusal twice(String pointer, String what, Object key) {
        return new Refusal(new Failure.TwiceInFile(file, line(pointer), pointer, what, shortened(key.toString())));
    }

    Refusal value(String pointer, String field, String value, String type) {
        return new Refusal(
                new Failure.ValueInFile(file, line(pointer), pointer, shortened(field), shortened(value), type));
    }

    Refusal quote(String pointer, String quote, long times) {
        return new Refusal(new Failure.QuoteInFile(file, line(pointer), pointer, shortened(quote), times));
    }

    private static String shortened(String words) {
        int end = words.offsetByCodePoints(0, Math.min(LONGEST_QUOTED, words.codePointCount(0, words.length())));
        return end == words.length() ? words : words.substring(0, end) + "…";
    }

    /**
     * The line (from 1) on which a value of the file begins. It is looked for only when it is needed, by reading the file once more, so
     * that good files pay nothing for it. Where the value is not there, it is the line of what should hold it.
     */
    long line(String pointer) {
        long line = find(pointer);
        return line > 0 ? line : Math.max(1, find(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')))));
    }

    private long find(String pointer) {
        JsonPointer wanted = JsonPointer.compile(pointer);
        try (JsonParser json = CaseJson.mapper().createParser(reader())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (!token.isStructEnd()
                        && wanted.equals(json.streamReadContext().pathAsPointer())) {
                    return json.currentTokenLocation().getLineNr();
                }
            }
        } catch (JacksonException e) {
            return 0; // a file that is no JSON was refused before
        }
        return 0;
    }
}
