package agraw.exchange.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The content of a file, which can be read from its beginning as often as it is needed. */
@FunctionalInterface
public interface Source {
    /** Opens it; whoever asked closes it. */
    InputStream open() throws IOException;

    /** Opens it for those who read byte by byte. */
    default InputStream buffered() throws IOException {
        return new BufferedInputStream(open(), 1 << 16);
    }
}
