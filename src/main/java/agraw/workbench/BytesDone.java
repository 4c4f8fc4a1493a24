package agraw.workbench;

import java.util.function.LongConsumer;

/** How many bytes of several files are written. A file may be read more than once on the way: it counts once. */
final class BytesDone {
    private final Progress progress;
    private final long total;
    private long before;

    /** Tells at once that nothing is done. */
    BytesDone(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
        progress.at(0, total);
    }

    /** Hears of the pieces of the next file, of so many bytes. */
    LongConsumer next(long size) {
        long start = before;
        before += size;
        return new LongConsumer() {
            private long read;

            @Override
            public void accept(long bytes) {
                read += bytes;
                progress.at(Math.min(total, start + Math.min(size, read)), total);
            }
        };
    }

    /** All files so far are done, whether they were written or not. */
    void reached() {
        progress.at(Math.min(total, before), total);
    }
}
