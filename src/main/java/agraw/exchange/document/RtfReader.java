package agraw.exchange.document;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads RTF through RTF Parser Kit, which knows the encodings of its fonts and its Unicode escapes; what the commands mean is said by
 * {@link RtfBody}.
 */
final class RtfReader {
    private RtfReader() {}

    static void read(byte[] bytes, Draft draft) {
        RtfBody body = new RtfBody(draft);
        boolean broken = false;
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), body);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | java.util.NoSuchElementException
                | java.util.EmptyStackException e) {
            if (body.isEmpty()) { // the library tells of what is wrong in a file by all of these
                throw draft.refusal("damaged");
            }
            broken = true;
        }
        body.finish(broken);
    }
}
