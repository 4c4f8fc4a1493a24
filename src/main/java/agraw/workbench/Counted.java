package agraw.workbench;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Counts what is read of a file, and stops where the person wants it. */
final class Counted extends FilterInputStream {
    private final LongConsumer heard;
    private final BooleanSupplier cancelled;

    /** Ends a job from within, so that nothing half written stays. */
    static final class Cancelled extends RuntimeException {}

    /** Heard gets the bytes of each piece. */
    Counted(InputStream content, LongConsumer heard, BooleanSupplier cancelled) {
        super(content);
        this.heard = heard;
        this.cancelled = cancelled;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        counted(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        counted(Math.max(0, read));
        return read;
    }

    private void counted(int bytes) {
        if (cancelled.getAsBoolean()) {
            throw new Cancelled();
        }
        heard.accept(bytes);
    }
}
