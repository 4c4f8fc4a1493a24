package agraw.exchange.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Passes over parts of a file whose length comes from the file itself, and may be a lie. */
final class Skipping {
    private Skipping() {}

    /** Passes over so many bytes, or to the end. */
    static void over(InputStream content, long bytes) throws IOException {
        try {
            content.skipNBytes(bytes);
        } catch (EOFException e) {
            // the file was cut: whoever asks for more finds nothing
        }
    }
}
